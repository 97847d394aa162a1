import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { blobOf, packedBlobOf } from '@/utils/clippings/backup/blob-of';
import { importBackup, previewImport } from '@/utils/clippings/backup/import-backup';
import { undoImport } from '@/utils/clippings/backup/undo-import';
import { backupLines } from '@/utils/clippings/backup/write-backup';
import { changeNote, changeTags } from '@/utils/clippings/change-clipping';
import { database } from '@/utils/clippings/database';
import { emptyTrash } from '@/utils/clippings/empty-trash';
import { readClipping } from '@/utils/clippings/find-clippings';
import { removeClipping } from '@/utils/clippings/remove-clipping';
import { saveClipping } from '@/utils/clippings/save-clipping';
import { readOrder, searchClippings } from '@/utils/clippings/search-clippings';
import { parseQuery } from '@/utils/clippings/search/parse-query';
import { emptyDatabase, saving } from './clippings-fixtures';

beforeEach(emptyDatabase);

const save = async (name: string, sentences: string[], gloss?: string) => {
  const what = saving(sentences, { url: `https://news.example/${name}`, title: name });
  const lines =
    gloss === undefined ? undefined : { engine: 'toy', lines: { [name]: { text: gloss, differences: [] } } };
  const outcome = await saveClipping({ ...what, ...(lines && { gloss: lines }) });
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
};

const backup = () => blobOf(backupLines(0), 'application/x-ndjson');
const textOfBackup = async () => (await backup()).text();

async function found(typed: string): Promise<number> {
  let count = 0;
  for await (const { numbers } of searchClippings(parseQuery(typed), await readOrder('saved'))) count = numbers.length;
  return count;
}

describe('a backup', () => {
  async function fillLibrary() {
    const one = await save('one', ['The river rose.', 'নদীর পানি বেড়েছে।'], 'One.');
    await save('one', ['The river fell.']);
    await changeNote(one.id, 'call back');
    await changeTags([one.id], { add: ['flood', 'নদী'], remove: [] });
    const two = await save('two', ['Nothing.']);
    await removeClipping(two.id);
    await save('__proto__', ['Hello.'], 'gloss');
  }

  it('brings back every byte of the library', async () => {
    await fillLibrary();
    const before = await textOfBackup();
    const file = await packedBlobOf(backupLines(0));
    await emptyDatabase();
    expect(await importBackup(file)).toEqual({ madeAt: 0, added: 3, merged: 0, same: 0, broken: [], cutOff: false });
    expect(await textOfBackup()).toBe(before);
    expect(await found('"river fell" tag:নদী')).toBe(1);
    expect(await database.trash.count()).toBe(1);
  });

  it('makes no doubles when it is imported into the library it came from', async () => {
    await fillLibrary();
    const before = await textOfBackup();
    const file = await backup();
    expect(await previewImport(file)).toEqual({ madeAt: 0, added: 0, merged: 0, same: 3, broken: [], cutOff: false });
    await importBackup(file);
    expect(await textOfBackup()).toBe(before);
  });

  it('changes nothing before it is told to', async () => {
    await fillLibrary();
    const file = await backup();
    await emptyDatabase();
    expect(await previewImport(file)).toMatchObject({ added: 3 });
    expect(await database.clippings.count()).toBe(0);
  });

  it('merges versions, tags and notes of both sides, and can be undone', async () => {
    const one = await save('one', ['The river rose.']);
    await changeNote(one.id, 'theirs');
    await changeTags([one.id], { add: ['b'], remove: [] });
    await save('only theirs', ['Hello.']);
    const file = await backup();
    await emptyDatabase();
    const ours = await save('one', ['The river fell.']);
    await changeNote(ours.id, 'ours');
    await changeTags([ours.id], { add: ['a'], remove: [] });
    const before = await textOfBackup();

    expect(await importBackup(file)).toMatchObject({ added: 1, merged: 1, same: 0 });
    expect(await readClipping(ours.id)).toMatchObject({
      note: 'ours\n\ntheirs',
      tags: ['a', 'b'],
      versions: 2,
      article: { sentences: [{ text: 'The river fell.' }] },
    });
    expect(await found('hello')).toBe(1);

    expect(await undoImport()).toEqual({ ok: true, value: null });
    expect(await textOfBackup()).toBe(before);
    expect(await found('hello')).toBe(0);
  });

  it('keeps what the reader changed after the import when it is undone', async () => {
    const one = await save('one', ['The river rose.']);
    await save('two', ['The river fell.']);
    const file = await backup();
    await emptyDatabase();
    await importBackup(file);
    await new Promise((later) => setTimeout(later, 5));
    await changeNote(one.id, 'important');
    await undoImport();
    expect((await database.clippings.toArray()).map((card) => card.title)).toEqual(['one']);
  });

  it('leaves nothing behind of what was deleted for good', async () => {
    const one = await save('one', ['Xylophone.'], 'Xylophone too.');
    await save('one', ['Zither.']);
    await removeClipping(one.id);
    await emptyTrash();
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(rows.flat()).toEqual([]);
  });
});

