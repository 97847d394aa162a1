/** The numbers of a text, whatever digits and separators they are printed with: `১২,৫০০` and `12 500` are `12500`. */
export function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/\p{Nd}+(?:[.,٫٬’' \u00a0\u202f](?=\p{Nd})\p{Nd}+)*/gu), ([number]) =>
    Array.from(number.replace(/[.,٫٬’'\s]/gu, ''), digitOf).join(''),
  );
}

/** Decimal digits stand in runs of ten, from zero up. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
