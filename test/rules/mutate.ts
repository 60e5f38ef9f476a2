import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import type { Claim } from "../../src/claim/claim.ts";
import type { Entity } from "../../src/claim/entity.ts";
import { namedIds } from "../../src/claim/named-ids.ts";
import { numberWords } from "../../src/claim/claim-words.ts";
import { isTold, quotesOf, supportOf } from "../../src/claim/quotes-of.ts";
import { evidenceKey } from "../../src/evidence/evidence-lock.ts";
import { findModality } from "../../src/language/force/find-modality.ts";
import { findNegations } from "../../src/language/force/find-negations.ts";
import { findShares } from "../../src/language/quantity/find-shares.ts";

/** A claim that was made to say something else than its evidence, and how. */
export type Mutation = { readonly how: string; readonly claim: Claim };

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)]!;
}

/** Everything that can be done to a claim, in a fixed order. */
export function mutationsOf(
  claim: Claim,
  briefing: CheckedBriefing,
  next: () => number,
): readonly Mutation[] {
  return [
    ...numbers(claim, briefing, next),
    ...names(claim, briefing),
    ...hedges(claim),
    ...negations(claim),
    ...modals(claim),
    ...shares(claim),
    ...sayings(claim),
    ...speakers(claim, briefing),
    ...kinds(claim),
    ...dates(claim),
    ...ordinals(claim, briefing),
    ...moments(claim, briefing),
    ...swaps(claim),
    ...digits(claim),
    ...turns(claim, briefing),
  ];
}

const NUMBER_WORDS =
  "two,three,four,five,six,seven,eight,nine,eleven,twelve,fifteen,twenty,thirty,ninety,a hundred,two thousand,dozens,hundreds,thousands,tens of thousands,several,a few,a couple".split(
    ",",
  );
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Another number for each one: a digit changed, figures or words drawn. Not one that the quotes have too. */
function numbers(claim: Claim, briefing: CheckedBriefing, next: () => number): Mutation[] {
  const { quantities, dates, rest } = numberWords(claim.says);
  const carried = [
    ...quotesOf(claim, briefing).map(({ quote }) => quote),
    ...claim.documents.flatMap((id) => briefing.documented?.numbers.get(id) ?? []),
  ]
    .join(" ")
    .toLowerCase();
  return [...quantities, ...dates, ...rest].flatMap(({ start, text }) =>
    others(text, next)
      .filter((other) => other.toLowerCase() !== text.toLowerCase() && !carriedWords(other, carried))
      .map((other) => ({ how: "number changed", claim: replaced(claim, start, text, other) })),
  );
}

function carriedWords(other: string, carried: string): boolean {
  const known = new Set<string>(carried.match(/[\p{L}\d][\p{L}\d,.]*/gu));
  return other
    .toLowerCase()
    .split(" ")
    .every((word) => known.has(word));
}

function others(text: string, next: () => number): string[] {
  const digits = Array.from(text.matchAll(/\d/gu), ({ index }) => index);
  const turned = digits.flatMap((at) =>
    Array.from("123456789")
      .filter((digit) => digit !== text[at])
      .map((digit) => text.slice(0, at) + digit + text.slice(at + 1)),
  );
  const months = MONTHS.filter((month) => text.includes(month)).flatMap((month) =>
    MONTHS.filter((other) => other !== month).map((other) => text.replace(month, other)),
  );
  const isAmount = !/\p{L}/u.test(text) && !/^\d{4}$/u.test(text);
  const drawn = isAmount ? Array.from({ length: 60 }, () => String(Math.floor(10 ** (2 + next() * 5)))) : [];
  return [...turned, ...months, ...drawn, ...(digits.length === 0 ? NUMBER_WORDS : [])];
}

/**
 * Every registered name for another one. Not for one that a quote or a document has too, nor for one of the passage
 * where the quotes lack the name that goes: what is said of whom within them is not known.
 */
