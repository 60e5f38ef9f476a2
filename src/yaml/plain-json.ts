/** A string, or white space between values. */
const STRING_OR_SPACE = /("(?:[^"\\]|\\.)*")|\s+/gu;

/**
 * The value of a text that is JSON as `JSON.stringify` writes it, but for white space; undefined for any other. What
 * JSON reads and YAML refuses is none: a key that stands twice does not come out of its value again.
 */
export function plainJson(text: string): unknown {
  if (!text.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text.replaceAll(STRING_OR_SPACE, "$1") ? value : undefined;
  } catch {
    return undefined;
  }
}
