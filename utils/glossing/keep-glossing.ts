import type { Glossing, Installing, Subject } from './glossing';
import { sessionItems } from '@/utils/session/session-items';

export const glossings = sessionItems<Subject, Glossing>('glossing');

/** By language of the catalogue. */
export const installings = sessionItems<string, Installing>('installing');
