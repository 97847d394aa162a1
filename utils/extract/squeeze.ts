/** What a name or title is but for case, gaps and punctuation. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
