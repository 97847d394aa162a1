const phrases = new Map<string, readonly string[]>();

/** Whether the text is one of the phrases of a `|` list, whatever marks it has. */
export const isOneOf = (list: string, text: string): boolean => {
  const words = spaced(text);
  return phrasesOf(list).some((phrase) => words === phrase);
};

/** Whether one of the phrases of a `|` list occurs in the text as whole words. */
export const containsOneOf = (list: string, text: string): boolean => {
  const words = spaced(text);
  return phrasesOf(list).some((phrase) => words.includes(phrase));
};

/** Whether the text begins with one of the phrases of a `|` list. */
export const beginsWithOneOf = (list: string, text: string): boolean => {
  const words = spaced(text);
  return phrasesOf(list).some((phrase) => words.startsWith(phrase));
};

function phrasesOf(list: string): readonly string[] {
  const known = phrases.get(list);
  if (known) return known;
  const made = list.split('|').filter(Boolean).map(spaced);
  phrases.set(list, made);
  return made;
}

/** The words of a text as they are compared, one blank around each. */
const spaced = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []
  ).join(' ')} `;
