import { countedSources } from "../claim/counted-sources.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "gap-holds-for-every-source";

/** A new source opens every gap again: it may say what the others do not. */
export const gapHoldsForEverySource: Rule = {
  name: rule,
  promise:
    "What is said to be not known was looked for in every source, and no gap or title counts another number of sources.",
  check: (briefing) => [...unread(briefing), ...miscounted(briefing)],
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

function miscounted({ plan, claims, sources }: CheckedBriefing): Problem[] {
  const there = sources.value.length;
  const texts = [
    ...(["title", "shortTitle", "subtitle"] as const).map((field) => ({
      place: plan.place([field]),
      text: plan.value[field],
    })),
    ...claims.value.flatMap(({ kind, says }, index) =>
      kind === "gap" ? [{ place: claims.place([index, "says"]), text: says }] : [],
    ),
  ];
  return texts.flatMap(({ place, text }) =>
    countedSources(text)
      .filter(({ count }) => count !== there)
      .map(({ words }) => ({
        ...place,
        rule,
        message: `“${words}” counts the sources, and the register has ${there}: “${text}”`,
        hint: "Say it of all of them, e.g. “No article says …”; or, of something else than the sources, in other words.",
      })),
  );
}
