import { expect, test } from './fixtures.ts';

test('a page that is no article says so and what to do', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/front-page.html')));
  await expect.poll(() => popup.text()).toMatch(/does not look like an article|too little text/);
  expect(await popup.all('button')).not.toContain('Save clipping');
});

test('a page that browsers keep to themselves says so', async ({ reader }) => {
  const own = reader.browserName === 'chromium' ? 'chrome://version/' : 'about:license';
  const popup = await reader.click(await reader.open(own));
  await expect.poll(() => popup.text()).toContain('Browsers do not let extensions read this page');
});

test('without the click the extension has no access to a page', async ({ reader, site }) => {
  const address = site.address('/sample-bn.html');
  await reader.open(address);
  const own = await reader.openOwnPage('options.html');
  const answer = await own.run(async () => {
    const answers = [];
    for (const { id } of await chrome.tabs.query({})) {
      const injected = chrome.scripting.executeScript({ target: { tabId: id ?? 0 }, files: ['/article.js'] });
      answers.push(
        await injected.then(
          () => 'read it',
          () => 'refused',
        ),
      );
    }
    return { answers, addresses: (await chrome.tabs.query({})).map((tab) => tab.url ?? '') };
  }, null);
  expect(answer.answers).not.toContain('read it');
  expect(answer.addresses).not.toContain(address);
});

test('reading and saving ask nothing of the network', async ({ reader, site }) => {
  const popup = await reader.click(await reader.open(site.address('/sample-bn.html')));
  await popup.press('button', 'Save clipping');
  await expect.poll(() => popup.text()).toContain('Saved');
  const library = await reader.openOwnPage('library.html');
  await expect.poll(() => library.text()).toContain('One clipping');
  expect(site.log.filter(({ kind }) => kind === 'wanted' || kind === 'stranger')).toEqual([]);
});
