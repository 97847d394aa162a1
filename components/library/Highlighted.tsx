import type { ComponentChildren } from 'preact';
import { findHighlights } from '@/utils/clippings/search/highlight';

/** A printed text with what was searched for marked in it. */
export function Highlighted({ text, highlights }: { text: string; highlights: readonly string[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of findHighlights(text, highlights)) {
    parts.push(text.slice(at, start), <mark class="found">{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
