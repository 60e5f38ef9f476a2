import { stringify } from "yaml";
import { PROVENANCE_FIELDS, type ProvenanceField } from "./source-entry.ts";

/** What a source may say of itself, as far as the register keeps it. */
type StatedProvenance = Readonly<Partial<Record<ProvenanceField, string | null>>>;

/**
 * What ingest adds to sources.yaml for a new article: what it states of itself, nothing invented, and every blank said
 * in words.
 */
export function skeletonEntry(id: string, stated: StatedProvenance = {}): string {
  /** Quoted where YAML would read another kind of value. e.g. "2024", "null" */
  const idInYaml = stringify(id).trimEnd();
  const unknown = PROVENANCE_FIELDS.filter((field) => (stated[field] ?? null) === null);
  const lines = [
    `- id: ${idInYaml}`,
    ...PROVENANCE_FIELDS.map((field) => `  ${field}: ${inQuotes(stated[field] ?? null)}`),
    ...(unknown.length > 0 ? ["  unknown:"] : []),
    ...unknown.map((field) => `    ${field}: The file does not say.`),
    "  descriptor: Not yet described.",
    unknown.length === PROVENANCE_FIELDS.length
      ? "  provenance: Nothing is known beyond the file itself."
      : "  provenance: What is known is what the file says of itself.",
    "  origin:",
    `    id: ${idInYaml}`,
    "    name: Not yet looked for",
    "    basis: No other source has been compared with it.",
    "  reliability: F",
    "  reliabilityBasis: Not yet judged.",
    "  rights: excerpts",
  ];
  return `${lines.join("\n")}\n`;
}

/** Other people's words are a text whatever they look like: no key, tag, anchor or comment of ours. */
function inQuotes(value: string | null): string {
  return stringify(value, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
}
