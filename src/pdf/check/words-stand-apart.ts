import { bareText } from "../read/bare-text.ts";
import type { PdfCheck } from "./check.ts";

/**
 * Words are parted by white space in the text as they are on the page, at line ends too, where print has none by itself:
 * by its structure a document is read aloud, and copied by some.
 */
export const wordsStandApart: PdfCheck = ({ text }, { page }) => {
  if (page === undefined) return [];
  const [spaced, bare] = [withSpaces(text), bareText(text)];
  return [...new Set(page.texts.map(withSpaces))]
    .filter((words) => words.includes(" ") && !spaced.includes(words) && bare.includes(bareText(words)))
    .map((words) => `The words of “${words}” run together in the text.`);
};

/** One space for all white space, and nothing that has no width. */
function withSpaces(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
