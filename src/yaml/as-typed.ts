/**
 * What somebody typed before a program or a habit changed it: without quotation marks around it and a comment of another
 * language behind it, with hyphens for dashes and plain spaces. Only ever used for hints. e.g. “gap” // ours → gap
 */
export function asTyped(text: string): string {
  return text
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    .replaceAll(/[\u200b\u2060\ufeff]/gu, "")
    .replaceAll(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+\/\/.*$/su, "")
    .trim()
    .replace(/^(?:[“”„‟"«»‘’‚']+)(.*?)(?:[“”„‟"«»‘’‚']+)$/su, "$1")
    .trim();
}