function names(claim: Claim, briefing: CheckedBriefing): Mutation[] {
  const entities = briefing.entities.value;
  const locked = new Map(briefing.lock?.evidence.map((entry) => [evidenceKey(entry), entry.names ?? []]));
  const cited = quotesOf(claim, briefing);
  const quoted = new Set(cited.flatMap(({ quote }) => [...namedIds(quote, entities)]));
  const titles = claim.documents.flatMap((id) => [
    ...namedIds(briefing.documented?.titles.get(id) ?? "", entities),
  ]);
  const inPassage = new Set(cited.flatMap((piece) => locked.get(evidenceKey(piece)) ?? []));
  const beyond = new Set([...quoted, ...titles, ...cited.map(({ said }) => said)]);
  return formsIn(claim.says, entities).flatMap(({ form, index, id: gone }) =>
    entities.flatMap(({ id, name }) => {
      if (id === gone || beyond.has(id)) return [];
      const swapped = replaced(claim, index, form, name);
      const seen = isTold(claim) && quoted.has(gone) && !namedIds(swapped.says, entities).has(gone);
      if (!inPassage.has(id)) return [{ how: "name swapped", claim: swapped }];
      return seen ? [{ how: "name swapped for one of the passage", claim: swapped }] : [];
    }),
  );
}

type Form = { readonly form: string; readonly index: number; readonly id: string };

/** Where registered names stand in a sentence, the longest first. */
function formsIn(sentence: string, entities: readonly Entity[]): readonly Form[] {
  const forms = entities
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => ({ id, form })))
    .toSorted((a, b) => b.form.length - a.form.length);
  const pattern = forms.map(({ form }) => form.replaceAll(".", "\\.")).join("|");
  return Array.from(
    sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "gu")),
    ({ 0: form, index }) => ({ form, index, id: forms.find((one) => one.form === form)?.id ?? "" }),
  );
}

const FORMS = {
  about: "about",
  nearly: "nearly",
  "at-least": "at least",
  "more-than": "more than",
  "fewer-than": "fewer than",
  "at-most": "up to",
} as const;

function hedges(claim: Claim): Mutation[] {
  const { quantities, dates } = numberWords(claim.says);
  const changed = quantities.flatMap(({ hedge, text, start }) => {
    const added = Object.entries(FORMS).filter(([force]) => force !== hedge?.force);
    if (!hedge) {
      return added.map(([, form]) => ({
        how: "hedge added",
        claim: replaced(claim, start, text, `${form} ${within(start, text)}`),
      }));
    }
    const swapped = added.map(([, form]) => ({
      how: "hedge swapped",
      claim: replaced(claim, hedge.start, hedge.text, form),
    }));
    return [{ how: "hedge dropped", claim: replaced(claim, hedge.start, `${hedge.text} `, "") }, ...swapped];
  });
  const dated = dates.flatMap(({ start, text }) =>
    ["about", "nearly", "at least", "around"].map((form) => ({
      how: "hedge added",
      claim: replaced(claim, start, text, `${form} ${within(start, text)}`),
    })),
  );
  return [...changed, ...dated];
}

const AUXILIARY = / (?:is|are|was|were|has|have|had|did|may|could|would|will)(?= )/gu;

function negations(claim: Claim): Mutation[] {
  if (!isTold(claim) && claim.kind !== "context") return [];
  const dropped = findNegations(claim.says).map(({ start, text }) => ({
    how: "negation dropped",
    claim: replaced(claim, start, text, ""),
  }));
  const turned = Array.from(claim.says.matchAll(AUXILIARY)).flatMap(({ 0: verb, index }) =>
    ["not", "never", "no longer", "only"].map((word) => ({
      how: "negation added",
      claim: replaced(claim, index, verb, `${verb} ${word}`),
    })),
  );
  const denied = ["It is not true that", "Nobody says that", "It was ruled out that"].map((opening) => ({
    how: "negation added",
    claim: { ...claim, says: `${opening} ${claim.says}` },
  }));
  return [...(supportOf(claim).length > 0 ? dropped : []), ...turned, ...denied];
}

const DOUBTS = [
  "Perhaps",
  "Probably",
  "Apparently",
  "Reportedly",
  "It is possible that",
  "It is unlikely that",
];

