import type { z } from "zod";
import type { Claim, Evidence } from "../claim/claim.ts";
import { credibilityOf } from "../claim/credibility.ts";
import { standingOf } from "../claim/standing.ts";
import { sentencesOf } from "../view/check-page.ts";
import type { ClaimExport, claimsFileSchema, identitySchema } from "./claim-schema.ts";
import type { ExportInput } from "./export-input.ts";
import { publishedEvidence } from "./published-evidence.ts";

/** The content of `claims.json`. */
export function exportClaims(input: ExportInput): z.infer<typeof claimsFileSchema> {
  return {
    format: "briefbook-claims/1",
    briefing: identityOf(input),
    claims: input.briefing.claims.value.map(claimExporter(input)),
  };
}

export function identityOf({ briefing, view }: ExportInput): z.infer<typeof identitySchema> {
  const { slug, number, title, edition, handling, hash } = view;
  const [published, asOf] = [edition.date, edition.asOfDate];
  const newest = briefing.plan.value.editions.at(-1)?.number ?? 1;
  return { slug, number, title, edition: newest, published, asOf, handling, hash };
}

/** Makes of each claim its sentence with all that carries it, as far as the rights of its sources allow. */
export function claimExporter(input: ExportInput): (claim: Claim) => ClaimExport {
  const sources = input.briefing.sources.value;
  const printed = new Map(sentencesOf(input.view).map(({ id, label }) => [id, label]));
  return (claim) => ({
    id: claim.id,
    label: printed.get(claim.id) ?? "",
    anchor: `sentence-${claim.id}`,
    says: claim.says,
    kind: claim.kind,
    standing: standingOf(claim, sources),
    credibility: credibilityOf(claim, sources) ?? null,
    when: claim.when === "unknown" ? null : claim.when,
    whenBasis: claim.whenBasis ?? null,
    about: claim.about ?? null,
    evidence: publishedEvidence(input, claim).map(
      ({ piece, source, number, passage, quote, speaker, start, end }) => ({
        source: source.id,
        passage,
        mark: `${number}.${passage}`,
        stance: piece.stance,
        quote,
        speaker,
        start,
        end,
        reasons: reasonsOf(piece),
      }),
    ),
    documents: claim.documents,
    figures: claim.figures,
    basis: claim.basis,
    silent: claim.silent,
  });
}

const REASONS = ["clip", "voice", "plan", "modal", "comment"] as const;

function reasonsOf(piece: Evidence): ClaimExport["evidence"][number]["reasons"] {
  return Object.fromEntries(
    REASONS.flatMap((name) => {
      const reason = piece[name];
      return reason === undefined ? [] : [[name, reason]];
    }),
  );
}
