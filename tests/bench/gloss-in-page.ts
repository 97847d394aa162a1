// What the gloss's benchmark runs inside the browser's pages. Each function goes there as text: it stands alone.

/**
 * The bare engine: its own worker with the installed model, no product around it. After one warm call it gets the
 * sentences in the batches that the product hands over, each as soon as the last is back. In ms.
 */
export async function bareEngine(batches: string[][]): Promise<number> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const database = await answerOf(indexedDB.open('sutro-models'));
  const buffers: ArrayBuffer[] = await answerOf(database.transaction('files').objectStore('files').getAll());
  database.close();
  const [vocab, model] = buffers.toSorted((a, b) => a.byteLength - b.byteLength);
  const worker = new Worker('/bergamot/translator-worker.js');
  let id = 0;
  const call = (name: string, ...args: unknown[]) =>
    new Promise((resolve) => {
      worker.addEventListener('message', resolve, { once: true });
      worker.postMessage({ id: ++id, name, args }, []);
    });
  const pair = { from: 'bn', to: 'en' };
  const translate = (some: string[]) =>
    call('translate', { models: [pair], texts: some.map((text) => ({ text, html: false })) });
  await call('initialize', { cacheSize: 0 });
  const shortlist = new ArrayBuffer(0);
  await call('loadTranslationModel', pair, { model, shortlist, vocabs: [vocab], qualityModel: null, config: {} });
  await translate(batches[1] ?? []);
  const began = performance.now();
  for (const batch of batches) await translate(batch);
  const took = performance.now() - began;
  worker.terminate();
  return took;
}

/** From now on the page notes its longest block: by what the browser says of long tasks, and by a timer that is late. */
export function watchBlocks(): void {
  const noted = { longTask: 0, lateTimer: 0 };
  // Not globalThis: in a popup of Firefox that is the driver's own.
  Object.assign(window, { noted });
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longTask = Math.max(noted.longTask, duration);
    }).observe({ type: 'longtask', buffered: true });
  }
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    noted.lateTimer = Math.max(noted.lateTimer, now - last);
    last = now;
    setTimeout(() => {
      last = performance.now();
      port2.postMessage(null);
    }, 5);
  });
  port1.start();
  port2.postMessage(null);
}

export const readBlocks = (): { longTask: number; lateTimer: number } => Reflect.get(window, 'noted');

/** The sentences of the open article that have no English yet, in order. */
export const missingSentences = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.full-text .sentence')]
    .filter((sentence) => !sentence.closest('.pair')?.querySelector('.gloss'))
    .map((sentence) => sentence.innerText.trim());

/**
 * Presses the button for the whole article and waits until every sentence has its English. In ms from the press:
 * the first new line in sight, and the last.
 */
export async function glossArticle(): Promise<{ first: number; last: number }> {
  const count = () => document.querySelectorAll('.full-text .pair .gloss').length;
  const all = document.querySelectorAll('.full-text .sentence').length;
  const before = count();
  const began = performance.now();
  let first = 0;
  document.querySelector<HTMLElement>('.whole-article')?.click();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const now = count();
      if (first === 0 && now > before) first = performance.now() - began;
      if (now < all) return;
      observer.disconnect();
      resolve({ first, last: performance.now() - began });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
