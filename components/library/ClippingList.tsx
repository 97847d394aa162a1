import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClippingRow, type Row } from './ClippingRow';

/** Every row is as high, so that the place of the 90,000th is known without drawing the others. */
export const ROW_HEIGHT = 116;
const BEYOND = 4;

/** So many rows at most are drawn while the list stands at its beginning. */
export const rowsInSight = (): number => Math.ceil(innerHeight / ROW_HEIGHT) + BEYOND;

interface Props {
  /** What the list is of: another query or order begins at the top. */
  about: string;
  /** False while what is listed still answers the query before. */
  isCurrent: boolean;
  /** The numbers of all clippings in the list. */
  numbers: readonly number[];
  /** Those that are drawn now, by number; missing ones are on their way. */
  rows: ReadonlyMap<number, Row>;
  highlights: readonly string[];
  open: number | undefined;
  selected: ReadonlySet<number>;
  onWindow: (numbers: readonly number[]) => void;
  onOpen: (number: number) => void;
  onSelect: (number: number, range: boolean) => void;
}

/** A list of any length that draws only the rows in sight. */
export function ClippingList({
  about,
  isCurrent,
  numbers,
  rows,
  highlights,
  open,
  selected,
  onWindow,
  onOpen,
  onSelect,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const from = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - BEYOND);
  const shown = numbers.slice(from, Math.ceil((view.top + view.height) / ROW_HEIGHT) + BEYOND);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight });
    const size = new ResizeObserver(look);
    size.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);

  useLayoutEffect(() => {
    // Asking the list itself would have it laid out once more.
    if (scroller.current && view.top > 0) scroller.current.scrollTop = 0;
  }, [about]);

  const key = shown.join();
  useLayoutEffect(() => onWindow(shown), [key]);

  // The open clipping comes into sight when the keyboard went on to it.
  useEffect(() => {
    const box = scroller.current;
    const place = open === undefined ? -1 : numbers.indexOf(open);
    if (!box || place < 0) return;
    const top = place * ROW_HEIGHT;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + ROW_HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_HEIGHT - box.clientHeight;
  }, [open]);

  // Rows stay as drawn while only something else has changed: the reader is typing.
  const items = useMemo(
    () =>
      shown.map((number, i) => {
        const row = rows.get(number);
        return (
          <li
            key={number}
            aria-setsize={numbers.length}
            aria-posinset={from + i + 1}
            style={{ top: `${(from + i) * ROW_HEIGHT}px`, height: `${ROW_HEIGHT}px` }}
          >
            {row && (
              <ClippingRow
                row={row}
                highlights={highlights}
                open={number === open}
                selected={selected.has(number)}
                onOpen={() => onOpen(number)}
                onSelect={(range) => onSelect(number, range)}
              />
            )}
          </li>
        );
      }),
    [key, numbers.length, from, rows, highlights, open, selected, onOpen, onSelect],
  );

  return (
    <div class="list" ref={scroller}>
      <ul
        aria-label={i18n.t('library.clippings')}
        aria-busy={!isCurrent || shown.some((number) => !rows.has(number))}
        style={{ height: `${numbers.length * ROW_HEIGHT}px` }}
      >
        {items}
      </ul>
    </div>
  );
}
