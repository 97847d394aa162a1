import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dexie } from 'dexie';
import { database } from '@/utils/clippings/database';
import { clippingOf, newestClippings, readClipping, versionsOf } from '@/utils/clippings/find-clippings';
import { removeClipping, restoreClipping } from '@/utils/clippings/remove-clipping';
import { type Saving, saveClipping } from '@/utils/clippings/save-clipping';
import { emptyDatabase, saving } from './clippings-fixtures';

beforeEach(emptyDatabase);

async function saved(what: Saving) {
  const outcome = await saveClipping(what);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

describe('saving', () => {
  it('keeps the article and its summary whole', async () => {
    const what = saving(['The river rose.', 'নদীর পানি বেড়েছে।']);
    const { id } = await saved(what);
    expect(await readClipping(id)).toMatchObject({ ...what, url: what.article.url, versions: 1, tags: [] });
  });

  it('makes no second clipping of the same page', async () => {
    const first = await saved(saving(['The river rose.']));
    const second = await saved(saving(['The river rose.']));
    expect(second.id).toBe(first.id);
    expect(await database.clippings.count()).toBe(1);
    expect(await versionsOf(first.id)).toHaveLength(1);
  });

  it('makes one clipping of two savings at once', async () => {
    const both = await Promise.all([saved(saving(['The river rose.'])), saved(saving(['The river rose.']))]);
    expect(both[0].id).toBe(both[1].id);
    expect(await database.clippings.count()).toBe(1);
  });

  it('keeps the earlier words as a version when the page has changed', async () => {
    const { id } = await saved(saving(['The river rose.']));
    await saved(saving(['The river fell.']));
    const texts = (await versionsOf(id)).map((version) => version.article.sentences[0]?.text);
    expect(texts).toEqual(['The river rose.', 'The river fell.']);
    expect((await readClipping(id))?.article.sentences[0]?.text).toBe('The river fell.');
  });

  it('keeps note, tags and gloss when the page is saved again', async () => {
    const first = await saved({ ...saving(['The river rose.']), gloss: { engine: 'toy', lines: {} } });
    await database.clippings.update(first.number, { note: 'call back', tags: ['flood'] });
    const again = await saved(saving(['The river rose.']));
    expect(again).toMatchObject({ note: 'call back', tags: ['flood'], gloss: { engine: 'toy' } });
  });

  it('loses no English when the page is saved again, with less of it or with other words', async () => {
    const line = (text: string) => ({ text, differences: [] });
    const sentences = ['The river rose.', 'It rained.'];
    const whole = { 'The river rose.': line('one'), 'It rained.': line('two') };
    await saved({ ...saving(sentences), gloss: { engine: 'toy', lines: whole } });
    const less = { engine: 'toy', lines: { 'The river rose.': line('one') } };
    expect((await saved({ ...saving(sentences), gloss: less })).gloss?.lines).toEqual(whole);
    const other = { engine: 'other', lines: { 'The river rose.': line('1') } };
    expect((await saved({ ...saving(sentences), gloss: other })).gloss).toEqual({ engine: 'toy', lines: whole });
    const changed = await saved(saving(['It rained.', 'It stopped.']));
    expect(changed.gloss).toEqual({ engine: 'toy', lines: { 'It rained.': line('two') } });
  });

  it('leaves nothing half written when the store refuses a row', async () => {
    vi.spyOn(database.waiting, 'bulkPut').mockReturnValue(Dexie.Promise.reject(new Dexie.QuotaExceededError('full')));
    expect(await saveClipping(saving(['The river rose.']))).toEqual({ ok: false, problem: 'storage-full' });
    expect(await database.clippings.count()).toBe(0);
    expect(await database.versions.count()).toBe(0);
  });
});

describe('removing', () => {
  it('hides a clipping and gives it back as it was', async () => {
    const clipping = await saved(saving(['The river rose.']));
    await removeClipping(clipping.id);
    expect(await clippingOf(clipping.url)).toBeUndefined();
    expect(await newestClippings(10)).toEqual([]);
    await restoreClipping(clipping.id);
    expect(await readClipping(clipping.id)).toEqual(clipping);
  });

  it('takes a page that is saved again out of the trash instead of doubling it', async () => {
    const clipping = await saved(saving(['The river rose.']));
    await removeClipping(clipping.id);
    expect((await saved(saving(['The river rose.']))).id).toBe(clipping.id);
    expect(await database.trash.count()).toBe(0);
  });
});
