import { didYouMean } from "../nearest-name.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Problem } from "../problem.ts";
import { isPlaceholder } from "../source/placeholder.ts";
import { PROVENANCE_FIELDS, type SourceEntry } from "../source/source-entry.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Rule } from "./rule.ts";

const rule = "source-is-described";

export const sourceIsDescribed: Rule = {
  name: rule,
  promise:
    "Every source has a record and an entry in the register, described by a person, with a reason for whatever is not known.",
  check: (briefing) => [
    ...withoutRecord(briefing),
    ...blanks(briefing),
    ...placeholders(briefing),
    ...withoutEntry(briefing),
  ],
};

function withoutRecord({ slug, sources, records }: CheckedBriefing): Problem[] {
  return sources.value.flatMap(({ id }, index) =>
    records.has(id)
      ? []
      : [
          {
            ...sources.place([index, "id"]),
            rule,
            message: `The source “${id}” has no record in sources/.`,
            hint:
              records.size > 0 && !sources.value.some((source) => records.has(source.id))
                ? didYouMean(id, records.keys())
                : `Ingest its article: npm run ingest -- --briefing ${slug} --id ${id} FILE`,
          },
        ],
  );
}

function blanks({ sources }: CheckedBriefing): Problem[] {
  return sources.value.flatMap((source, index) =>
    PROVENANCE_FIELDS.flatMap((field) => {
      const isNull = source[field] === null;
      if (isNull === (source.unknown[field] !== undefined)) return [];
      return [
        {
          ...sources.place(isNull ? [index, field] : [index, "unknown", field]),
          rule,
          message: isNull
            ? `The ${field} of “${source.id}” is null without a reason.`
            : `The ${field} of “${source.id}” is given, and its reason for being unknown too.`,
          hint: isNull
            ? `Say under unknown: why it is not known, e.g. “${field}: The file names none.”`
            : "Remove the one that is not true.",
        },
      ];
    }),
  );
}

/** What ingest wrote in the place of a person. Every field of an entry at once: they are filled in together. */
function placeholders({ sources }: CheckedBriefing): Problem[] {
  return sources.value.flatMap((source, index) =>
    writtenFields(source).flatMap(([path, text, remedy]) =>
      text !== undefined && isPlaceholder(text)
        ? [
            {
              ...sources.place([index, ...path]),
              rule,
              message: `Nobody has filled in ${path.join(".")} of “${source.id}”; ingest wrote: “${text}”`,
              hint: remedy,
            },
          ]
        : [],
    ),
  );
}

function writtenFields(
  source: SourceEntry,
): readonly (readonly [path: ValuePath, text: string | undefined, remedy: string])[] {
  const origin =
    "Find out who told it first, and how that is known; sources with one origin get the same origin id.";
  return [
    ...PROVENANCE_FIELDS.map(
      (field) =>
        [
          ["unknown", field],
          source.unknown[field],
          `Look for it in the article: give it at ${field}: and delete this line, or say here why it is not known.`,
        ] as const,
    ),
    [["descriptor"], source.descriptor, "Say what kind of text it is and what bears on its worth."],
    [["provenance"], source.provenance, "Say how it came to you and what is known of where it comes from."],
    [["origin", "name"], source.origin.name, origin],
    [["origin", "basis"], source.origin.basis, origin],
    [
      ["reliabilityBasis"],
      source.reliabilityBasis,
      "Grade it at reliability:, A to F, and say why; F is for what cannot be judged.",
    ],
  ];
}

function withoutEntry({ sources, records }: CheckedBriefing): Problem[] {
  const described = new Set(sources.value.map(({ id }) => id));
  return [...records.keys()]
    .filter((id) => !described.has(id))
    .map((id) => ({
      ...sources.place([]),
      rule,
      message: `The record sources/${id}.json has no entry in the register.`,
      hint: "Describe it in sources.yaml, or delete the record if nothing rests on it.",
    }));
}
