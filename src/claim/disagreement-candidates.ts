import type { SourceEntry } from "../source/source-entry.ts";
import type { Claim } from "./claim.ts";
import { compareValues, isNone } from "./compare-values.ts";
import { spanOfEdtf } from "./date-span.ts";
import { parseEdtf, printEdtf } from "./edtf.ts";
import { originsOf, type ClaimOrigin } from "./origins-of.ts";

/** Two claims on one thing that do not say the same, and on what they differ. */
export type DisagreementCandidate = { readonly claims: readonly [Claim, Claim]; readonly reason: string };

/**
 * Pairs of claims on the same attribute of the same subject that differ, also within one article. That two claims come
 * from different origins is no difference; where they differ, the reason names the origins, if these are others.
 */
export function disagreementCandidates(
  claims: readonly Claim[],
  sources: readonly SourceEntry[],
): readonly DisagreementCandidate[] {
  const groups = Map.groupBy(
    claims.filter(({ about, kind }) => about !== undefined && kind !== "gap"),
    ({ about }) => `${about?.subject} ${about?.attribute}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => {
        const grounds = groundsOf(one, other);
        if (grounds.length === 0) return [];
        const reason = [...grounds, ...originGround(one, other, sources)].join("; ");
        return [{ claims: [one, other] as const, reason }];
      }),
    ),
  );
}

/** Every ground on which two claims on one thing differ, in words; none where both can stand. */
function groundsOf(one: Claim, other: Claim): readonly string[] {
  const [a, b] = [one.about, other.about];
  if (!a || !b) return [];
  const grounds: string[] = [];
  const differ = (ground: string, mine: string, theirs: string): unknown =>
    grounds.push(`${ground}: ${mine} against ${theirs}`);
  if (a.value !== undefined && b.value !== undefined) {
    const values = compareValues(a.value, b.value);
    if (values.length > 0) differ(values.join(" and "), a.value, b.value);
  }
  if (a.extent && b.extent && a.extent !== b.extent) differ("extent", a.extent, b.extent);
  else if (denies(a, b)) differ("extent", a.value ?? "", b.extent ?? "");
  else if (denies(b, a)) differ("extent", a.extent ?? "", b.value ?? "");
  for (const field of ["scope", "actor"] as const) {
    const [mine, theirs] = [a[field], b[field]];
    if (mine !== undefined && theirs !== undefined && mine !== theirs) differ(field, mine, theirs);
  }
  if (a.duration !== undefined && b.duration !== undefined) {
    if (compareValues(a.duration, b.duration).length > 0) differ("duration", a.duration, b.duration);
  }
  const time = timeReason(one.when, other.when);
  return time === undefined ? grounds : [...grounds, time];
}

type About = NonNullable<Claim["about"]>;

/** A count of some against the extent “none”, or of none against any other. */
function denies(counting: About, extending: About): boolean {
  if (counting.value === undefined || counting.extent || !extending.extent) return false;
  const none = isNone(counting.value);
  return none !== undefined && none !== (extending.extent === "none");
}

/** Who stands behind each of two claims, where that is nobody in common. */
function originGround(one: Claim, other: Claim, sources: readonly SourceEntry[]): readonly string[] {
  const [mine, theirs] = [originsOf(one, sources), originsOf(other, sources)];
  const shared = mine.some(({ id }) => theirs.some((origin) => origin.id === id));
  if (shared || mine.length === 0 || theirs.length === 0) return [];
  const names = (origins: readonly ClaimOrigin[]): string => origins.map(({ name }) => name).join(" and ");
  return [`origin: ${names(mine)} against ${names(theirs)}`];
}

function timeReason(a: string, b: string): string | undefined {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  const [p, q] = [spanOfEdtf(a), spanOfEdtf(b)];
  if (!x || !y || !p || !q) return undefined;
  return p.to < q.from || q.to < p.from ? `time: ${printEdtf(x)} against ${printEdtf(y)}` : undefined;
}
