import type { Passage } from "./split-passages.ts";
import type { Block } from "./visible-text.ts";

/** What stands between two passages of an extracted text. */
const GAP = "\n\n";

/** The text that blocks make up, and the passage each of them is. Offsets of every record refer to this text. */
export function layOutPassages(blocks: readonly Pick<Block, "text" | "level">[]): {
  readonly text: string;
  readonly passages: readonly Passage[];
} {
  let offset = 0;
  const passages = blocks.map(({ text, level }, index): Passage => {
    const start = offset;
    const end = start + text.length;
    offset = end + GAP.length;
    return { number: index + 1, role: level === undefined ? "paragraph" : "heading", text, start, end };
  });
  return { text: blocks.map(({ text }) => text).join(GAP), passages };
}
