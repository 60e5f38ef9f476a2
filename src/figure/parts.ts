/** A part of a number and how many it has. e.g. selected reserve, 1490 */
export type Part = { readonly name: string; readonly count: number };

/** What a document gives a number in parts: those that sum to it, and those it prints beside it with a sum of all. */
export type Parts = {
  readonly within: readonly Part[];
  readonly beside: readonly Part[];
  /** The sum of all that the document prints; null where it prints none. */
  readonly all: number | null;
};

const PART = /^(?<name>[\p{L}][\p{L} -]*?) (?<count>\d+)$/u;

/**
 * Reads the cell of parts; undefined if it is not written so.
 * e.g. active 7402 + selected reserve 1490; with civilians 231 = 9123
 */
export function readParts(cell: string): Parts | undefined {
  if (cell === "") return { within: [], beside: [], all: null };
  const groups = /^(?<within>[^;=]+)(?:; with (?<beside>[^;=]+) = (?<all>\d+))?$/u.exec(cell)?.groups;
  const within = partsOf(groups?.["within"]);
  const beside = partsOf(groups?.["beside"]);
  if (!within || within.length < 2) return undefined;
  if (groups?.["all"] === undefined) return { within, beside: [], all: null };
  return beside && { within, beside, all: Number(groups["all"]) };
}

function partsOf(text: string | undefined): readonly Part[] | undefined {
  const read = text?.split(" + ").map((part) => PART.exec(part)?.groups);
  if (!read || read.some((groups) => !groups)) return undefined;
  return read.map((groups) => ({ name: groups?.["name"] ?? "", count: Number(groups?.["count"]) }));
}
