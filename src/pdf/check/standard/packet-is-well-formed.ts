import type { StandardRule } from "./standard-rule.ts";

/** The metadata are well-formed XML. */
export const packetIsWellFormed: StandardRule = {
  clause: "ISO 19005-3, 6.6.2.1",
  veraPdf: { a3: "6.6.2.1-4" },
  broken: ({ xmp }) => (xmp === "" || isWellFormed(xmp) ? [] : ["The metadata are no well-formed XML."]),
};

/** Whether tags pair and nothing stands in between that XML has signs for; namespaces are not looked at. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let at = 0;
  for (const { 0: tag, index, groups } of xml.matchAll(TAG)) {
    if (!isText(xml.slice(at, index)) || !isText((groups?.["rest"] ?? "").replaceAll(/[<>]/gu, "&lt;")))
      return false;
    at = index + tag.length;
    const name = groups?.["name"];
    if (name === undefined || tag.endsWith("/>")) continue;
    if (!tag.startsWith("</")) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && isText(xml.slice(at)) && xml.includes("<");
}

const TAG =
  /<\?.*?\?>|<!--.*?-->|<\/?(?<name>[A-Za-z_][\w:.-]*)(?<rest>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/gsu;

/** Whether a text has no sign that would have to be written otherwise, and no character that XML does not have. */
function isText(text: string): boolean {
  const known = text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giu, "");
  return text.isWellFormed() && !/[<&]|[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/u.test(known);
}
