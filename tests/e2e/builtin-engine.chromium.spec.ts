import { expect, test } from './fixtures.ts';

/** A stand-in for the browser's own model, which no test machine has: it gives back the second sentence, and an invented one. */
function standInForModel() {
  const LanguageModel = {
    availability: () => Promise.resolve('available'),
    create: () =>
      Promise.resolve({
        prompt: (text: string) => {
          const sentences = text
            .split('\n')
            .filter((line) => line.startsWith('{"id"'))
            .map((line): { id: number; text: string } => JSON.parse(line));
          const [, second, third] = sentences;
          const points = [
            { sentences: [second?.id], text: second?.text },
            { sentences: [third?.id], text: `${third?.text} ৯৯৯` },
          ];
          return Promise.resolve(JSON.stringify({ points }));
        },
        destroy: () => undefined,
      }),
  };
  Object.defineProperty(globalThis, 'LanguageModel', { value: LanguageModel });
}

test('the browser’s own model words points in the popup, and only what holds is shown', async ({ chromium, site }) => {
  const options = await chromium.openOwnPage('options.html');
  await options.page.getByLabel('This browser’s own model').check();
  await options.close();

  const popup = await chromium.click(await chromium.open(site.address('/sample-bn.html')));
  await popup.page.addInitScript(standInForModel);
  await popup.page.reload();
  await popup.press('button', 'Word the points with this browser’s own model');
  await expect.poll(() => popup.text()).toContain('Worded by builtin@1 and compared with the text.');
  const text = await popup.text();
  expect(text).toContain('matches the text');
  expect(text).toContain('One point did not hold');
  expect(text).not.toContain('৯৯৯');
});
