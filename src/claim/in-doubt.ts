import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Claim } from "./claim.ts";
import { quotesOf } from "./quotes-of.ts";

/**
 * The briefing without the claims that are held to a quote which does not stand: what such a quote would carry cannot
 * be told, and whatever else seems wrong with them may be right once it is mended. Places stay those of the file.
 */
export function withoutDoubt<B extends CheckedBriefing>(briefing: B): B {
  const { claims } = briefing;
  const doubted = new Set(
    claims.value.filter((claim) =>
      quotesOf(claim, briefing).some((piece) => !stands(briefing.findings.get(evidenceKey(piece)))),
    ),
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

/** The sources of quotes that do not stand: once mended, these may use other words of theirs. */
export function sourcesInDoubt({ claims, findings }: CheckedBriefing): ReadonlySet<string> {
  const broken = claims.value
    .flatMap(({ evidence }) => evidence)
    .filter((piece) => !stands(findings.get(evidenceKey(piece))));
  return new Set(broken.map(({ at }) => readAddress(at).source));
}