describe('a file that is no sound backup', () => {
  it('is refused when it is something else', async () => {
    for (const text of [
      '',
      'hello',
      '{}',
      '[]',
      'null',
      '{"format":"sutro-backup"}',
      '\u0000\u0001',
      '{"format":"other","version":1,"madeAt":0}',
    ])
      expect(await previewImport(new Blob([text]))).toEqual({ problem: 'not-a-backup' });
    expect(await previewImport(new Blob([new Uint8Array([0xff, 0xfe, 0x80])]))).toEqual({ problem: 'not-a-backup' });
    expect(await previewImport(new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])]))).toEqual({ problem: 'not-a-backup' });
  });

  it('is refused when a later Sutro made it', async () => {
    const header = '{"format":"sutro-backup","version":2,"madeAt":0}\n{"end":0}\n';
    expect(await previewImport(new Blob([header]))).toEqual({ problem: 'backup-is-newer' });
  });

  it('is known when it was cut off, and all before the cut is taken in', async () => {
    await save('one', ['The river rose.']);
    await save('two', ['The river fell.']);
    const text = await textOfBackup();
    await emptyDatabase();
    expect(await importBackup(new Blob([text.slice(0, -60)]))).toMatchObject({ added: 1, cutOff: true });
    expect((await database.clippings.toArray()).map((card) => card.title)).toEqual(['one']);
  });

  it('costs only its broken entries', async () => {
    await save('one', ['The river rose.']);
    await save('two', ['The river fell.']);
    const lines = (await textOfBackup()).split('\n');
    lines[1] = (lines[1] ?? '').replace('"ltr"', '"up"');
    await emptyDatabase();
    const report = await importBackup(new Blob([lines.join('\n')]));
    expect(report).toMatchObject({ added: 1, broken: [{ line: 2, reason: expect.stringContaining('direction') }] });
  });

  it('never stores a value of a wrong type, whatever is changed in it', { timeout: 60_000 }, async () => {
    await save('one', ['The river rose.', 'নদীর পানি বেড়েছে।'], 'One.');
    const whole = await textOfBackup();
    const [header = '', entry = '', end = ''] = whole.split('\n');
    const leaves = leavesOf(JSON.parse(entry));
    const evil = fc.oneof(
      fc.constantFrom<unknown>(null, -1, 1e99, NaN, '', [], {}, true, '\ud800', '__proto__', { __proto__: null }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...leaves), evil, async (path, value) => {
        await emptyDatabase();
        const changed = withChange(JSON.parse(entry), path, value);
        const file = new Blob([[header, JSON.stringify(changed), end, ''].join('\n')]);
        const report = await importBackup(file);
        if ('problem' in report) throw new Error(report.problem);
        expect(report.added + report.broken.length).toBe(1);
        // What was taken in is sound: it can be written and read again, with nothing refused.
        const again = await backup();
        const second = await previewImport(again);
        expect(second).toMatchObject({ same: report.added, broken: [] });
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  it('is survived whatever bytes it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await previewImport(new Blob([bytes.slice()]))).toHaveProperty('problem');
      }),
    );
  });
});

