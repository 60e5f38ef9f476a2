import { readAddress, type Claim, type Evidence } from "./claim.ts";

/** How the claims of a briefing depend on a passage. A claim can stand in more than one list. */
export type Dependants = {
  /** What its words carry. */
  readonly direct: readonly Claim[];
  /** What rests on these in turn. */
  readonly derived: readonly Claim[];
  /** What its words speak against or limit: none of it falls with the passage. */
  readonly contradicted: readonly Claim[];
  readonly qualified: readonly Claim[];
};

/** What falls if a passage (`withdrawal.5`) or a whole source (`withdrawal`) is withdrawn, and what no longer meets with opposition. */
export function dependantsOf(address: string, claims: readonly Claim[]): Dependants {
  const touched = (stance: Evidence["stance"]): readonly Claim[] =>
    claims.filter(({ evidence }) =>
      evidence.some((piece) => piece.stance === stance && standsAt(piece, address)),
    );
  const direct = touched("supports");
  return {
    direct,
    derived: restingOn(direct, claims),
    contradicted: touched("contradicts"),
    qualified: touched("qualifies"),
  };
}

/** Whether words stand at an address, of a passage or of a whole source. */
export function standsAt({ at }: Evidence, address: string): boolean {
  return at === address || readAddress(at).source === address;
}

function restingOn(direct: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  const fallen = new Set(direct.map(({ id }) => id));
  const derived: Claim[] = [];
  for (let before = -1; before !== derived.length;) {
    before = derived.length;
    for (const claim of claims) {
      if (!fallen.has(claim.id) && claim.basis.some((id) => fallen.has(id))) {
        fallen.add(claim.id);
        derived.push(claim);
      }
    }
  }
  return derived;
}
