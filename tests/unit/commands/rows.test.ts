import { describe, expect, it } from 'vitest';
import { parseRow, readLines } from '@/tests/commands/analyze/rows';

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function linesOf(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(inPieces(text, size))) lines.push(line);
  return lines;
}

describe('reading lines', () => {
  it('keeps letters whole that the stream cuts in the middle', async () => {
    const lines = ['কিম জং উন', '', '第二行', 'last'];
    for (const size of [1, 2, 3, 7, 1000]) expect(await linesOf(lines.join('\n'), size)).toEqual(lines);
  });

  it('takes a last line without a line break', async () => {
    expect(await linesOf('a\nb', 1)).toEqual(['a', 'b']);
  });
});

describe('reading a row', () => {
  it('takes a page with its address', () => {
    expect(parseRow('{"id":"a","html":"<p>","url":"https://news.example/"}')).toEqual({
      id: 'a',
      html: '<p>',
      url: 'https://news.example/',
    });
  });

  it('takes a text with its title and language', () => {
    expect(parseRow('{"id":1,"title":"t","text":"x","lang":"bn"}')).toEqual({
      id: 1,
      title: 't',
      text: 'x',
      language: 'bn',
    });
  });

  it('answers a line that it cannot read with a problem, and never throws', () => {
    for (const line of ['', '{', '[', 'null', '7', '"text"', '{"id":3}', '{"id":3,"text":null}', '{"html":5}'])
      expect(parseRow(line)).toMatchObject({ problem: expect.any(String) });
    expect(parseRow('{"id":3}')).toMatchObject({ id: 3 });
  });
});
