import { didYouMean } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { PROVENANCE_FIELDS } from "../source/source-entry.ts";
import type { Rule } from "./rule.ts";

export const sourceIsDescribed: Rule = {
  name: "source-is-described",
  promise:
    "Every source has a record and an entry in the register, and what is not known of it is said in words.",
  check: ({ slug, sources, records }) => {
    const problems: Problem[] = [];
    for (const [index, source] of sources.value.entries()) {
      if (!records.has(source.id)) {
        problems.push({
          ...sources.place([index, "id"]),
          rule: "source-is-described",
          message: `The source “${source.id}” has no record in sources/.`,
          hint:
            records.size > 0 && !sources.value.some(({ id }) => records.has(id))
              ? didYouMean(source.id, records.keys())
              : `Ingest its article: npm run ingest -- --briefing ${slug} --id ${source.id} FILE`,
        });
      }
      for (const field of PROVENANCE_FIELDS) {
        const isNull = source[field] === null;
        if (isNull === (source.unknown[field] !== undefined)) continue;
        problems.push({
          ...sources.place(isNull ? [index, field] : [index, "unknown", field]),
          rule: "source-is-described",
          message: isNull
            ? `The ${field} of “${source.id}” is null without a reason.`
            : `The ${field} of “${source.id}” is given, and its reason for being unknown too.`,
          hint: isNull
            ? `Say under unknown: why it is not known, e.g. “${field}: The file names none.”`
            : "Remove the one that is not true.",
        });
      }
    }
    const described = new Set(sources.value.map(({ id }) => id));
    for (const id of records.keys()) {
      if (described.has(id)) continue;
      problems.push({
        ...sources.place([]),
        rule: "source-is-described",
        message: `The record sources/${id}.json has no entry in the register.`,
        hint: "Describe it in sources.yaml, or delete the record if nothing rests on it.",
      });
    }
    return problems;
  },
};
