import type { EnglishFacts } from '@/utils/gloss/english-facts';
import type { GlossLine as Line } from '@/utils/gloss/gloss';
import { GlossLine } from './GlossLine';

interface Props {
  /** The exact words that are shown. */
  text: string;
  lineOf: (text: string) => Line | undefined;
  facts: EnglishFacts | undefined;
  isTitle: boolean;
}

/** Everything in English that belongs to one line of a summary. */
export function Beside({ text, lineOf, facts, isTitle }: Props) {
  const known = facts?.lines[text] ?? [];
  const header = isTitle ? (facts?.header ?? []) : [];
  return (
    <>
      <GlossLine line={lineOf(text)} facts={known} label={facts?.labels[text]} />
      {header.length > 0 && (
        <p class="gloss gloss-facts" lang="en" dir="ltr">
          {header.join(' · ')}
        </p>
      )}
    </>
  );
}
