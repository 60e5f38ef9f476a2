import { didYouMean } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { BriefingFiles } from "./briefing-files.ts";

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
  const unread = [...files]
    .filter(([name]) => name.endsWith(".yaml") && !BRIEFING_FILES.includes(name))
    .map(([name, { path }]) => ({
      file: path,
      line: 1,
      column: 1,
      rule: "file-is-readable",
      message: `Nothing reads a file named ${name}.`,
      hint: `${didYouMean(name, BRIEFING_FILES)} What is no part of the briefing belongs elsewhere.`,
    }));
  return [...misnamed(files), ...unread];
}

/** The other ending that YAML files have. e.g. claims.yml */
export function otherEnding(name: string): string {
  return name.replace(/\.yaml$/u, ".yml");
}

function misnamed(files: BriefingFiles["files"]): readonly Problem[] {
  return BRIEFING_FILES.flatMap((name) => {
    const file = files.get(otherEnding(name));
    if (!file) return [];
    return [
      {
        file: file.path,
        line: 1,
        column: 1,
        rule: "file-is-readable",
        message: `Nothing reads a file named ${otherEnding(name)}.`,
        hint: files.has(name) ? `${name} is read; delete this one.` : `Rename it ${name}.`,
      },
    ];
  });
}
