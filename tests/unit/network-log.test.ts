import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Site, startSite, strangersIn } from '../e2e/site.ts';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

/** Asks as a browser does that has the site as its proxy. */
const ask = (address: string, what: 'document' | 'image' | 'empty', method = 'GET') =>
  new Promise<void>((resolve, reject) => {
    const asking = request({
      ...site.proxy,
      method,
      path: address,
      headers: { host: new URL(address).host, 'sec-fetch-dest': what },
    });
    asking.on('response', (response) => response.resume().on('end', resolve));
    asking.on('error', reject).end();
  });
const connect = (host: string) =>
  new Promise<void>((resolve) => {
    request({ ...site.proxy, method: 'CONNECT', path: host })
      .on('connect', () => resolve())
      .end();
  });

describe('the log of what a browser asked', () => {
  it('takes pages and what belongs to them for pages', async () => {
    await ask(site.address('/sample-bn.html'), 'document');
    await ask(site.address('/picture.png'), 'image');
    expect(site.log.map(({ kind }) => kind)).toEqual(['page', 'page']);
    expect(strangersIn(site.log)).toEqual([]);
  });

  it('names what a script fetches before the reader asked for it, and not afterwards', async () => {
    const model = site.address('/models/model.bin');
    await ask(model, 'empty');
    site.allow('/models/');
    await ask(model, 'empty');
    await ask(site.address('/telemetry'), 'empty', 'POST');
    expect(strangersIn(site.log)).toEqual([
      { kind: 'stranger', method: 'GET', address: model },
      { kind: 'stranger', method: 'POST', address: site.address('/telemetry') },
    ]);
  });

  it('names every other host, whatever is wanted of it, but for what browsers ask by themselves', async () => {
    await ask('http://elsewhere.example/', 'document');
    await connect('elsewhere.example:443');
    await connect('update.googleapis.com:443');
    await ask('http://update.googleapis.com.elsewhere.example/', 'empty');
    expect(strangersIn(site.log).map(({ address }) => address)).toEqual([
      'http://elsewhere.example/',
      'elsewhere.example:443',
      'http://update.googleapis.com.elsewhere.example/',
    ]);
  });
});
