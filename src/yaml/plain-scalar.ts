/** What begins, ends or interrupts an unquoted text with a meaning of its own. */
const NO_TEXT = /^(?:[?:,[\]{}#&*!|>'"%@`\s]|-(?!\d))|:\s|\s#|[:\s]$/u;
const NUMBER = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,8})\.\d{1,6})$/u;
/** Whatever else begins as a number or like one; YAML has more ways to write one. */
const PERHAPS_NUMBER = /^[-+.]?[\d.](?![\d.]*-\d)[\w.+-]*$/u;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** The value of a text, number or word of YAML that stands on one line; undefined for whatever is not plainly one. */
export function plainScalar(text: string): string | number | boolean | null | undefined {
  if (/^"(?:[^"\\]|\\["\\])*"$/u.test(text)) return text.slice(1, -1).replaceAll(/\\(.)/gsu, "$1");
  if (/^'(?:[^']|'')*'$/u.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (text === "" || NO_TEXT.test(text)) return undefined;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (NUMBER.test(text)) return Number(text);
  return PERHAPS_NUMBER.test(text) || /^(?:~|true|false|null)$/iu.test(text) ? undefined : text;
}
