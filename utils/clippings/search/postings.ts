/**
 * The places of one term in a segment, in 16-bit units: an ascending list while they are few, one bit for
 * each clipping of the segment as soon as that takes no more room. So the length tells which of the two it is.
 */
export type Postings = Uint16Array;

/** How many units one bit for each of so many clippings takes. */
export const bitUnits = (size: number): number => Math.ceil(size / 16);

/** From ascending places, each once. */
export function packPlaces(places: ArrayLike<number>, size: number): Postings {
  if (places.length < bitUnits(size)) return Uint16Array.from(places);
  const bits = new Uint16Array(bitUnits(size));
  for (let i = 0; i < places.length; i += 1) setBit(bits, places[i] ?? 0);
  return bits;
}

export function eachPlace(postings: Postings, size: number, meet: (place: number) => void): void {
  if (postings.length < bitUnits(size)) {
    for (let i = 0; i < postings.length; i += 1) meet(postings[i] ?? 0);
    return;
  }
  for (let i = 0; i < postings.length; i += 1)
    for (let left = postings[i] ?? 0; left !== 0; left &= left - 1) meet(16 * i + 31 - Math.clz32(left & -left));
}

/** Adds the places of a term, which stand in `from` from one unit to before another, to `bits`, which has one bit for each clipping of the segment. */
export function addPlaces(bits: Uint16Array, from: Postings, start = 0, end = from.length): void {
  const isList = end - start < bits.length;
  if (isList) for (let i = start; i < end; i += 1) setBit(bits, from[i] ?? 0);
  else for (let i = 0; i < bits.length; i += 1) bits[i] = (bits[i] ?? 0) | (from[start + i] ?? 0);
}

/** The same as `packPlaces` for what has been put together in bits. */
export function packBits(bits: Uint16Array): Postings {
  let count = 0;
  for (const unit of bits) for (let left = unit; left !== 0; left &= left - 1) count += 1;
  if (count >= bits.length) return bits;
  const places = new Uint16Array(count);
  let at = 0;
  bits.forEach((unit, i) => {
    for (let left = unit; left !== 0; left &= left - 1) {
      places[at] = 16 * i + 31 - Math.clz32(left & -left);
      at += 1;
    }
  });
  return places;
}

/** Without the places that `dropped` has; the same object when none of them is there. */
export function withoutPlaces(postings: Postings, dropped: Uint16Array): Postings {
  const isList = postings.length < dropped.length;
  const hit = isList
    ? postings.some((place) => hasBit(dropped, place))
    : postings.some((unit, i) => (unit & (dropped[i] ?? 0)) !== 0);
  if (!hit) return postings;
  if (isList) return postings.filter((place) => !hasBit(dropped, place));
  return packBits(postings.map((unit, i) => unit & ~(dropped[i] ?? 0)));
}

export const setBit = (bits: Uint16Array, place: number): void => {
  bits[place >>> 4] = (bits[place >>> 4] ?? 0) | (1 << (place & 15));
};

export const hasBit = (bits: Uint16Array, place: number): boolean =>
  ((bits[place >>> 4] ?? 0) & (1 << (place & 15))) !== 0;
