import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { nameFinder, type NameFinder } from "../claim/name-finder.ts";
import { supportOf } from "../claim/quotes-of.ts";
import { hasVerbOfSaying, speakersIn } from "../claim/speech.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "speaker-is-kept";

export const speakerIsKept: Rule = {
  name: rule,
  promise: "What somebody says is told as said, and by whom; it never becomes a fact by itself.",
  check: (briefing) => {
    const finder = nameFinder(briefing.entities.value);
    return briefing.claims.value.flatMap((claim, index) => {
      if (claim.kind === "fact") return saidOnly(claim, index, briefing);
      return claim.kind === "reported" ? reported(claim, index, briefing, finder) : [];
    });
  },
};

/** A fact needs at least one quote in which the article speaks itself. */
function saidOnly(claim: Claim, index: number, { claims }: CheckedBriefing): Problem[] {
  const support = supportOf(claim);
  if (support.length === 0 || support.some(({ said }) => said === undefined)) return [];
  const speakers = [...new Set(support.map(({ said }) => said))].join(", ");
  return [
    {
      ...claims.place([index, "kind"]),
      rule,
      message: `The fact “${claim.id}” rests only on what is said by ${speakers}.`,
      hint: "Make it kind: reported and name the speaker, or add a quote in which the article tells it itself.",
    },
  ];
}

function reported(
  claim: Claim,
  index: number,
  { claims, entities }: CheckedBriefing,
  finder: NameFinder,
): Problem[] {
  const unsaid = claim.evidence.flatMap(({ said, stance }, piece) =>
    said !== undefined || stance !== "supports"
      ? []
      : [
          {
            ...claims.place([index, "evidence", piece]),
            rule,
            message: `The reported sentence “${claim.id}” does not say who speaks in this quote.`,
            hint: "Add said: with the speaker’s id, or make the sentence a fact if the article tells it itself.",
          },
        ],
  );
  const place = { ...claims.place([index, "says"]), rule };
  if (!hasVerbOfSaying(claim.says)) {
    const message = `The reported sentence “${claim.id}” has no verb of saying.`;
    return [
      ...unsaid,
      { ...place, message, hint: "Say that it is said. e.g. “says”, “confirmed”, “according to”" },
    ];
  }
  const named = new Set([...speakersIn(claim.says, finder)].map(({ id }) => id));
  const speaking = new Set(supportOf(claim).map(({ said }) => said));
  // A speaker whom nobody registered is another rule's.
  const missing = entities.value.filter(({ id }) => speaking.has(id) && !named.has(id));
  return [
    ...unsaid,
    ...missing.map(({ id, name }) => ({
      ...place,
      message: `The sentence “${claim.id}” does not say that ${name} says it.`,
      hint: `Name the speaker before the verb of saying, by its name or an alias of ${id} in entities.yaml.`,
    })),
  ];
}
