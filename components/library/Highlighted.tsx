import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { findHighlights } from '@/utils/clippings/search/highlight';

/** A printed text with what was searched for marked in it. */
export function Highlighted({ text, highlights }: { text: string; highlights: readonly string[] }) {
  return useMemo(() => <>{marked(text, highlights)}</>, [text, highlights]);
}

function marked(text: string, highlights: readonly string[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of findHighlights(text, highlights)) {
    parts.push(text.slice(at, start), <mark class="found">{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
