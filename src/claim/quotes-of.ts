import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Claim, type Evidence } from "./claim.ts";

/** Kinds whose sentences tell what articles tell, and are held to their quotes word for word. */
const TOLD: ReadonlySet<Claim["kind"]> = new Set(["fact", "reported", "plan", "commentary"]);

/** Whether a sentence tells what an article tells; else it rests on documents, on other claims or on silence. */
export function isTold(claim: Claim): boolean {
  return TOLD.has(claim.kind);
}

/** The quotes of a claim that are there to carry it. */
export function supportOf(claim: Claim): readonly Evidence[] {
  return claim.evidence.filter(({ stance }) => stance === "supports");
}

/**
 * The quotes that a sentence is held to: its own; for a judgement or an assumption, those of the claims it rests on,
 * and of what these rest on in turn; for a gap, everything quoted from the sources that are silent, for a gap speaks of
 * what they do say when it names what they leave out.
 */
export function quotesOf(claim: Claim, briefing: CheckedBriefing): readonly Evidence[] {
  const claims = briefing.claims.value;
  switch (claim.kind) {
    case "fact":
    case "reported":
    case "plan":
    case "commentary":
    case "context":
      return supportOf(claim);
    case "judgement":
    case "assumption":
      return [claim, ...basisOf(claim, claims)].flatMap(supportOf);
    case "gap":
      return claims
        .flatMap(({ evidence }) => evidence)
        .filter(({ at }) => claim.silent.includes(readAddress(at).source));
  }
}

/** The claims that a claim rests on, and those that these rest on; each once, also where they run in a circle. */
export function basisOf(claim: Claim, claims: readonly Claim[]): readonly Claim[] {
  if (claim.basis.length === 0) return [];
  const byId = new Map(claims.map((one) => [one.id, one]));
  const found = new Set<Claim>();
  const open = [...claim.basis];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const one = byId.get(id);
    if (!one || one === claim || found.has(one)) continue;
    found.add(one);
    open.push(...one.basis);
  }
  return [...found];
}

/** The ids of the articles that a sentence is held to. */
export function sourcesOf(claim: Claim, briefing: CheckedBriefing): ReadonlySet<string> {
  return new Set(quotesOf(claim, briefing).map(({ at }) => readAddress(at).source));
}
