import { carriersOf, type Carrier } from "../claim/carriers.ts";
import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { Claim } from "../claim/claim.ts";
import { endsOfEdtf, isStatedBy, spanOfEdtf } from "../claim/date-span.ts";
import { basisOf, isTold } from "../claim/quotes-of.ts";
import { findDates } from "../language/time/find-dates.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import { TIME_UNITS } from "../language/words/nouns.ts";
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
      if (isStatedBy(claim.when, dates)) return otherEvent(claim, briefing, named);
      const given = dates.length === 0 ? "which give none" : `which give ${dates.join(", ")}`;
      return {
        message: `${named} does not stand in its quotes, ${given}.`,
        hint: "Quote the words that give it, make it coarser, or write when: unknown. A relative time in an article without a date gives none.",
      };
    }
    case "derived": {
      const resting = basisOf(claim, briefing.claims.value).flatMap((one) => carriersOf(one, briefing));
      const rows = claim.figures.length > 0 || claim.documents.length > 0 ? carriersOf(claim, briefing) : [];
      const known = datesIn([...resting, ...rows]);
      if (known.length === 0)
        return {
          message: `${named} is derived, and no date stands in the claims or observations it rests on.`,
          hint: "Add basis: with the ids of the claims whose quotes give a date, or figures: with an observation.",
        };
      return followsFrom(claim.when, known, longestIn(resting))
        ? undefined
        : {
            message: `${named} is derived, and does not follow from what it rests on: ${known.join(", ")}.`,
            hint: "A derived date lies among those it rests on, or further off by a length of time that they give; and it is no finer. Correct it, or write when: unknown.",
          };
    }
  }
}

/**
 * The date of another event of its quotes: one that the sentence does not say where it says others, or whose clause has
 * no word of the sentence where that of another date has several.
 */
function otherEvent(claim: Claim, briefing: CheckedBriefing, named: string): Fault | undefined {
  const said = datesIn([{ text: claim.says, published: null }]);
  const quotes = carriersOf(claim, briefing).filter(({ isRow }) => !isRow);
  const clauses = quotes.flatMap((quote) => quote.text.split(CLAUSE).map((text) => ({ ...quote, text })));
  const dated = clauses.filter((clause) => datesIn([clause]).length > 0);
  const hint = "Take the date that the source gives to what the sentence tells, or write when: unknown.";
  if (isTold(claim) && said.length > 0 && !said.some((date) => meet(date, claim.when)))
    return { message: `${named} is not the one that the sentence gives: ${said.join(", ")}.`, hint };
  if (!isTold(claim) || said.length > 0) return undefined;
  const words = contentOf(claim.says);
  const shared = ({ text }: Carrier): number => contentOf(text).intersection(words).size;
  const own = dated.filter((clause) => isStatedBy(claim.when, datesIn([clause])));
  const better = dated.find((clause) => !own.includes(clause) && shared(clause) > 1);
  if (own.length === 0 || !better || own.some((clause) => shared(clause) > 0)) return undefined;
  return {
    message: `${named} is that of another event of its quotes, which date this one: “${better.text.trim()}”.`,
    hint,
  };
}

const CLAUSE = /[,;:—]|(?<!\p{L})(?:and|but|while|whereas|before|after|when)(?!\p{L})/u;

/** The words of a text that carry its sense: those of four letters and more. */
function contentOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().matchAll(/\p{L}{4,}/gu);
  return new Set(Array.from(words, ([word]) => word.replace(/(?:ed|s)$/u, "")));
}

function meet(a: string, b: string): boolean {
  const [x, y] = [spanOfEdtf(a), spanOfEdtf(b)];
  return !x || !y || (x.from <= y.to && y.from <= x.to);
}

/** Whether a date lies among those it is derived from, or off by at most `slack` days, and is as coarse as the finest. */
function followsFrom(when: string, known: readonly string[], slack: number): boolean {
  const spans = known.flatMap((date) => endsOfEdtf(date)).flatMap((date) => spanOfEdtf(date) ?? []);
  const [from, to] = [Math.min(...spans.map((span) => span.from)), Math.max(...spans.map((span) => span.to))];
  const finest = Math.max(...known.flatMap(endsOfEdtf).map((date) => date.length));
  return endsOfEdtf(when).every((end) => {
    const span = spanOfEdtf(end);
    return (
      span &&
      end.length <= finest &&
      daysOf(span.to) >= daysOf(from) - slack &&
      daysOf(span.from) <= daysOf(to) + slack
    );
  });
}

/** Days that are counted, with 31 to a month, from a number of a day. e.g. 20250930 */
function daysOf(day: number): number {
  const [year, month] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100];
  return year * 372 + month * 31 + (day % 100);
}

/** The longest length of time that carriers give, in such days. */
function longestIn(carriers: readonly Carrier[]): number {
  const lengths = carriers.flatMap(({ text }) =>
    findQuantities(text).map(({ unit, high, low }) => (TIME_UNITS.get(unit ?? "") ?? 0) * (high ?? low ?? 0)),
  );
  return Math.max(0, ...lengths) * 1.02;
}

/** Dates that are known: a time that only its day of publication could tell is none. */
function datesIn(carriers: readonly Pick<Carrier, "text" | "published">[]): readonly string[] {
  const dates = carriers.flatMap(({ text, published }) =>
    findDates(text, { published }).flatMap(({ edtf }) => (edtf === null || edtf === "unknown" ? [] : [edtf])),
  );
  return [...new Set(dates)];
}
