import type { SourceEntry } from "../source/source-entry.ts";
import { readAddress, type Claim } from "./claim.ts";
import { supportOf } from "./quotes-of.ts";

/** Who stands behind what a claim says, by id and as printed. */
export type ClaimOrigin = { readonly id: string; readonly name: string };

/** The origins of the sources whose words carry a claim, each once, in the order of its evidence. */
export function originsOf(claim: Claim, sources: readonly SourceEntry[]): readonly ClaimOrigin[] {
  const origins = supportOf(claim).flatMap(({ at }) => {
    const source = sources.find(({ id }) => id === readAddress(at).source);
    return source ? [[source.origin.id, source.origin.name] as const] : [];
  });
  return Array.from(new Map(origins), ([id, name]) => ({ id, name }));
}
