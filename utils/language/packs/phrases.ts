/** Every word of the first list followed by every word of the second: "ঘোষণা" × "দেন, দিয়েছেন". */
export function phrases(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((left) => second.map((right) => `${left} ${right}`));
}
