/** A number with the digits and separators of any script as ASCII writes them. e.g. “١٬٢٥٠” → “1,250” */
export function inAsciiDigits(number: string): string {
  if (/^[\0-\x7f]*$/u.test(number)) return number;
  return number
    .replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit.codePointAt(0) ?? 0)))
    .replaceAll("٬", ",")
    .replaceAll("٫", ".");
}

/** Unicode keeps the decimal digits of a script together, from zero to nine; where rows meet, each has its ten. */
function digitOf(code: number): number {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
