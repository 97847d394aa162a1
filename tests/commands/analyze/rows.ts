/** A page, or the text of an article, as one line of input gives it. */
export type Row = { id: unknown } & (
  | { html: string; url?: string }
  | { title: string; text: string; language?: string; url?: string }
);
export type RowProblem = { id: unknown; problem: string };

/** Complete lines of a byte stream of any length; the last one need not end with a line break. */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  const split = function* (text: string): Generator<string> {
    const [first = '', ...rest] = text.split('\n');
    pieces.push(first);
    for (const piece of rest) {
      yield pieces.join('');
      pieces = [piece];
    }
  };
  for await (const chunk of input) yield* split(decoder.decode(chunk, { stream: true }));
  yield* split(decoder.decode());
  yield pieces.join('');
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads one line of input; what cannot be analysed comes back as the line that says so. */
export function parseRow(line: string): Row | RowProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, problem: 'line-is-not-json' };
  }
  if (typeof parsed !== 'object' || parsed === null) return { id: null, problem: 'line-is-no-object' };
  const row = new Map<string, unknown>(Object.entries(parsed));
  const id = row.get('id') ?? null;
  const url = text(row.get('url'));
  const link = url === undefined ? {} : { url };
  const html = text(row.get('html'));
  if (html !== undefined) return { id, html, ...link };
  const body = text(row.get('text'));
  if (body === undefined) return { id, problem: 'neither-html-nor-text' };
  const language = text(row.get('lang'));
  return {
    id,
    title: text(row.get('title')) ?? '',
    text: body,
    ...(language === undefined ? {} : { language }),
    ...link,
  };
}
