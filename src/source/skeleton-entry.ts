import { stringify } from "yaml";
import { PLACEHOLDERS } from "./placeholder.ts";
import { quotedYaml } from "./quoted-yaml.ts";
import { dayIn } from "./same-statement.ts";
import { PROVENANCE_FIELDS, type ProvenanceField } from "./source-entry.ts";

/** What a source may say of itself, as far as the register keeps it. */
type StatedProvenance = Readonly<Partial<Record<ProvenanceField, string | null>>>;

/**
 * What ingest adds to sources.yaml for a new article: what it states of itself, nothing invented, and for every blank a
 * placeholder that the check refuses until a person has replaced it.
 */
export function skeletonEntry(id: string, readingOf: string, stated: StatedProvenance = {}): string {
  /** Quoted where YAML would read another kind of value. e.g. "2024", "null" */
  const idInYaml = stringify(id).trimEnd();
  const unknown = PROVENANCE_FIELDS.filter((field) => (stated[field] ?? null) === null);
  const lines = [
    `- id: ${idInYaml}`,
    ...PROVENANCE_FIELDS.map((field) => `  ${field}: ${quotedYaml(registered(field, stated[field]))}`),
    ...(unknown.length > 0 ? ["  unknown:"] : []),
    ...unknown.map((field) => `    ${field}: ${PLACEHOLDERS.unknown}`),
    `  descriptor: ${PLACEHOLDERS.descriptor}`,
    `  provenance: ${PLACEHOLDERS.provenance}`,
    "  origin:",
    `    id: ${idInYaml}`,
    `    name: ${PLACEHOLDERS.originName}`,
    `    basis: ${PLACEHOLDERS.originBasis}`,
    "  reliability: F",
    `  reliabilityBasis: ${PLACEHOLDERS.reliabilityBasis}`,
    `  readingOf: "${readingOf}"`,
    "  rights: excerpts",
  ];
  return `${lines.join("\n")}\n`;
}

/** Of the time at which an article appeared, the day is kept: that of the article's own zone. */
function registered(field: ProvenanceField, stated: string | null | undefined): string | null {
  const day = field === "published" && stated ? dayIn(stated) : undefined;
  return day ?? stated ?? null;
}
