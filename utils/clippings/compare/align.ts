/** What becomes of one list on the way to another: equal items, and stretches that differ. */
export type Stretch<T> = { same: T[] } | { before: T[]; after: T[] };

/** A table of more cells is not worth its time: then the whole stretch counts as different. */
const MOST_CELLS = 4_000_000;

/** Sets two lists side by side by their longest common sequence. */
export function align<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Stretch<T>[] {
  const [a, b] = [before.map(keyOf), after.map(keyOf)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = alignMiddle(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    a.slice(start, a.length - end),
    b.slice(start, b.length - end),
  );
  const whole: Stretch<T>[] = [{ same: after.slice(0, start) }, ...middle, { same: after.slice(after.length - end) }];
  return whole.filter(
    (stretch) => ('same' in stretch ? stretch.same : [...stretch.before, ...stretch.after]).length > 0,
  );
}

function alignMiddle<T>(before: T[], after: T[], a: string[], b: string[]): Stretch<T>[] {
  const width = b.length + 1;
  if (a.length * b.length > MOST_CELLS) return [{ before, after }];
  // longest[i * width + j]: how many items the rests from i and from j have in common, in order.
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const stretches: Stretch<T>[] = [];
  let open: { before: T[]; after: T[] } | undefined;
  const differ = () => {
    if (!open) stretches.push((open = { before: [], after: [] }));
    return open;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [ours, theirs] = [before[i], after[j]];
    if (ours !== undefined && theirs !== undefined && a[i] === b[j]) {
      const last = stretches.at(-1);
      if (last && 'same' in last) last.same.push(theirs);
      else stretches.push({ same: [theirs] });
      open = undefined;
      i += 1;
      j += 1;
    } else if (theirs !== undefined && (ours === undefined || at(i, j + 1) > at(i + 1, j))) {
      differ().after.push(theirs);
      j += 1;
    } else if (ours !== undefined) {
      differ().before.push(ours);
      i += 1;
    }
  }
  return stretches;
}
