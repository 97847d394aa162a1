/** The ending of English names that own what follows; no pack's verbs and nouns end so. */
const ending = /'s$/u;

/** "Maria's": whose something is. Takes a word as it is compared. */
export const isOwner = (norm: string): boolean => ending.test(norm);

/** "maria" of "maria's". */
export const withoutOwner = (norm: string): string => norm.replace(ending, '');
