import type { AuthorClues, Authors } from '@/utils/extract/author-clues';
import { cleanNames, isLabel } from '@/utils/extract/clean-names';
import { mainKin } from '@/utils/extract/main-kin';
import type { Block } from '@/utils/extract/read-blocks';
import { readByline } from '@/utils/extract/read-byline';

/** Lines this far from the headline are still its furniture. */
const NEAR = 12;
/** Two to four words, each with a capital. */
export const isFullName = (name: string): boolean => /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}$/u.test(name);

/** The lines around the headline, up to where the text begins. */
export function nearLines({ blocks, headline }: AuthorClues): readonly Block[] {
  const at = headline ? blocks.findIndex(({ element }) => headline.contains(element) || element.contains(headline)) : 0;
  const near = blocks.slice(Math.max(0, at - 2), at + NEAR);
  // One long line may be the standfirst; two are the text.
  const [, text] = near.flatMap((block, i) => (block.text.length > 160 ? [i] : []));
  return near.slice(0, text);
}

/** A byline on the line or two after the last paragraph: "Von Anna Marks", or a bare name set to the right as under a letter. */
export function fromEnd({ blocks, outlets, language }: AuthorClues): Authors | undefined {
  const kin = mainKin(blocks);
  const last = blocks.findLastIndex(({ text, place }) => place.kin === kin && text.length > 80);
  for (const { text, element, kind } of last < 0 ? [] : blocks.slice(last + 1, last + 3)) {
    if (text.length > 60 || kind === 'heading') return undefined;
    const bare = isSigned(element) && isFullName(text) ? text : undefined;
    const byline = readByline(text, language) ?? bare;
    if (byline === undefined) continue;
    const names = cleanNames([byline], outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'text', raw: text } };
  }
  return undefined;
}

const isSigned = (element: Element): boolean =>
  [element, element.parentElement].some(
    (at) => at?.getAttribute('align') === 'right' || /text-align:\s*right/i.test(at?.getAttribute('style') ?? ''),
  );

/** The names in a line beside the headline that begins as bylines do. */
export function fromLines(clues: AuthorClues): Authors | undefined {
  const { outlets, language } = clues;
  let labelled = false;
  for (const { text } of nearLines(clues)) {
    // "Author" on a line of its own, and the name on the next.
    const byline = readByline(text, language) ?? (labelled && isFullName(text) ? text : undefined);
    labelled = text.length <= 20 && isLabel(text.replace(/\s*[:：]$/u, ''), language);
    if (byline === undefined) continue;
    const names = cleanNames([byline], outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'text', raw: text } };
  }
  return undefined;
}
