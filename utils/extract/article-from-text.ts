import type { Article, Evidence } from '@/utils/extract/article';
import { assembleArticle, type Paragraph } from '@/utils/extract/assemble-article';
import { classifyLine } from '@/utils/extract/classify-line';
import type { PageFacts } from '@/utils/extract/page-facts';
import { readDateline } from '@/utils/extract/read-dateline';
import { foldSpace } from '@/utils/extract/read-blocks';
import { trailingCredit } from '@/utils/extract/split-credit';
import { identifyLanguage } from '@/utils/language/identify-language';
import { failure, type Outcome, success } from '@/utils/outcome';

export interface TextInput {
  title: string;
  /** Paragraphs, one a line. */
  text: string;
  language?: string;
  url?: string;
}

/** An article that came as plain text. Lines that name a source become credit lines, the dateline goes apart, everything else is text. */
export function articleFromText(input: TextInput): Outcome<Article> {
  const language = input.language ?? identifyLanguage(`${input.title}\n${input.text}`);
  const paragraphs: Paragraph[] = [];
  const creditLines: Evidence[] = [];
  let dateline: string | undefined;
  for (const line of input.text.split('\n')) {
    const text = foldSpace(line);
    if (!text) continue;
    if (classifyLine(text, language).kind === 'credit') {
      creditLines.push({ from: 'text', raw: text });
      continue;
    }
    const opening = paragraphs.length === 0 ? readDateline(text, language) : undefined;
    dateline ??= opening?.text;
    const trailing = trailingCredit(text, language);
    if (trailing) creditLines.push({ from: 'text', raw: trailing.text });
    const own = text.slice(opening?.end ?? 0, trailing?.start).trim();
    if (own !== '') paragraphs.push({ text: own });
  }
  if (paragraphs.length === 0) return failure('too-little-text');
  const facts: PageFacts = {
    url: input.url ?? '',
    title: foldSpace(input.title),
    authors: [],
    disputedMoments: [],
    creditLines,
    ...(dateline !== undefined && { dateline }),
    evidence: {},
  };
  return success(assembleArticle(facts, paragraphs, language));
}
