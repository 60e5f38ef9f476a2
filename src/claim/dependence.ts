import { readAddress, type Claim, type Evidence } from "./claim.ts";

/** What rests on a passage: the claims that quote it, and those that rest on these in turn. */
export type Dependants = { readonly direct: readonly Claim[]; readonly derived: readonly Claim[] };

/** Everything that falls if a passage (`withdrawal.5`) or a whole source (`withdrawal`) is withdrawn. */
export function dependantsOf(address: string, claims: readonly Claim[]): Dependants {
  const direct = claims.filter(({ evidence }) => evidence.some((piece) => stands(piece, address)));
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
  return { direct, derived };
}

function stands({ at }: Evidence, address: string): boolean {
  return at === address || readAddress(at).source === address;
}
