/** Puts the text of a block together as a browser shows it, white space and line breaks included. */
export type BlockWriter = {
  /** Adds text. White space in it collapses to one space, across elements too, unless it is kept as in `<pre>`. */
  readonly write: (text: string, keepSpace: boolean) => void;
  /** Adds a line break. */
  readonly breakLine: () => void;
  /** Ends a table cell. */
  readonly endCell: () => void;
  /** The block's paragraphs so far: an empty line parts two. The writer is empty afterwards. */
  readonly take: () => readonly string[];
};

/** White space that CSS collapses (Text 3, 4.1.1). A no-break space is none. */
const COLLAPSIBLE = /[ \t\n\r\f]+/gu;

export function blockWriter(): BlockWriter {
  let pieces: string[] = [];
  /** No space is written yet at a line's start, or after another one. */
  let afterSpace = true;
  const add = (piece: string): void => {
    if (piece === "") return;
    pieces.push(piece);
    afterSpace = /[ \t\n]$/u.test(piece);
  };
  return {
    write: (text, keepSpace) => {
      if (keepSpace) return add(text);
      const collapsed = text.replaceAll(COLLAPSIBLE, " ");
      add(afterSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
    },
    breakLine: () => add("\n"),
    endCell: () => add("\t"),
    take: () => {
      const lines = pieces.join("").split("\n");
      pieces = [];
      afterSpace = true;
      return paragraphsOf(lines);
    },
  };
}

/** Joins lines to paragraphs at the empty ones; a line of no-break spaces looks empty and is. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(withoutSpaceAtEnd(line));
  }
  return paragraphs.map((paragraph) => paragraph.join("\n").trim()).filter((paragraph) => paragraph !== "");
}

/** A loop, since a regular expression for this takes the square of the time on long runs of spaces. */
function withoutSpaceAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.slice(0, end);
}
