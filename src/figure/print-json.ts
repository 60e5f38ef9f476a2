/** A value as the text of a file. Separators that end a line to some readers are escaped. */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(
    /[\u{7F}-\u{9F}\u{2028}\u{2029}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}
