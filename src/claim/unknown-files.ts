import { didYouMean } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { BriefingFiles } from "./read-testimony.ts";

/** The YAML files that a briefing can have. */
export const BRIEFING_FILES: readonly string[] = [
  "briefing.yaml",
  "sources.yaml",
  "entities.yaml",
  "claims.yaml",
  "judgements.yaml",
  "disagreements.yaml",
  "comparison.yaml",
  "source-base.yaml",
  "lexicon.yaml",
  "documents.yaml",
  "measures.yaml",
  "chart.yaml",
];

/** A file that nothing reads is most likely one whose name is misspelt: what it says would be missing without a word. */
export function unknownFiles({ files }: BriefingFiles): readonly Problem[] {
  return [...files]
    .filter(([name]) => name.endsWith(".yaml") && !BRIEFING_FILES.includes(name))
    .map(([name, { path }]) => ({
      file: path,
      line: 1,
      column: 1,
      rule: "file-is-readable",
      message: `Nothing reads a file named ${name}.`,
      hint: `${didYouMean(name, BRIEFING_FILES)} What is no part of the briefing belongs elsewhere.`,
    }));
}
