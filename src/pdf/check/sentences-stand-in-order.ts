import { bareText } from "../read/bare-text.ts";
import type { PdfCheck } from "./check.ts";

/** Every sentence of the briefing stands in the text, in order; white space and soft hyphens aside, to the character. */
export const sentencesStandInOrder: PdfCheck = (facts, expected) => {
  const sentences = expected.sentences ?? [];
  if (sentences.length === 0) return [];
  const text = bareText(facts.text);
  const wrong: string[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const bare = bareText(sentence);
    const index = text.indexOf(bare, from);
    if (index >= 0) from = index + bare.length;
    else wrong.push(`The text does not have “${sentence}”${text.includes(bare) ? " at its place" : ""}.`);
  }
  return wrong;
};
