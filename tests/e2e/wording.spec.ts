import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendStreamed } from '../unit/summarize/chat-server.ts';
import { fill } from './fill.ts';
import { test as base, expect } from './fixtures.ts';
import type { View } from './reader.ts';
import { startSite } from './site.ts';

const PAGE = '/sample-bn.html';
const CHAT = '/v1/chat/completions';
const MODEL = 'test-model';
/** Kept word for word, reworded, and with a number that the article does not have. */
const KEPT = 'আগামী তিন বছরে সেখানে প্রায় দুই কোটি চারা রোপণ করা হবে।';
const REWORDED = 'জোয়ারের পানিতে এসব চর প্রতিবছর দুবার ডুবে যায়।';
const INVENTED = 'গত দুই দশকে মোহনায় প্রায় ৯৯ হাজার একর নতুন জমি জেগে উঠেছে।';

interface Asked {
  messages: { content: string }[];
}

/** A real server that speaks chat completions, on the very site that the browser is let to. */
const test = base.extend<{ chat: { asked: Asked[]; fails: boolean } }>({
  // oxlint-disable-next-line no-empty-pattern
  chat: async ({}, use) => {
    await use({ asked: [], fails: false });
  },
  site: async ({ chat }, use) => {
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      let json = '';
      for await (const chunk of request) json += String(chunk);
      const asked: Asked = JSON.parse(json);
      chat.asked.push(asked);
      if (chat.fails) response.writeHead(500).end();
      else sendStreamed(response, pointsFor(asked));
    };
    const site = await startSite({}, (page, request, response) => {
      if (page === CHAT) void answer(request, response);
      return page === CHAT;
    });
    await use(site);
    await site.close();
  },
});

/** Finds the sentences it was sent by their words, as a model would by their numbers. */
function pointsFor({ messages }: Asked): string {
  const idOf = (words: string): number => {
    const line = messages[1]?.content.split('\n').find((text) => text.startsWith('{') && text.includes(words));
    return Number(/"id":(\d+)/.exec(line ?? '')?.[1]);
  };
  return JSON.stringify({
    points: [
      { sentences: [idOf('দুই কোটি চারা')], text: KEPT },
      { sentences: [idOf('৪৫ হাজার একর')], text: INVENTED },
      { sentences: [idOf('জোয়ারের পানিতে')], text: REWORDED },
    ],
  });
}

async function configure(options: View, address: string): Promise<void> {
  await expect
    .poll(() => options.run(() => document.querySelector('input[name=engine]:enabled') !== null, undefined))
    .toBe(true);
  await options.run(() => {
    const choice = [...document.querySelectorAll('label')].find((label) => label.textContent.includes('Ollama'));
    choice?.querySelector('input')?.click();
  }, undefined);
  await expect.poll(() => options.text()).toContain('OpenAI-compatible');
  await fill(options, '.endpoint [type=url]', address);
  await fill(options, '.endpoint [type=text]', MODEL);
  await options.press('button', 'Allow this address and save');
}

test('an engine of the reader’s own words the points on demand; what does not hold stays in the article’s words', async ({
  reader,
  site,
  chat,
  pictureFile,
}) => {
  await reader.allowHost('http://localhost/*');
  const options = await reader.openOwnPage('options.html');
  await configure(options, site.address('/v1'));
  await expect.poll(() => options.text()).toContain('Saved. The popup now offers it.');
  await options.picture(pictureFile('options-endpoint'));
  await options.close();

  const popup = await reader.click(await reader.open(site.address(PAGE)));
  await expect.poll(() => popup.text()).toContain('Word the points with test-model');
  expect(chat.asked, 'nothing is sent before the reader asks').toEqual([]);

  site.allow(CHAT);
  await popup.press('button', /Word the points/);
  await expect.poll(() => popup.text()).toContain('Worded by endpoint@1 test-model and compared with the text.');
  const text = await popup.text();
  expect(text).toContain(KEPT);
  expect(text).toContain('matches the text');
  expect(text).not.toContain('৯৯ হাজার');
  expect(text).toContain('One point did not hold');
  await popup.picture(pictureFile('popup-worded'));
  expect(chat.asked).toHaveLength(1);

  await popup.press('button', 'Back to the article’s own words');
  await expect.poll(() => popup.text()).toContain('Word the points with test-model');

  chat.fails = true;
  await popup.press('button', /Word the points/);
  await expect.poll(() => popup.text()).toContain('The engine answered with an error of its own.');
  expect((await popup.all('listitem')).filter((item) => item.includes('।')).length).toBeGreaterThanOrEqual(3);
});

test('an address that would send the article in the clear is refused', async ({ reader }) => {
  const options = await reader.openOwnPage('options.html');
  await configure(options, 'http://example.com/v1');
  await expect.poll(() => options.text()).toContain('Not saved. It takes an https address');
});
