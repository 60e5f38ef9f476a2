/** One rule of the style sheet that brings a face. */
const FACE = /@font-face\s*\{[^}]*\}\s*/gu;
const FILE = /url\("fonts\/(?<name>[^"]+)"\)/u;
const RANGE = /U\+(?<from>[0-9A-F]{1,6})(?:-(?<to>[0-9A-F]{1,6}))?/giu;

/**
 * A style sheet with the faces in it that a text needs; the rules of the others are left out.
 *
 * @throws if a face is not among the given files.
 */
export function inlineFonts(styles: string, text: string, fonts: ReadonlyMap<string, Uint8Array>): string {
  // The page can show signs of its style sheet as well, such as those before an entry of a list.
  const used = new Set(Array.from(text + styles.replaceAll(FACE, ""), (one) => one.codePointAt(0) ?? 0));
  return styles.replaceAll(FACE, (rule) => {
    const name = FILE.exec(rule)?.groups?.["name"] ?? "";
    if (!isNeeded(rule, used)) return "";
    const bytes = fonts.get(name);
    if (!bytes) throw new Error(`A style sheet asks for the face “${name}”, which the site does not have.`);
    return rule.replace(FILE, `url("data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}")`);
  });
}

/** Whether a face is for one of the characters; one that names none is for all. */
function isNeeded(rule: string, used: ReadonlySet<number>): boolean {
  const ranges = Array.from(/unicode-range:[^;}]*/u.exec(rule)?.[0].matchAll(RANGE) ?? [], ({ groups }) => {
    const from = Number.parseInt(groups?.["from"] ?? "", 16);
    return { from, to: groups?.["to"] === undefined ? from : Number.parseInt(groups["to"], 16) };
  });
  if (ranges.length === 0) return true;
  return [...used].some((point) => ranges.some(({ from, to }) => point >= from && point <= to));
}
