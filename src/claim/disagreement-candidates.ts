import { findQuantities } from "../language/find-quantities.ts";
import type { Claim } from "./claim.ts";
import { spanOfEdtf } from "./date-span.ts";
import { parseEdtf, printEdtf } from "./edtf.ts";

/** Two claims on one thing that do not say the same, and on what they differ. */
export type DisagreementCandidate = { readonly claims: readonly [Claim, Claim]; readonly reason: string };

/** Pairs of claims on the same attribute of the same subject that differ, also within one article. */
export function disagreementCandidates(claims: readonly Claim[]): readonly DisagreementCandidate[] {
  const groups = Map.groupBy(
    claims.filter(({ about, kind }) => about !== undefined && kind !== "gap"),
    ({ about }) => `${about?.subject} ${about?.attribute}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => {
        const reason = reasonOf(one, other);
        return reason === undefined ? [] : [{ claims: [one, other] as const, reason }];
      }),
    ),
  );
}

/** The first ground on which two claims on one thing differ, in words; undefined where they can both stand. */
function reasonOf(one: Claim, other: Claim): string | undefined {
  const [a, b] = [one.about, other.about];
  if (!a || !b) return undefined;
  if (a.extent && b.extent && a.extent !== b.extent) return `extent: ${a.extent} against ${b.extent}`;
  if (a.value !== undefined && b.value !== undefined && a.value !== b.value) {
    return numberReason(a.value, b.value);
  }
  for (const field of ["scope", "actor", "duration"] as const) {
    const [mine, theirs] = [a[field], b[field]];
    if (mine !== undefined && theirs !== undefined && mine !== theirs) {
      return `${field}: ${mine} against ${theirs}`;
    }
  }
  return timeReason(one.when, other.when);
}

/** Two figures differ only where their bounds do not meet: “about 170,000” and “168,000” can both be right. */
function numberReason(a: string, b: string): string | undefined {
  const [x, y] = [findQuantities(a)[0], findQuantities(b)[0]];
  if (!x || !y) return `value: ${a} against ${b}`;
  const apart = (x.high ?? Infinity) < (y.low ?? -Infinity) || (y.high ?? Infinity) < (x.low ?? -Infinity);
  return apart ? `number: ${a} against ${b}` : undefined;
}

function timeReason(a: string, b: string): string | undefined {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  const [p, q] = [spanOfEdtf(a), spanOfEdtf(b)];
  if (!x || !y || !p || !q) return undefined;
  return p.to < q.from || q.to < p.from ? `time: ${printEdtf(x)} against ${printEdtf(y)}` : undefined;
}
