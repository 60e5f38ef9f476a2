import { bareText } from "../read/bare-text.ts";
import type { PdfCheck } from "./check.ts";

/** Every number and word of a drawing stands in the text, one behind the other as drawn, so that it can be searched. */
export const drawingsSayAll: PdfCheck = ({ text: said }, { drawings = [] }) => {
  if (drawings.length === 0) return [];
  const text = bareText(said);
  return drawings.flatMap((words, index) => {
    const bare = words.map(bareText);
    if (text.includes(bare.join(""))) return [];
    const lost = words.find((_, at) => !text.includes(bare[at] ?? ""));
    const what = lost === undefined ? "its words as they are drawn" : `“${lost}”`;
    return [`Drawing ${index + 1} does not say ${what}.`];
  });
};
