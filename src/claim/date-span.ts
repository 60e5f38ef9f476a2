import { firstDay, lastDay, parseEdtfDate } from "./edtf.ts";

/**
 * Days as numbers that compare: 20250930 for 2025-09-30. A month or year stands for its days, a season (21 to 24) for
 * the year it is in, an unspecified digit for all it may be, an open or unknown end for all days on its side. Not days
 * since an epoch: nothing is counted.
 */
export type DateSpan = { readonly from: number; readonly to: number };

/**
 * The span of an EDTF date or interval; undefined for “unknown” and what names no time. Wider than the format: the
 * finders also put seasons at the ends of an interval. e.g. 2025-09 → 20250901 to 20250931
 */
export function spanOfEdtf(edtf: string | null): DateSpan | undefined {
  if (edtf === null || edtf === "unknown") return undefined;
  const [first = "", last = first] = edtf.split("/");
  const [from, to] = [edgeOf(first, "first"), edgeOf(last, "last")];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function edgeOf(text: string, edge: "first" | "last"): number | undefined {
  if (text === ".." || text === "") return edge === "first" ? -Infinity : Infinity;
  const date = parseEdtfDate(text);
  return date && (edge === "first" ? firstDay(date) : lastDay(date));
}

/** Whether a time covers all of another, so that whoever says the other may say it. e.g. 2025 covers 2025-09 */
export function covers(coarse: DateSpan, fine: DateSpan): boolean {
  return coarse.from <= fine.from && coarse.to >= fine.to;
}

/** The dates at the ends of an EDTF value, without what is open or unspecified and without `~`. e.g. ../2026-12 → 2026-12 */
export function endsOfEdtf(edtf: string): readonly string[] {
  return edtf
    .split("/")
    .filter((end) => end !== ".." && end !== "" && end !== "unknown")
    .map((end) => end.replace(/[?~%]$/u, "").replace(/(?:-XX)+$/u, ""));
}

/** Whether every end of a time stands in one of the others, as fine or finer. e.g. 2011/2014 in 2011-12 and 2014 */
export function endsStandIn(edtf: string, others: readonly string[]): boolean {
  const known = others.flatMap(endsOfEdtf);
  return endsOfEdtf(edtf).every((end) => {
    if (!end.includes("X")) return known.some((other) => other === end || other.startsWith(`${end}-`));
    const pattern = new RegExp(`^${end.replaceAll("X", "[\\dX]")}(?:-|$)`, "u");
    return known.some((other) => pattern.test(other));
  });
}

/** Whether words that give `stated` times allow a sentence to give this one: no finer, and at no other time. */
export function isStatedBy(edtf: string, stated: readonly string[]): boolean {
  const span = spanOfEdtf(edtf);
  if (!span || !endsStandIn(edtf, stated)) return false;
  return stated.some((one) => {
    const other = spanOfEdtf(one);
    return other !== undefined && covers(span, other);
  });
}
