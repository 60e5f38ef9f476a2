import { coverageOf } from "../claim/coverage.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { stands } from "../evidence/finding.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "article-is-covered";

export const articleIsCovered: Rule = {
  name: rule,
  promise: "Every sentence of every article is used by a claim, or set aside with a reason.",
  check: (briefing) => [...open(briefing), ...dangling(briefing)],
};

/**
 * A passage whose quote does not stand is another rule's matter: mending the quote may well use the sentence. So is a
 * record that the register does not describe.
 */
function open(briefing: Parameters<Rule["check"]>[0]): Problem[] {
  const { sources, claims, findings } = briefing;
  const pieces = claims.value.flatMap(({ evidence }) => evidence);
  const broken = new Set(
    pieces.filter((piece) => !stands(findings.get(evidenceKey(piece)))).map(({ at }) => at),
  );
  return coverageOf(briefing).flatMap(({ source, open: sentences }) => {
    const index = sources.value.findIndex(({ id }) => id === source);
    if (index < 0) return [];
    return sentences
      .filter(({ passage }) => !broken.has(`${source}.${passage}`))
      .map(({ passage, sentence }) => ({
        ...sources.place([index, "reading"]),
        rule,
        message: `Nothing was made of sentence ${sentence} of passage ${passage} of ${source}.`,
        hint: `Quote it in a claim, or set it aside in sources.yaml: reading: - { at: "${passage}.${sentence}", as: commentary }`,
      }));
  });
}

/** A reading of a passage or sentence that the article does not have. That a record is missing is another rule's matter. */
function dangling({ sources, records }: Parameters<Rule["check"]>[0]): Problem[] {
  return sources.value.flatMap((source, index) => {
    const record = records.get(source.id);
    if (!record) return [];
    return source.reading.flatMap(({ at }, reading) => {
      const [passage, sentence] = at.split(".").map(Number);
      const found = record.passages[(passage ?? 0) - 1];
      if (found && (sentence === undefined || sentence <= found.sentences.length)) return [];
      return [
        {
          ...sources.place([index, "reading", reading, "at"]),
          rule,
          message: found
            ? `Passage ${passage} of ${source.id} has ${found.sentences.length} sentences; sentence ${sentence} is set aside.`
            : `${source.id} has ${record.passages.length} passages; passage ${passage} is set aside.`,
          hint: "Passages are the article's non-empty lines, headings included, counted from 1; sentences are counted within a passage.",
        },
      ];
    });
  });
}