/** A word of possibility taken out, and others put before the sentence. */
function modals(claim: Claim): Mutation[] {
  if (!isTold(claim) || supportOf(claim).length === 0) return [];
  const dropped = findModality(claim.says).map(({ start, text }) => ({
    how: "modal dropped",
    claim: replaced(claim, start, text, ""),
  }));
  const known = new Set(
    supportOf(claim).flatMap(({ quote }) => findModality(quote).map(({ force }) => force)),
  );
  const added = DOUBTS.filter((word) =>
    findModality(`${word} it fell.`).every(({ force }) => !known.has(force)),
  );
  return [
    ...dropped,
    ...added.map((word) => ({ how: "modal added", claim: { ...claim, says: `${word} ${claim.says}` } })),
  ];
}

const SHARES = ["every one of", "most of", "few", "many of", "half of", "dozens of", "scores of"];

/** A word for how many that a quote has, taken out or put for another. */
function shares(claim: Claim): Mutation[] {
  if (!isTold(claim)) return [];
  const quoted = new Set(
    supportOf(claim).flatMap(({ quote }) => findShares(quote).map(({ share }) => share)),
  );
  return findShares(claim.says)
    .filter(({ share }) => quoted.has(share))
    .flatMap(({ start, text, share }) => [
      { how: "vague quantity dropped", claim: replaced(claim, start, text, "") },
      ...SHARES.filter((other) => findShares(`${other} men`).every((one) => one.share !== share)).map(
        (other) => ({
          how: "vague quantity swapped",
          claim: replaced(claim, start, text, other),
        }),
      ),
    ]);
}

/** What somebody says, denied, doubted or withheld. */
function sayings(claim: Claim): Mutation[] {
  if (claim.kind !== "reported") return [];
  return Array.from(claim.says.matchAll(/ (?:say|says|said|argue|confirmed) (?:that )?/gu)).flatMap(
    ({ 0: verb, index }) =>
      [
        "denied that",
        "doubted that",
        "would not confirm that",
        "did not say that",
        "dismissed claims that",
      ].map((other) => ({
        how: "saying denied",
        claim: replaced(claim, index, verb, ` ${other} `),
      })),
  );
}

/** Another speaker for all quotes of a reported claim. */
function speakers(claim: Claim, { entities }: CheckedBriefing): Mutation[] {
  if (claim.kind !== "reported") return [];
  const speaking = new Set(supportOf(claim).map(({ said }) => said));
  return entities.value
    .filter(({ id }) => !speaking.has(id))
    .map(({ id }) => ({
      how: "speaker changed",
      claim: { ...claim, evidence: claim.evidence.map((piece) => ({ ...piece, said: id })) },
    }));
}

function kinds(claim: Claim): Mutation[] {
  const passedOn = claim.kind === "plan" || claim.kind === "commentary" || claim.kind === "reported";
  return passedOn ? [{ how: "kind made fact", claim: { ...claim, kind: "fact" } }] : [];
}

/** A finer date, and another year. */
function dates(claim: Claim): Mutation[] {
  if (claim.when === "unknown") return [];
  const years = Array.from({ length: 9 }, (_, index) =>
    claim.when.replaceAll(/\d{4}/gu, (year) => String(Number(year) + index + 1)),
  );
  const months = Array.from({ length: 9 }, (_, index) =>
    claim.when.replaceAll(/\d{4}(?!-)/gu, (year) => `${year}-0${index + 1}`),
  );
  const days = ["01", "09", "28"].map((day) => claim.when.replaceAll(/\d{4}-\d{2}(?!-)/gu, `$&-${day}`));
  return [...years, ...months, ...days]
    .filter((when) => when !== claim.when)
    .map((when) => ({ how: "date changed", claim: { ...claim, when } }));
}

/** What the quotes of a claim say, in small letters. */
function quotedBy(claim: Claim, briefing: CheckedBriefing): string {
  return quotesOf(claim, briefing)
    .map(({ quote }) => quote)
    .join(" ")
    .toLowerCase();
}

