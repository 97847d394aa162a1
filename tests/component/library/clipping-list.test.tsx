// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClippingList } from '@/components/library/ClippingList';
import type { Row } from '@/components/library/ClippingRow';
import { cardFacts } from '@/utils/clippings/card-of';
import { saving } from '../../unit/clippings/clippings-fixtures';

afterEach(cleanup);

function rowOf(number: number): Row {
  const { article, summary } = saving(['The river rose.'], { title: `Title ${number}` });
  const facts = cardFacts(article, summary, 0);
  return {
    card: { id: `id-${number}`, number, key: article.url, savedAt: 0, changedAt: 0, tags: [], versions: 1, ...facts },
  };
}

function draw(count: number, highlights: string[] = []) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const calls = {
    onWindow: vi.fn<(numbers: readonly number[]) => void>(),
    onOpen: vi.fn<(number: number) => void>(),
    onSelect: vi.fn<() => void>(),
  };
  const rows = new Map(numbers.slice(0, 50).map((number) => [number, rowOf(number)]));
  render(
    <ClippingList
      about=""
      isCurrent
      numbers={numbers}
      rows={rows}
      highlights={highlights}
      open={2}
      selected={new Set([3])}
      {...calls}
    />,
  );
  return calls;
}

describe('the list', () => {
  it('draws only what is in sight of 100,000 clippings, and says how many there are', () => {
    draw(100_000);
    const items = screen.getAllByRole('listitem');
    expect(items.length).toBeLessThan(30);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('100000');
    expect(items[1]?.getAttribute('aria-posinset')).toBe('2');
  });

  it('asks for just the rows that it draws', () => {
    const { onWindow } = draw(1000);
    expect(onWindow.mock.lastCall?.[0]).toHaveLength(screen.getAllByRole('listitem').length);
  });

  it('opens by click, shows which is open and which are selected', () => {
    const { onOpen } = draw(5);
    fireEvent.click(screen.getByText('Title 4'));
    expect(onOpen).toHaveBeenCalledWith(4);
    expect(screen.getByText('Title 2').closest('button')?.getAttribute('aria-current')).toBe('true');
    expect(
      screen.getAllByRole('checkbox').map((box) => (box instanceof HTMLInputElement ? box.checked : undefined)),
    ).toEqual([false, false, true, false, false]);
  });

  it('marks what was searched for', () => {
    draw(2, ['river']);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['river', 'river']);
  });
});
