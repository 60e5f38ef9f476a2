import { countedAlone, countedSources, type CountedSources } from "../claim/counted-sources.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { deniedFields, unknownFields } from "../claim/denied-provenance.ts";
import { textsOnSources, type TextOnSources } from "../claim/texts-on-sources.ts";
import type { Problem } from "../problem.ts";
import { PROVENANCE_WORDS } from "../source/source-entry.ts";
import type { Rule } from "./rule.ts";

const rule = "gap-holds-for-every-source";

/** A new source opens every gap again: it may say what the others do not. */
export const gapHoldsForEverySource: Rule = {
  name: rule,
  promise:
    "What is said to be not known was looked for in every source and is not known by the register, and nothing of ours counts another number of sources.",
  check: (briefing) => [...unread(briefing), ...miscounted(briefing), ...known(briefing)],
};

/** That a gap names no source at all is another rule's matter. */
function unread({ claims, sources }: CheckedBriefing): Problem[] {
  return claims.value.flatMap(({ id, kind, silent }, index) =>
    kind !== "gap" || silent.length === 0
      ? []
      : sources.value
          .filter((source) => !silent.includes(source.id))
          .map((source) => ({
            ...claims.place([index, "silent"]),
            rule,
            message: `The gap “${id}” was not looked for in the source “${source.id}”.`,
            hint: `Read the article ${source.id} for it: if it says it, make a claim of its words and mend the gap; if not, add ${source.id} to silent:`,
          })),
  );
}

function miscounted(briefing: CheckedBriefing): Problem[] {
  const there = briefing.sources.value.length;
  const origins = new Set(briefing.sources.value.map(({ origin }) => origin.id)).size;
  /** A kind of sources (“two newspapers”) may be a part of all, where the text is not about all. */
  const holds = ({ count, of }: CountedSources, { taking, whole }: TextOnSources): boolean =>
    of === "origins"
      ? count === origins
      : count === (of === "kind" && !whole ? Math.min(count, there) : there) || count === taking;
  return textsOnSources(briefing).flatMap((on) =>
    [...countedSources(on.text), ...(on.only ? countedAlone(on.text) : [])]
      .filter((counted) => !holds(counted, on))
      .map(({ words, of }) => ({
        ...on.place,
        rule,
        message: `“${words}” counts the ${of === "origins" ? "origins of the sources, and the register has" : "sources, and the register has"} ${of === "origins" ? origins : there}: “${on.text}”`,
        hint: "Say it of all of them, e.g. “No article says …”; or, of something else than the sources, in other words.",
      })),
  );
}

/** What a gap says is not known of its sources, and a description of them, though the register or the page has it. */
function known(briefing: CheckedBriefing): Problem[] {
  const { claims, sources, sourceBase } = briefing;
  const gaps = claims.value.flatMap(({ kind, says, silent }, index) =>
    kind !== "gap"
      ? []
      : [
          {
            place: claims.place([index, "says"]),
            text: says,
            fields: unknownFields(says),
            of: sources.value.filter(({ id }) => silent.includes(id)),
          },
        ],
  );
  const described = sources.value.flatMap((source, index) =>
    (["descriptor", "reliabilityBasis"] as const).map((field) => ({
      place: sources.place([index, field]),
      text: source[field],
      fields: deniedFields(source[field]),
      of: [source],
    })),
  );
  const base = (["strengths", "weaknesses"] as const).flatMap((list) =>
    (sourceBase.value?.[list] ?? []).map((text, index) => ({
      place: sourceBase.place([list, index]),
      text,
      // “One article is undated” holds while there is one.
      fields: [...countedSources(text), ...countedAlone(text)].length > 0 ? deniedFields(text) : [],
      of: sources.value,
    })),
  );
  return [...gaps, ...described, ...base].flatMap(({ place, text, fields, of }) =>
    fields.flatMap((field) =>
      of.flatMap((source) => {
        // Why the register does not take over what the page states, it says under differs:.
        const stated = source.differs[field] ? null : briefing.records.get(source.id)?.stated?.[field];
        const given = source[field] ?? stated ?? null;
        if (given === null) return [];
        return [
          {
            ...place,
            rule,
            message: `This says that the ${PROVENANCE_WORDS[field]} is not known, and of ${source.id} it is, “${given}”: “${text}”`,
            hint: `Leave ${source.id} out of it, or delete what is known by now.`,
          },
        ];
      }),
    ),
  );
}
