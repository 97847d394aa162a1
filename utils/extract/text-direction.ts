const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const SAMPLE = 2000;

/** The direction in which most of the text's letters are written; the page's `dir` is often missing or wrong. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let rtl = 0;
  let letters = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (!/\p{L}/u.test(character)) continue;
    letters++;
    if (RIGHT_TO_LEFT.test(character)) rtl++;
  }
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
