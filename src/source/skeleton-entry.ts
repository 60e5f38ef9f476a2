import { PROVENANCE_FIELDS } from "./source-entry.ts";

/** What ingest adds to sources.yaml for a new article: nothing invented, and every blank said in words. */
export function skeletonEntry(id: string): string {
  const lines = [
    `- id: ${id}`,
    ...PROVENANCE_FIELDS.map((field) => `  ${field}: null`),
    "  unknown:",
    ...PROVENANCE_FIELDS.map((field) => `    ${field}: The file does not say.`),
    "  descriptor: Not yet described.",
    "  provenance: Nothing is known beyond the file itself.",
    "  origin:",
    `    id: ${id}`,
    "    name: Not yet looked for",
    "    basis: No other source has been compared with it.",
    "  reliability: F",
    "  reliabilityBasis: Not yet judged.",
    "  rights: excerpts",
  ];
  return `${lines.join("\n")}\n`;
}