describe('a file that was damaged on its way or made in bad faith', () => {
  const HOSTILE = [
    '{"id":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    '{"end":0}',
    '{"end":-1}',
    '[[[[[[]]]]]]',
    '\u0000',
    `{"id":"${'x'.repeat(3_000_000)}"}`,
    '{"format":"sutro-backup","version":1,"madeAt":0}',
  ];
  /** What can happen to the lines of a file: gone, doubled, moved, cut, with something else in between. */
  const damage = fc.oneof(
    fc.record({ how: fc.constant('drop' as const), at: fc.nat(9) }),
    fc.record({ how: fc.constant('double' as const), at: fc.nat(9) }),
    fc.record({ how: fc.constant('last' as const), at: fc.nat(9) }),
    fc.record({ how: fc.constant('cut' as const), at: fc.nat(20_000) }),
    fc.record({ how: fc.constant('hole' as const), at: fc.nat(20_000) }),
    fc.record({ how: fc.constant('insert' as const), at: fc.nat(9), line: fc.constantFrom(...HOSTILE) }),
  );

  function damaged(text: string, one: { how: string; at: number; line?: string }): string {
    const lines = text.split('\n');
    const [here = ''] = lines.slice(one.at % lines.length);
    if (one.how === 'cut') return text.slice(0, one.at);
    if (one.how === 'hole') return text.slice(0, one.at) + text.slice(one.at + 40);
    if (one.how === 'last') return [...lines.filter((line) => line !== here), here].join('\n');
    const count = { drop: [1], double: [0, here], insert: [0, one.line ?? ''] }[one.how] ?? [0];
    return lines.toSpliced(one.at % lines.length, Number(count[0]), ...count.slice(1).map(String)).join('\n');
  }

  it('loses nothing of what is here, and can be undone to the byte', { timeout: 120_000 }, async () => {
    await save('one', ['The river rose.', '<img src=x onerror=alert(1)>'], 'One.');
    await save('one', ['The river fell.']);
    for (const name of ['two', '"><script>', 'constructor']) await save(name, [`About ${name}.`]);
    const theirs = await textOfBackup();
    await emptyDatabase();
    const ours = await save('one', ['The river is calm.']);
    await changeNote(ours.id, 'call back');
    await changeTags([ours.id], { add: ['flood'], remove: [] });
    await save('ours alone', ['Nothing else.']);
    const before = await textOfBackup();

    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.boolean(), async (all, isPacked) => {
        const text = all.reduce(damaged, theirs);
        const file = isPacked ? await packedBlobOf(linesOf(text)) : new Blob([text]);
        await importBackup(file);
        const [card] = await database.clippings.where('id').equals(ours.id).toArray();
        expect(card).toMatchObject({ note: expect.stringContaining('call back'), tags: ['flood'] });
        const kept = (await database.versions.toArray()).map(({ article }) => article.sentences[0]?.text);
        expect(kept).toEqual(expect.arrayContaining(['The river is calm.', 'Nothing else.']));
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        expect(await undoImport()).toEqual({ ok: true, value: null });
        expect(await textOfBackup()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('merges with what was here before, however many pieces it is taken in by', async () => {
    await save('new', ['Nothing else.']);
    await save('ours', ['The river rose.']);
    const [header = '', first = '', ...rest] = (await textOfBackup()).split('\n');
    await emptyDatabase();
    await save('ours', ['The river is calm.']);
    // A page that comes twice begins another piece.
    const file = new Blob([[header, first, first, ...rest].join('\n')]);
    expect(await importBackup(file)).toMatchObject({ added: 1, merged: 1, same: 1 });
    const kept = new Set((await database.versions.toArray()).map(({ article }) => article.sentences[0]?.text));
    expect(kept).toEqual(new Set(['Nothing else.', 'The river is calm.', 'The river rose.']));
  });

  it('is taken in up to where it was torn, packed or not', async () => {
    for (const name of ['one', 'two', 'three']) await save(name, [`About ${name}.`]);
    const packed = new Uint8Array(await (await packedBlobOf(backupLines(0))).arrayBuffer());
    await emptyDatabase();
    const report = await importBackup(new Blob([packed.slice(0, packed.length - 12)]));
    expect(report).toMatchObject({ cutOff: true });
    expect(await database.clippings.count()).toBeLessThanOrEqual(3);
  });
});

async function* linesOf(text: string): AsyncGenerator<string, void> {
  yield text;
}

type Path = (string | number)[];

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

function withChange(value: unknown, [name, ...rest]: Path, change: unknown): unknown {
  if (name === undefined) return change;
  if (Array.isArray(value)) return value.map((item, i) => (i === name ? withChange(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === name ? withChange(item, rest, change) : item]),
  );
}

it('reads a backup of the first format as it was written then', async () => {
  const file = new Blob([await readFile(new URL('schemas/backup-v1.jsonl', import.meta.url))]);
  expect(await importBackup(file)).toMatchObject({ added: 1, broken: [], cutOff: false });
  const [card] = await database.clippings.toArray();
  expect(card).toMatchObject({
    title: 'River gauge at Noapur passes the danger mark',
    note: 'call back',
    tags: ['flood'],
  });
  expect(await found('speaker:noor outlet:northern "river rose"')).toBe(1);
});
