/**
 * A text without what a PDF may lose or add at line ends: white space and soft hyphens; composed as in NFC. Two texts
 * that are alike in this form differ in no word, digit or mark.
 */
export function bareText(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, "");
}
