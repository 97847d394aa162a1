import type { SpeechTemplate } from '../speech-pack';
import { quotations } from './quotations';
import { reports } from './reports';

/** How German reports speech, most certain first. */
export const templates: readonly SpeechTemplate[] = [...quotations, ...reports];
