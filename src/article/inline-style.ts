/** Declarations of a style attribute: the property in lower case, the value in lower case without `!important`. */
export type InlineStyle = ReadonlyMap<string, string>;

const NO_STYLE: InlineStyle = new Map();

/** Reads a style attribute. Of two declarations of one property the later counts, unless the earlier is important. */
export function readInlineStyle(text: string | undefined): InlineStyle {
  if (text === undefined) return NO_STYLE;
  const declarations = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of splitDeclarations(text)) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const property = unescape(declaration.slice(0, colon)).trim().toLowerCase();
    // White space becomes one space first: a pattern that begins with a run of it takes the square of its length.
    const stated = unescape(declaration.slice(colon + 1))
      .replaceAll(/\s+/gu, " ")
      .trim()
      .toLowerCase();
    const value = stated.replace(/ ?! ?important$/u, "");
    if (value !== stated) important.add(property);
    else if (important.has(property)) continue;
    declarations.set(property, value);
  }
  return declarations;
}

/** Splits at semicolons, but for those in strings, brackets and comments. e.g. url(data:image/png;base64,…) */
function splitDeclarations(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let quote = "";
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote === "" && text.startsWith("/*", i)) {
      const end = text.indexOf("*/", i + 2);
      i = end < 0 ? text.length : end + 1;
      continue;
    }
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (character === ";" && quote === "" && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}

/** CSS escapes hide a word from a search, not from a browser. e.g. `d\69splay` */
function unescape(text: string): string {
  return text.replaceAll(
    /\\(?:([0-9a-f]{1,6})\s?|([^]))/giu,
    (_, hex: string | undefined, other: string | undefined) => {
      const code = Number.parseInt(hex ?? "", 16);
      return other ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
    },
  );
}

/** Pixels of the units that pages hide text with; a percentage or a share of the window counts a tenth of a screen each. */
const PIXELS: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  "%": 10,
  vw: 10,
  vh: 10,
};

/** A length in pixels, roughly; undefined for what is no plain length. e.g. "auto", "calc(…)" */
export function pixelsOf(value: string | undefined): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/u.exec(value ?? "");
  const unit = PIXELS[match?.[2] ?? ""];
  return match && unit !== undefined ? Number(match[1]) * unit : undefined;
}
