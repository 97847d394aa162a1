import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { articleOfPairs, pairs } from '../fixtures/gloss/article.ts';
import { fill } from './fill.ts';
import { expect, test as base } from './fixtures.ts';
import type { View } from './reader.ts';
import { startSite } from './site.ts';

const PAGE = '/pairs.html';
const TRANSLATE = '/translate';
const KEY = 'open sesame';

interface Asked {
  q: string[];
  source: string;
  target: string;
  api_key?: string;
}

interface Server {
  asked: Asked[];
  manners: 'good' | 'html' | 'few-lines' | 'slow' | 'hangs' | 'elsewhere' | 'broken' | 'lies';
}

/** A real server that speaks as LibreTranslate does, or as badly as told. It knows thirty sentences. */
const test = base.extend<{ server: Server }>({
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    await use({ asked: [], manners: 'good' });
  },
  site: async ({ server }, use) => {
    const site = await startSite({}, (page, request, response) => {
      if (page === PAGE) response.setHeader('content-type', 'text/html; charset=utf-8').end(articleOfPairs);
      else if (page === TRANSLATE) void answer(server, request, response);
      else return false;
      return true;
    });
    await use(site);
    await site.close();
  },
});

async function answer(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let json = '';
  for await (const chunk of request) json += String(chunk);
  const asked: Asked = JSON.parse(json);
  server.asked.push(asked);
  const say = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const lines = asked.q.map((line) => pairs.find(({ source }) => source === line)?.english ?? '');
  if (asked.api_key !== KEY) return void say(401, { error: 'Invalid API key' });
  switch (server.manners) {
    case 'html':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hello</title>');
    case 'few-lines':
      return void say(200, { translatedText: lines.slice(1) });
    case 'broken':
      return void say(500, { error: 'Out of memory' });
    case 'elsewhere':
      return void response.writeHead(307, { location: 'http://elsewhere.example/translate' }).end();
    case 'hangs':
      return;
    case 'slow':
      await wait(2000);
      return void say(200, { translatedText: lines });
    case 'lies':
      return void say(200, { translatedText: lines.map((line) => line.replace('twenty billion', '30 billion')) });
    case 'good':
      return void say(200, { translatedText: lines });
  }
}

/** Enters address and key in the options; gives back for which hosts the browser was asked. */
async function configure(options: View, address: string, key: string): Promise<string[]> {
  await options.run(() => {
    const asked: string[] = [];
    const api: typeof chrome = Reflect.get(globalThis, 'browser') ?? chrome;
    const request = api.permissions.request.bind(api.permissions);
    const value = (wanted: chrome.permissions.Permissions) => {
      asked.push(...(wanted.origins ?? []));
      return request(wanted);
    };
    Object.defineProperty(api.permissions, 'request', { value, configurable: true });
    Object.assign(globalThis, { asked });
  }, null);
  await fill(options, '.gloss-options [type=url]', address);
  await fill(options, '.gloss-options [type=password]', key);
  await options.press('button', 'Save translation server');
  await expect.poll(() => options.text()).toContain('Saved.');
  return options.run((): string[] => Reflect.get(globalThis, 'asked'), null);
}

test('a translation server of the reader’s own: asked for its host alone, named, and every failure has its sentence', async ({
  reader,
  site,
  server,
  pictureFile,
}) => {
  await reader.allowHost('http://localhost/*');
  const options = await reader.openOwnPage('options.html');
  expect(await configure(options, site.address(TRANSLATE), 'wrong')).toEqual(['http://localhost/*']);
  await options.close();

  const popup = await reader.click(await reader.open(site.address(PAGE)));
  await expect.poll(() => popup.all('heading')).toContain(pairs[0]?.source);
  expect(server.asked, 'nothing is sent before English is wanted').toEqual([]);
  site.allow(TRANSLATE);
  await popup.press('switch', 'English');
  await expect.poll(() => popup.text()).toContain('Your translation server wants another key.');
  await popup.picture(pictureFile('gloss-endpoint-refused'));
  await popup.close();
  const changed = await reader.openOwnPage('options.html');
  await configure(changed, site.address(TRANSLATE), KEY);
  await changed.close();

  const again = await reader.click(await reader.open(site.address(PAGE)));
  await expect.poll(() => again.text()).toContain('English by machine (localhost:');
  await again.close();

  for (const [manners, said] of [
    ['html', 'did not answer as LibreTranslate’s /translate does'],
    ['few-lines', 'did not answer as LibreTranslate’s /translate does'],
    ['broken', 'did not answer as LibreTranslate’s /translate does'],
    ['elsewhere', 'Your translation server cannot be reached.'],
  ] as const) {
    server.manners = manners;
    const failing = await reader.click(await reader.open(site.address(`${PAGE}?${manners}`)));
    await expect.poll(() => failing.text()).toContain(said);
    expect(await failing.text()).not.toContain(pairs[0]?.english);
    await failing.close();
  }

  server.manners = 'hangs';
  const stopped = await reader.click(await reader.open(site.address(`${PAGE}?hangs`)));
  await expect.poll(() => stopped.text()).toContain('English by machine (localhost:');
  await stopped.press('button', 'Stop');
  await expect.poll(() => stopped.text()).toContain('Stopped. What is there so far is kept.');
  server.manners = 'slow';
  await stopped.press('button', 'Go on');
  await expect.poll(() => stopped.text()).toContain(pairs[0]?.english);
  await expect.poll(() => stopped.text()).toContain('Check it against the original beside it.');
  await stopped.picture(pictureFile('gloss-endpoint'));

  expect(server.asked.every(({ source, target }) => source === 'bn' && target === 'en')).toBe(true);
  await stopped.close();

  server.manners = 'lies';
  const lied = await reader.click(await reader.open(site.address(`${PAGE}?lies`)));
  await expect.poll(() => lied.text()).toContain('The number “দুই হাজার কোটি” is not in the English.');
  expect(await lied.text()).toContain('The English says “30 billion”; the original does not.');
  await lied.picture(pictureFile('gloss-differs'));

  // The headline and the lines of the summary, in the article's words, and nothing else.
  const text = pairs.map(({ source }) => source).join(' ');
  expect(server.asked.flatMap(({ q }) => q).filter((line) => !text.includes(line))).toEqual([]);
});
