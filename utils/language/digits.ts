/** The value of one decimal digit of any script (one UTF-16 unit), or undefined. */
function digitValue(unit: string): number | undefined {
  if (!/\p{Nd}/u.test(unit)) return undefined;
  const code = unit.charCodeAt(0);
  // Unicode lays ten digits in a row, from a code that ends in 0 or in 6.
  const row = code & ~15;
  return /\p{Nd}/u.test(String.fromCharCode(row)) ? code & 15 : (code & 15) - 6;
}

/** The same text with every script's decimal digits as 0–9. Nothing moves: offsets stay as they are. */
export function foldDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => (digit.length === 1 ? String(digitValue(digit) ?? digit) : digit));
}
