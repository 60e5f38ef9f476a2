/** So much of a value is shown in a message: enough to know it by, on one line beside what is said of it. */
const LONGEST = 60;

/** A value as a message shows it: on one line, and its beginning only where it is long. */
export function inShort(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  const letters = Array.from(line);
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST).join("").trimEnd()}…`;
}
