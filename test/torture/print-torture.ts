import type { runTorture } from "./run-torture.ts";

/** The verdict table, and the goals with what was reached. */
export function printTorture(
  { rows, clips, fragments, goals }: ReturnType<typeof runTorture>,
  texts: number,
): string {
  const total = rows.reduce((sum, { cases }) => sum + cases, 0);
  const cut = clips.reduce((sum, { cases }) => sum + cases, 0);
  const head = ["class", "", "cases", "ours", "indexOf", "approximate", "right words in the hint"];
  const lines = rows.map((row) => [
    row.group,
    row.name,
    String(row.cases),
    percent(row.ours, row.cases),
    percent(row.indexOf, row.cases),
    percent(row.approximate, row.cases),
    row.group === "clerical slip" ? percent(row.hinted ?? 0, row.cases) : "",
  ]);
  const cuts = clips.map((row) => [
    row.name,
    String(row.cases),
    percent(row.ours, row.cases),
    percent(row.cut, row.cases),
    percent(row.indexOf, row.cases),
    percent(row.approximate, row.cases),
  ]);
  const cutHead = ["quote cut at a cue of", "cases", "ours", "of them as cut", "indexOf", "approximate"];
  const verdicts = goals.map(({ name, share, goal, atLeast }) => {
    const met = atLeast ? share >= goal : share <= goal;
    return [
      met ? "met" : "MISSED",
      name,
      (share * 100).toFixed(3),
      `${atLeast ? "at least" : "at most"} ${goal * 100} %`,
    ];
  });
  return `${total + cut + fragments} cases from ${texts} texts: ${total} quotes changed or moved, ${cut} cut at a cue, ${fragments} left as they are\n\nshares accepted, in per cent\n\n${table([head, ...lines])}\nshares refused, in per cent\n\n${table([cutHead, ...cuts])}\n${table(verdicts)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((part / whole) * 100).toFixed(2);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
