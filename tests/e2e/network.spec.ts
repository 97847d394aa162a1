import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { type Site, strangersIn } from './site.ts';

const ELSEWHERE = 'elsewhere.example';

/** What must never happen: a page of the extension fetches something, here and elsewhere, and so does a page's script. */
async function askUnasked(reader: Reader, site: Site): Promise<void> {
  const tab = await reader.open(site.address('/sample-bn.html'));
  await tab.run(() => fetch('/from-a-page').then(() => undefined));
  const own = await reader.openOwnPage('options.html');
  await own.run(
    (addresses) => Promise.allSettled(addresses.map((address) => fetch(address))).then(() => undefined),
    [site.address('/from-the-extension'), `https://${ELSEWHERE}/`],
  );
}

test('a request that nobody asked for is named in the log, whoever makes it', async ({ reader, site }) => {
  await askUnasked(reader, site);
  const named = strangersIn(site.log).map(({ address }) => address);
  expect(named).toContain(site.address('/from-a-page'));
  expect(named).toContain(site.address('/from-the-extension'));
  expect(named.filter((address) => address.includes(ELSEWHERE))).not.toEqual([]);
  site.log.length = 0; // forgiven, here alone
});

test.fail('expected to fail: by such a request alone', async ({ reader, site }) => {
  await askUnasked(reader, site);
});
