// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { markedWords } from '@/entrypoints/library/marked-words';

afterEach(() => {
  document.body.innerHTML = '';
});

const PAGE = `
  <div class="pair"><p><span class="sentence">নদী বেড়েছে। </span></p><div class="gloss"><p>The river rose.</p></div></div>
  <div class="pair"><p><span class="sentence">বৃষ্টি হয়েছে।</span></p><div class="gloss"><p>It rained.</p></div></div>`;

function mark(from: string, to: string): Selection {
  document.body.innerHTML = PAGE;
  const find = (words: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.includes(words)) return node;
    throw new Error(`No ${words}`);
  };
  const range = document.createRange();
  const end = find(to);
  range.setStart(find(from), 0);
  range.setEnd(end, end.textContent?.length ?? 0);
  const selection = getSelection();
  if (!selection) throw new Error('No selection');
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

describe('what may be quoted of what the reader has marked', () => {
  it('is the article’s own words, without the English between them', () => {
    expect(markedWords(mark('নদী', 'বৃষ্টি'))).toBe('নদী বেড়েছে।\nবৃষ্টি হয়েছে।');
  });

  it('is the original where only its English is marked: English is never a quotation', () => {
    expect(markedWords(mark('It rained', 'It rained'))).toBe('বৃষ্টি হয়েছে।');
  });

  it('is nothing where nothing is marked', () => {
    expect(markedWords(null)).toBe('');
  });
});
