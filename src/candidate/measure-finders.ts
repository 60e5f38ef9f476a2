import type { Span } from "../article/split-words.ts";
import { findAttributions } from "../language/speaker/find-attributions.ts";
import { findDates } from "../language/time/find-dates.ts";
import { findQuantities } from "../language/quantity/find-quantities.ts";
import { splitPassages } from "../article/split-passages.ts";
import { occurrence, type Labels } from "./labels.ts";

/** A labelled article. */
export type LabelledArticle = { readonly name: string; readonly text: string; readonly labels: Labels };

/** How many labels there are, were met, and met with the right value; what was found, and what of it is right. */
export type Score = {
  readonly gold: number;
  readonly met: number;
  readonly found: number;
  readonly right: number;
  /** Dates: labels met whose EDTF is to be compared, and those that have the right one. */
  readonly comparable: number;
  readonly same: number;
  /** Each miss (−), each false find (+) and each wrong value (≠), in words. */
  readonly faults: readonly string[];
};

/** The kinds that are measured, with the least that is asked of each. */
export const GOALS = {
  quantities: { recall: 0.95, precision: 0.9, same: 0 },
  dates: { recall: 0.95, precision: 0.9, same: 0.95 },
  attributions: { recall: 0.6, precision: 0.85, same: 0 },
} as const;
export type Kind = keyof typeof GOALS;
export const KINDS = ["quantities", "dates", "attributions"] as const satisfies readonly Kind[];

type Wanted = Span & {
  readonly name: string;
  readonly optional: boolean;
  readonly fits: (found: Seen) => boolean;
  readonly edtf?: string | null;
};
type Seen = Span & {
  readonly name: string;
  readonly value?: number | null;
  readonly edtf?: string | null;
  readonly speaker?: string | null;
};

/** Holds what a finder finds in an article against its labels. A label with a word that is not in the article throws. */
export function measure(kind: Kind, { text, labels }: LabelledArticle): Score {
  const wanted = wantedOf(kind, text, labels);
  const found = foundOf(kind, text, labels);
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const pairs = wanted.map((label) => ({
    label,
    seen: found.find((seen) => overlaps(label, seen) && label.fits(seen)),
  }));
  const gold = pairs.filter(({ label }) => !label.optional);
  const met = gold.filter(({ seen }) => seen);
  const counted = found.filter(
    (seen) => !wanted.some((label) => label.optional && overlaps(label, seen) && label.fits(seen)),
  );
  const right = counted.filter((seen) => pairs.some((pair) => pair.seen === seen));
  const comparable = met.filter(({ label }) => label.edtf !== undefined && label.edtf !== "any");
  const same = comparable.filter(({ label, seen }) => label.edtf === seen?.edtf);
  return {
    gold: gold.length,
    met: met.length,
    found: counted.length,
    right: right.length,
    comparable: comparable.length,
    same: same.length,
    faults: [
      ...gold.filter(({ seen }) => !seen).map(({ label }) => `− ${label.name}`),
      ...counted.filter((seen) => !right.includes(seen)).map((seen) => `+ ${seen.name}`),
      ...comparable
        .filter((pair) => !same.includes(pair))
        .map(({ label, seen }) => `≠ ${label.name}: ${seen?.edtf ?? "null"} for ${label.edtf ?? "null"}`),
    ],
  };
}

function wantedOf(kind: Kind, text: string, labels: Labels): readonly Wanted[] {
  const at = (words: string, nth: number): Span => {
    const start = occurrence(text, words, nth);
    if (start === undefined) throw new Error(`The article has no occurrence ${nth} of “${words}”.`);
    return { start, end: start + words.length };
  };
  switch (kind) {
    case "quantities":
      return labels.quantities.map((label) => ({
        ...at(label.text, label.nth),
        name: label.text,
        optional: label.optional,
        fits: ({ value = null }) => sameValue(value, label.value),
      }));
    case "dates":
      return labels.dates.map((label) => ({
        ...at(label.text, label.nth),
        name: label.text,
        optional: label.optional,
        edtf: label.edtf,
        fits: () => true,
      }));
    case "attributions":
      return labels.attributions.map((label) => ({
        ...at(label.verb, label.nth),
        name: `${label.speaker ?? "nobody"}: ${label.verb}`,
        optional: label.optional,
        fits: ({ speaker = null }) => sameSpeaker(speaker, label.speaker),
      }));
  }
}

function sameValue(found: number | null, wanted: number | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  return Math.abs(found - wanted) <= Math.abs(wanted) * 1e-3;
}

/** The same speaker, if one has all of the other’s words: “Brandt, the base commander” is “Col. Ivo Brandt”’s better. */
function sameSpeaker(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  return found.includes(wanted) || wanted.includes(found);
}

function foundOf(kind: Kind, text: string, { published }: Labels): readonly Seen[] {
  return splitPassages(text).flatMap((passage): readonly Seen[] => {
    const shift = <T extends Span>(span: T) => ({
      ...span,
      start: passage.start + span.start,
      end: passage.start + span.end,
    });
    switch (kind) {
      case "quantities":
        return findQuantities(passage.text).map((found) => ({
          ...shift(found),
          name: `${found.text} (${found.value})`,
        }));
      case "dates":
        return findDates(passage.text, { published }).map((found) => ({
          ...shift(found),
          name: `${found.text} (${found.edtf})`,
        }));
      case "attributions":
        return findAttributions(passage.text).map(({ verb, speaker }) => ({
          ...shift(verb),
          name: `${speaker?.text ?? "nobody"}: ${verb.text}`,
          speaker: speaker?.text ?? null,
        }));
    }
  });
}

/** Adds the scores of several articles up. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (key: Exclude<keyof Score, "faults">): number =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    gold: sum("gold"),
    met: sum("met"),
    found: sum("found"),
    right: sum("right"),
    comparable: sum("comparable"),
    same: sum("same"),
    faults: scores.flatMap(({ faults }) => faults),
  };
}
