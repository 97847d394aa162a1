import type { AuthorClues, Authors } from '@/utils/extract/author-clues';
import { fromEnd, fromLines, isFullName, nearLines } from '@/utils/extract/author-lines';
import { fromMarkup, isByline } from '@/utils/extract/author-marks';
import { cleanNames, isNewsroom, withoutLabel } from '@/utils/extract/clean-names';
import { foldSpace } from '@/utils/extract/read-blocks';
import { withoutSlogan } from '@/utils/extract/read-publisher';

const META = [
  'author',
  'article:author',
  'article:author_name',
  'article:authors',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'byline',
  'creator',
  'dc.contributor',
  'rnews:author',
  'authors',
  'cxenseparse:author',
  'og:article:author',
  'dcsext.author',
  'og:author',
  'article.author',
  'author_name',
];

/** More names than this are a sidebar, not a byline. */
const MOST = 12;

/** The people or desks that the page names as its authors, by the best source that names any. */
export function readAuthors(clues: AuthorClues): Authors | undefined {
  for (const source of [fromLinked, fromMeta, fromMarkup, fromLines, fromEnd]) {
    const found = source(clues);
    if (!found || found.names.length === 0 || found.names.length > MOST) continue;
    const declared = found.evidence.from === 'json-ld' || found.evidence.from === 'meta';
    return (declared ? printedInstead(clues, found.names) : undefined) ?? found;
  }
  return newsroom(clues);
}

/**
 * The byline beside the headline, where it names others than what the page states for machines: there stands whoever
 * put the story into the system, or its editor.
 */
function printedInstead(clues: AuthorClues, declared: readonly string[]): Authors | undefined {
  const near = nearLines(clues);
  const parts = declared.flatMap(partsOf);
  const isNamed = ({ text }: { text: string }): boolean =>
    declared.some((name) => text.includes(name)) || partsOf(text).some((part) => parts.includes(part));
  if (parts.length === 0 || near.some(isNamed)) return undefined;
  const labelled = fromLines(clues);
  if (labelled) return labelled;
  for (const { text, element } of near) {
    if (text.length > 60 || !isByline(element)) continue;
    const names = cleanNames([text], clues.outlets, clues.language);
    if (names.length > 0 && names.every(isFullName)) return { names, evidence: { from: 'markup', raw: text } };
  }
  return undefined;
}

/** The words of a name or line that tell people apart, without accents and initials. */
const partsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{Mc}]{3,}|\p{Script=Han}{2,}/gu) ?? [];

/** The newsroom or the agency as a whole, where the page itself names it as the author and prints nobody else. */
function newsroom({ linked, meta, language }: AuthorClues): Authors | undefined {
  const declared = linked?.authors.find(({ name }) => isNewsroom(foldSpace(name)));
  const raw = declared?.name ?? meta.get('author')?.[0];
  if (raw === undefined) return undefined;
  const name = withoutSlogan(withoutLabel(foldSpace(raw), language));
  return isNewsroom(name) ? { names: [name], evidence: { from: declared ? 'json-ld' : 'meta', raw } } : undefined;
}

function fromLinked({ linked, outlets, language }: AuthorClues): Authors | undefined {
  if (!linked) return undefined;
  const named = linked.authors.filter(({ type }) => type !== 'organisation');
  const raw = named.map(({ name }) => name).join(', ');
  return {
    names: cleanNames(
      named.map(({ name }) => name),
      outlets,
      language,
    ),
    evidence: { from: 'json-ld', raw },
  };
}

function fromMeta({ meta, outlets, language }: AuthorClues): Authors | undefined {
  for (const key of META) {
    const values = meta.get(key);
    if (!values) continue;
    const names = cleanNames(values, outlets, language);
    if (names.length > 0) return { names, evidence: { from: 'meta', raw: values.join(', ') } };
  }
  return undefined;
}
