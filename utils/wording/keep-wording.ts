import { sessionItems } from '@/utils/session/session-items';
import type { Wording } from './wording';

/** By tab. */
export const wordings = sessionItems<`${number}`, Wording>('wording');
