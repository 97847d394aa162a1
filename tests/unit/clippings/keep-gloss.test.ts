import { beforeEach, expect, it } from 'vitest';
import { database } from '@/utils/clippings/database';
import { readClipping } from '@/utils/clippings/find-clippings';
import { keepGloss } from '@/utils/clippings/keep-gloss';
import { removeClipping } from '@/utils/clippings/remove-clipping';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { emptyDatabase, saving } from './clippings-fixtures';

beforeEach(emptyDatabase);

const line = (text: string) => ({ text, differences: [] });

it('joins the lines of one engine, and begins anew with another', async () => {
  const saved = await saveClipping(saving(['নদীর পানি বেড়েছে।']));
  if (!saved.ok) throw new Error(saved.problem);
  const { id } = saved.value;
  await keepGloss(id, { engine: 'a', lines: { one: line('1') } });
  await keepGloss(id, { engine: 'a', lines: { two: line('2') } });
  expect((await readClipping(id))?.gloss).toEqual({ engine: 'a', lines: { one: line('1'), two: line('2') } });
  await keepGloss(id, { engine: 'b', lines: { one: line('3') } });
  expect((await readClipping(id))?.gloss).toEqual({ engine: 'b', lines: { one: line('3') } });
});

it('does not bring back a clipping that was removed while the engine was at work', async () => {
  const saved = await saveClipping(saving(['নদীর পানি বেড়েছে।']));
  if (!saved.ok) throw new Error(saved.problem);
  await removeClipping(saved.value.id);
  await keepGloss(saved.value.id, { engine: 'a', lines: { one: line('1') } });
  expect(await database.clippings.count()).toBe(0);
});
