/** What decides in a column: the order the rows were printed in, the first number of a cell, or its text. */
export type SortKey = "printed" | "number" | "text";

/**
 * The rows of a table in the order of one column, as indexes. Rows without a number come last either way; equal ones
 * keep the order they were printed in.
 */
export function sortCells(cells: readonly string[], key: SortKey, descending: boolean): readonly number[] {
  const sign = descending ? -1 : 1;
  const keyed = cells.map((cell, index) => ({
    index,
    cell,
    number: key === "printed" ? index : firstNumber(cell),
  }));
  return keyed
    .sort((a, b) => {
      if (key === "text") return sign * compare(a.cell, b.cell) || a.index - b.index;
      if (a.number === undefined || b.number === undefined)
        return Number(a.number === undefined) - Number(b.number === undefined) || a.index - b.index;
      return sign * (a.number - b.number) || a.index - b.index;
    })
    .map(({ index }) => index);
}

/** The first number of a text, commas between its digits left out. e.g. fewer than 4,000 → 4000; C12 → 12 */
export function firstNumber(text: string): number | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}

/** By code points, as the build sorts: the same in every language of the browser. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
