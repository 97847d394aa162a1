/** WebDriver BiDi over a socket: commands with a number each, answers with the number they belong to. */
export interface Bidi {
  send<T>(method: string, params?: object): Promise<T>;
  /** Evaluates an expression in a browsing context and gives its value, by way of JSON. Throws what it throws. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  close(): void;
}

type Answer = { id?: number; type: 'success' } | { id?: number; type: 'error'; error: string; message: string };
type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', () => failed(new Error(`No answer from ${address}`)), { once: true });
  });

  let last = 0;
  const waiting = new Map<number, { resolve: (answer: string) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    const asker = waiting.get(answer.id ?? 0);
    waiting.delete(answer.id ?? 0);
    if (answer.type === 'error') asker?.reject(new Error(`${answer.error}: ${answer.message}`));
    else asker?.resolve(String(data));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const answer = await new Promise<string>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
    const { result }: { result: T } = JSON.parse(answer);
    return result;
  };

  return {
    send,
    async evaluate<T>(context: string, expression: string): Promise<T> {
      const answer = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      const { value }: { value: T } = JSON.parse(answer.result.value);
      return value;
    },
    close: () => socket.close(),
  };
}
