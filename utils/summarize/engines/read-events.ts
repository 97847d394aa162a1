/** A piece of a streamed answer. */
export interface AnswerPiece {
  text: string;
  finished?: string;
  error?: true;
}

/** The pieces of an answer in server-sent events, or in one event that holds the whole of it. Lines that are no JSON are skipped. */
export async function* readEvents(body: AsyncIterable<string> | Iterable<string>): AsyncGenerator<AnswerPiece> {
  let waiting = '';
  for await (const text of body) {
    waiting += text;
    const lines = waiting.split(/\r\n|\n|\r/);
    waiting = lines.pop() ?? '';
    for (const line of lines) yield* readLine(line);
  }
  yield* readLine(waiting);
}

function* readLine(line: string): Generator<AnswerPiece> {
  if (!line.startsWith('data:')) return;
  const event = parse(line.slice('data:'.length));
  if (event === undefined) return;
  if (field(event, 'error') !== undefined) yield { text: '', error: true };
  const choices = field(event, 'choices');
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const content = field(field(choice, 'delta') ?? field(choice, 'message'), 'content');
  const finished = field(choice, 'finish_reason');
  yield {
    text: typeof content === 'string' ? content : '',
    ...(typeof finished === 'string' ? { finished } : {}),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
