import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Claim, type Evidence } from "./claim.ts";
import { quotesOf } from "./quotes-of.ts";

/**
 * The briefing without the claims that are held to a quote which does not stand, or is cut beside a qualifying word
 * without a reason: what such a quote would carry cannot be told, and whatever else seems wrong with them, such as a
 * hedge too many, may be right once it is mended. Places stay those of the file.
 */
export function withoutDoubt<B extends CheckedBriefing>(briefing: B): B {
  const { claims } = briefing;
  const doubted = new Set(
    claims.value.filter((claim) => quotesOf(claim, briefing).some((piece) => isInDoubt(piece, briefing))),
  );
  if (doubted.size === 0) return briefing;
  // A gap is held to what others quote from its sources.
  const listens = (gap: Claim): boolean =>
    [...doubted].some(({ evidence }) =>
      evidence.some(({ at }) => gap.silent.includes(readAddress(at).source)),
    );
  const kept = [...claims.value.entries()].filter(
    ([, claim]) => !doubted.has(claim) && !(claim.kind === "gap" && listens(claim)),
  );
  return {
    ...briefing,
    claims: {
      value: kept.map(([, claim]) => claim),
      place: ([index, ...path]) =>
        claims.place(typeof index === "number" ? [kept[index]?.[0] ?? index, ...path] : []),
    },
  };
}

function isInDoubt(piece: Evidence, { findings }: CheckedBriefing): boolean {
  const finding = findings.get(evidenceKey(piece));
  return !stands(finding) || (finding !== undefined && "clip" in finding && piece.clip === undefined);
}

/** The sources of quotes that do not stand: once mended, these may use other words of theirs. */
export function sourcesInDoubt({ claims, findings }: CheckedBriefing): ReadonlySet<string> {
  const broken = claims.value
    .flatMap(({ evidence }) => evidence)
    .filter((piece) => !stands(findings.get(evidenceKey(piece))));
  return new Set(broken.map(({ at }) => readAddress(at).source));
}
