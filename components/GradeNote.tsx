import { i18n } from '#i18n';
import type { Grade, Range } from '@/utils/summarize/summary';

/** How an engine's wording compares with its sentences. */
export function GradeNote({ grade }: { grade: Grade }) {
  return (
    <span class={grade.level === 'matches' ? 'quiet' : 'grade-reworded'}>
      {' · '}
      {i18n.t(grade.level === 'matches' ? 'summary.gradeMatches' : 'summary.gradeReworded')}
    </span>
  );
}

/** Text with the words marked that its sentences do not have. `ranges` are ordered and do not overlap. */
export function Reworded({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, i) => (
        <>
          {text.slice(starts[i], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(starts.at(-1))}
    </>
  );
}
