import type { CompiledPack } from '@/utils/attribute/templates/compiled-pack';

/** The ending of English names that own what follows; no pack's verbs and nouns end so. */
const ending = /'s$/u;

/** "Maria's": whose something is. Takes a word as it is compared. */
export const isOwner = (norm: string): boolean => ending.test(norm);

/** "maria" of "maria's". */
export const withoutOwner = (norm: string): string => norm.replace(ending, '');

/** The same where a case says it, in packs that have one: endings of a single letter are other words' as often. */
export const hasGenitive = (norm: string, { genitive }: Pick<CompiledPack, 'genitive'>): boolean =>
  genitive.some((ending) => ending.length > 1 && norm.endsWith(ending));
