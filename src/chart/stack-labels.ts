/** A label above the plot, on a thin line that runs down from it at `x`. */
export type Flag = { readonly x: number; readonly width: number; readonly align: "start" | "end" };

/** Space kept between two labels, and between a label and a foreign line. */
const CLEARANCE = 6;

/**
 * Gives each flag a row, 0 the lowest, so that no label touches another label or another flag's line. Those that run to the
 * right are placed from right to left, then the others from left to right; each takes the lowest row that is free.
 */
export function stackLabels(flags: readonly Flag[]): readonly number[] {
  const order = flags.map((flag, index) => ({ flag, index }));
  const fromEdge = ({ x, align }: Flag): number => (align === "start" ? -x : x);
  order.sort(
    (a, b) =>
      Number(a.flag.align === "end") - Number(b.flag.align === "end") || fromEdge(a.flag) - fromEdge(b.flag),
  );
  const placed: { flag: Flag; row: number; index: number }[] = [];
  for (const { flag, index } of order) {
    let row = 0;
    while (row < flags.length && placed.some((other) => collide({ flag, row }, other))) row += 1;
    placed.push({ flag, row, index });
  }
  return flags.map((_, index) => placed.find((one) => one.index === index)?.row ?? 0);
}

type Placed = { readonly flag: Flag; readonly row: number };

function collide(a: Placed, b: Placed): boolean {
  const [aLeft, aRight] = extent(a.flag);
  const [bLeft, bRight] = extent(b.flag);
  if (a.row === b.row) return aLeft < bRight + CLEARANCE && bLeft < aRight + CLEARANCE;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  const [left, right] = extent(lower.flag);
  return (
    Math.abs(upper.flag.x - lower.flag.x) > CLEARANCE &&
    upper.flag.x > left - CLEARANCE &&
    upper.flag.x < right + CLEARANCE
  );
}

function extent({ x, width, align }: Flag): readonly [number, number] {
  return align === "start" ? [x, x + width] : [x - width, x];
}