/** Another place in a row for each, and one where there was none. Not for the reports that we count ourselves. */
function ordinals(claim: Claim, briefing: CheckedBriefing): Mutation[] {
  if (!isTold(claim)) return [];
  const quoted = quotedBy(claim, briefing);
  const others = ["fourth", "fiftieth", "22nd"].filter((other) => !quoted.includes(other));
  const changed = numberWords(claim.says)
    .ordinals.filter(({ key, end }) => key.startsWith("#") && !claim.says.slice(end).startsWith(" report"))
    .flatMap(({ start, text }) => others.map((other) => replaced(claim, start, text, other)));
  const added = ["twice", "for the 22nd time", "threefold"].map((words) => appended(claim, words));
  return [...changed, ...added].map((mutated) => ({ how: "ordinal changed", claim: mutated }));
}

/** Weekdays, relative times and times of day, changed or added. */
function moments(claim: Claim, briefing: CheckedBriefing): Mutation[] {
  if (!isTold(claim)) return [];
  const quoted = quotedBy(claim, briefing);
  const others = [
    "last Tuesday",
    "yesterday",
    "the previous month",
    "at 5 a.m.",
    "before 1950",
    "at dusk",
  ].filter((other) => !quoted.includes(other));
  const { relative, hours } = numberWords(claim.says);
  const changed = [...relative, ...hours]
    .filter(({ text }) => text.toLowerCase() !== "now")
    .flatMap(({ start, text }) => others.map((other) => replaced(claim, start, text, within(start, other))));
  const added = others.map((other) => appended(claim, other));
  return [...changed, ...added].map((mutated) => ({ how: "relative date changed", claim: mutated }));
}

/** Two numbers of a sentence in each other's place. */
function swaps(claim: Claim): Mutation[] {
  const { quantities } = numberWords(claim.says);
  return quantities.flatMap((one, index) =>
    quantities
      .slice(index + 1)
      .filter(
        ({ text, kind }) => isTold(claim) && kind === "number" && one.kind === "number" && text !== one.text,
      )
      .map((other) => ({
        how: "numbers swapped",
        claim: replaced(replaced(claim, other.start, other.text, one.text), one.start, one.text, other.text),
      })),
  );
}

/** Digits of another script for those of a number, with one of them changed. */
function digits(claim: Claim): Mutation[] {
  const { quantities, dates, rest } = numberWords(claim.says);
  return [...quantities, ...dates, ...rest].flatMap(({ start, text }) =>
    [0x0660, 0x06f0, 0xff10, 0x1d7ce]
      .filter(() => /\d/u.test(text))
      .map((zero) => ({
        how: "digits of another script",
        claim: replaced(
          claim,
          start,
          text,
          text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + ((Number(digit) + 1) % 10))),
        ),
      })),
  );
}

const TURNED: readonly (readonly [string, string])[] = [
  ["before", "after"], ["after", "before"], ["rose", "fell"], ["fell", "rose"], ["began", "ended"],
  ["opened", "closed"], ["closed", "opened"],
]; // prettier-ignore

/** The contrary of a word that the quotes have too. */
function turns(claim: Claim, briefing: CheckedBriefing): Mutation[] {
  if (!isTold(claim)) return [];
  const quoted = quotedBy(claim, briefing);
  return TURNED.flatMap(([word, contrary]) => {
    const at = claim.says.search(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u"));
    const held =
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(quoted) && !quoted.includes(contrary);
    return at < 0 || !held || claim.says.includes(contrary)
      ? []
      : [{ how: "turned round", claim: replaced(claim, at, word, contrary) }];
  });
}

function appended(claim: Claim, words: string): Claim {
  return { ...claim, says: claim.says.replace(/(?=[.!?][”"]?$)/u, ` ${words}`) };
}

function replaced(claim: Claim, start: number, text: string, by: string): Claim {
  if (!claim.says.startsWith(text, start))
    throw new Error(`“${text}” does not stand there in “${claim.says}”.`);
  const says = claim.says.slice(0, start) + by + claim.says.slice(start + text.length);
  return { ...claim, says: says.charAt(0).toUpperCase() + says.slice(1) };
}

/** Words at the beginning of a sentence as they stand after another word; names keep their capital. */
function within(start: number, text: string): string {
  return start === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
