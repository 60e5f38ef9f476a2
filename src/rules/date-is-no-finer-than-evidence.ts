import { carriersOf, type Carrier } from "../claim/carriers.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { isStatedBy } from "../claim/date-span.ts";
import { basisOf } from "../claim/quotes-of.ts";
import { findDates } from "../language/find-dates.ts";
import type { Rule } from "./rule.ts";

const rule = "date-is-no-finer-than-evidence";

export const dateIsNoFinerThanEvidence: Rule = {
  name: rule,
  promise: "No date is finer than the words it is taken from, and where no source gives one it is unknown.",
  readsQuotes: true,
  check: (briefing) =>
    briefing.claims.value.flatMap((claim, index) => {
      const fault = faultOf(claim, briefing);
      return fault ? [{ ...briefing.claims.place([index, "when"]), rule, ...fault }] : [];
    }),
};

type Fault = { readonly message: string; readonly hint: string };

function faultOf(claim: Claim, briefing: CheckedBriefing): Fault | undefined {
  const named = `The date ${claim.when} of “${claim.id}”`;
  if (claim.when === "unknown") return undefined;
  switch (claim.whenBasis) {
    case undefined:
      return {
        message: `${named} does not say what it rests on.`,
        hint: "Add whenBasis: stated if its own quotes give it, derived if it follows from other claims.",
      };
    case "stated": {
      const dates = datesIn(carriersOf(claim, briefing));
      if (isStatedBy(claim.when, dates)) return undefined;
      const given = dates.length === 0 ? "which give none" : `which give ${dates.join(", ")}`;
      return {
        message: `${named} does not stand in its quotes, ${given}.`,
        hint: "Quote the words that give it, make it coarser, or write when: unknown. A relative time in an article without a date gives none.",
      };
    }
    case "derived": {
      const resting = basisOf(claim, briefing.claims.value).flatMap((one) => carriersOf(one, briefing));
      const rows = claim.figures.length > 0 || claim.documents.length > 0 ? carriersOf(claim, briefing) : [];
      return datesIn([...resting, ...rows]).length > 0
        ? undefined
        : {
            message: `${named} is derived, and no date stands in the claims or observations it rests on.`,
            hint: "Add basis: with the ids of the claims whose quotes give a date, or figures: with an observation.",
          };
    }
  }
}

/** Dates that are known: a time that only its day of publication could tell is none. */
function datesIn(carriers: readonly Carrier[]): readonly string[] {
  const dates = carriers.flatMap(({ text, published }) =>
    findDates(text, { published }).flatMap(({ edtf }) => (edtf === null || edtf === "unknown" ? [] : [edtf])),
  );
  return [...new Set(dates)];
}
