import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { isStatedBy, spanOfEdtf } from "../claim/date-span.ts";
import { parseEdtf, printDay, printEdtf } from "../claim/edtf.ts";
import { sectionClaims } from "../claim/section-claims.ts";
import { findDates } from "../language/time/find-dates.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "as-of-is-printed";

/** That the day itself is printed, on the page and on every sheet, is read back after the build. */
export const asOfIsPrinted: Rule = {
  name: rule,
  promise:
    "What happened after the as-of date, which every page prints, is told only by plans and judgements or in a section for it, with its date.",
  check: (briefing) => [
    ...toldTooEarly(briefing),
    ...pastHorizons(briefing),
    ...notLater(briefing),
    ...earlyEditions(briefing),
  ],
};

/** How often a claim is printed in sections for what came later, and how often anywhere else. */
type Places = { readonly later: number; readonly elsewhere: number };

function placesOf({ plan, judgements, disagreements }: CheckedBriefing, id: string): Places {
  const count = (ids: readonly string[]): number => ids.filter((one) => one === id).length;
  return {
    later: count(sectionClaims(plan.value, (part) => part === "later")),
    elsewhere: count([
      ...plan.value.bottomLine,
      ...judgements.value.judgements.map(({ claim }) => claim),
      ...sectionClaims(plan.value, (part) => part !== "later"),
      ...disagreements.value.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
    ]),
  };
}

function isAfter({ when }: Claim, { plan }: CheckedBriefing): boolean {
  const asOf = spanOfEdtf(plan.value.asOf)?.to ?? Infinity;
  return (spanOfEdtf(when)?.from ?? -Infinity) > asOf;
}

function toldTooEarly(briefing: CheckedBriefing): Problem[] {
  const { claims, plan } = briefing;
  const asOf = printDay(plan.value.asOf);
  return claims.value.flatMap((claim, index) => {
    if (claim.kind === "plan" || claim.kind === "judgement" || !isAfter(claim, briefing)) return [];
    const edtf = parseEdtf(claim.when);
    const when = edtf ? printEdtf(edtf) : claim.when;
    const told = `“${claim.id}” tells of ${when}, after the as-of date, ${asOf}`;
    const place = claims.place([index, "when"]);
    if (claim.kind !== "context") {
      return [
        {
          ...place,
          rule,
          message: `${told}, and is of kind ${claim.kind}.`,
          hint: "Move asOf in briefing.yaml, or tell it from a document, as a claim of kind context in a section of part: later.",
        },
      ];
    }
    const { later, elsewhere } = placesOf(briefing, claim.id);
    const dates = findDates(claim.says, { published: null }).flatMap(({ edtf: date }) => date ?? []);
    return [
      ...(later === 1 && elsewhere === 0
        ? []
        : [
            {
              ...place,
              rule,
              message: `${told}, and stands ${later} times in a section for what came later and ${elsewhere} times elsewhere.`,
              hint: "Let it stand once, in a section of briefing.yaml with part: later.",
            },
          ]),
      ...(isStatedBy(claim.when, dates)
        ? []
        : [
            {
              ...place,
              rule,
              message: `${told}, and its sentence does not give that date: “${claim.says}”`,
              hint: "Say when it was in the sentence itself, so that nobody takes it for what was known before.",
            },
          ]),
    ];
  });
}

/** “Fewer than until January” tells what was; “no longer than until January” does not. */
const COMPARES = /(?<!(?<!\p{L})(?:no|not)\s+\p{L}+\s+)(?<!\p{L})(?:than|as|like)\s+(?:before\s+)?$/iu;

/** A judgement that looks ahead to a day which is past at the as-of date can only be a slip of the pen. */
function pastHorizons({ claims, plan }: CheckedBriefing): Problem[] {
  const asOf = spanOfEdtf(plan.value.asOf)?.from ?? -Infinity;
  return claims.value.flatMap(({ id, kind, says }, index) => {
    if (kind !== "judgement") return [];
    return findDates(says, { published: null })
      .filter(({ edtf, start }) => {
        const until = spanOfEdtf(edtf)?.to ?? Infinity;
        const before = says.slice(0, start);
        const looksAhead = edtf?.startsWith("../") === true || /(?<!\p{L})before\s+$/iu.test(before);
        return looksAhead && until < asOf && !COMPARES.test(before);
      })
      .map(({ text }) => ({
        ...claims.place([index, "says"]),
        rule,
        message: `The judgement “${id}” looks ahead: “${text}”, which is before the as-of date, ${printDay(plan.value.asOf)}.`,
        hint: "Correct the date: a judgement of what is to come ends after the day up to which it was made.",
      }));
  });
}

function notLater(briefing: CheckedBriefing): Problem[] {
  const { claims, plan } = briefing;
  const byId = new Map(claims.value.map((claim) => [claim.id, claim]));
  return plan.value.sections.flatMap(({ part, paragraphs }, section) =>
    part !== "later"
      ? []
      : paragraphs.flatMap((ids, paragraph) =>
          ids.flatMap((id, at) => {
            const claim = byId.get(id);
            if (!claim || (claim.kind === "context" && isAfter(claim, briefing))) return [];
            return [
              {
                ...plan.place(["sections", section, "paragraphs", paragraph, at]),
                rule,
                message: `“${id}” stands among what came after the as-of date, ${printDay(plan.value.asOf)}, and is ${claim.kind === "context" ? "not dated after it" : `of kind ${claim.kind}`}.`,
                hint: "Only claims of kind context with a later date belong there; put it into another section.",
              },
            ];
          }),
        ),
  );
}

/** Only the newest: editions before it came out when the as-of date was another. */
function earlyEditions({ plan }: CheckedBriefing): Problem[] {
  const { asOf, editions } = plan.value;
  return editions.flatMap(({ number, date }, index) =>
    date >= asOf || index < editions.length - 1
      ? []
      : [
          {
            ...plan.place(["editions", index, "date"]),
            rule,
            message: `Edition ${number} is dated ${printDay(date)}, before the as-of date, ${printDay(asOf)}.`,
            hint: "Correct the one that is wrong: nothing is taken into account after a briefing has come out.",
          },
        ],
  );
}
