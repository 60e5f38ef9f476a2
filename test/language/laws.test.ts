import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { entitiesSchema } from "../../src/claim/entity.ts";
import { findAttributions } from "../../src/language/speaker/find-attributions.ts";
import { findDates } from "../../src/language/time/find-dates.ts";
import { findNames } from "../../src/language/name/find-names.ts";
import { findNegations } from "../../src/language/force/find-negations.ts";
import { findPlans } from "../../src/language/force/find-plans.ts";
import { findQuantities } from "../../src/language/quantity/find-quantities.ts";
import type { Found } from "../../src/language/words/found.ts";

const ENTITIES = entitiesSchema.parse([
  { id: "base", name: "Al-Asad", kind: "site", aliases: ["Ain al-Asad"] },
]);

/** Statements may stand inside one another, so their verbs are held against the laws of spans. */
const FINDERS: readonly (readonly [name: string, find: (text: string) => readonly Found[]])[] = [
  ["findQuantities", findQuantities],
  ["findDates", (text) => findDates(text, { published: "2026-01-18" })],
  ["findNegations", findNegations],
  ["findPlans", findPlans],
  ["findNames", (text) => findNames(text, ENTITIES)],
  ["findAttributions", (text) => findAttributions(text).map(({ verb }) => verb)],
];

const PIECES =
  "about|more than|1,250|170k|two|a|hundred|and|seventy|thousand|third|half|of|in|out|to|between|from|by|since|the end|May|March|2026|17|Jan.|-|–|/|,|.|$|%|per cent|Monday|last|next|week|years|ago|“|”|said|told|according to|officials|Gen.|Marwan|al-Asad|U.S.|not|n’t|no|will|is expected to|who|that|😀|é|(|)|troops|:|a.m.|s|th".split(
    "|",
  );
const newsText = array(tuple(constantFrom(...PIECES), constantFrom(" ", " ", " ", "", "\u2009")), {
  maxLength: 40,
}).map((parts) => parts.flat().join(""));
const anyText = oneof(newsText, string({ unit: "binary" }));

describe.each(FINDERS)("%s(text)", (_name, find) => {
  it("gives offsets that slice to the words found", () => {
    assert(
      property(anyText, (text) => {
        for (const { start, end, text: words } of find(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(words.trim()).not.toBe("");
        }
      }),
    );
  });

  it("gives spans in order that do not overlap", () => {
    assert(
      property(anyText, (text) => {
        const found = find(text);
        for (const [index, { start }] of found.entries())
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }),
    );
  });

  it("finds the same in a sentence whatever sentence follows", () => {
    assert(
      property(
        newsText,
        constantFrom("The river rose.", "Nobody was there.", "She said 12 men left on Monday."),
        (text, more) => {
          const first = `${text} it ended.`;
          const alone = find(first);
          expect(find(`${first} ${more}`).slice(0, alone.length)).toEqual(alone);
        },
      ),
    );
  });

  it.each([
    "1,",
    "1 ",
    "a ",
    "(",
    "“",
    "one hundred ",
    "and a half ",
    "said, ",
    "early ",
    "from ",
    "Al-",
    "1-",
    "A. ",
    "since last ",
  ])("reads a line of “%s” in linear time", (unit) => {
    const milliseconds = (length: number, times: number): number => {
      const line = unit.repeat(length / unit.length);
      const started = performance.now();
      for (let count = 0; count < times; count += 1) find(line);
      return performance.now() - started;
    };
    // Eight short lines are as much text as a long one: linear work takes as long for both, quadratic eight times as
    // long for the second. Of each the quickest of the tries so far: a machine that does other work slows some of them,
    // and never speeds one up, so that more tries only come closer to what is so.
    let [short, long] = [Infinity, Infinity];
    for (let tries = 0; tries < 20 && !(long < short * 4); tries += 1) {
      short = Math.min(short, milliseconds(8192, 8));
      long = Math.min(long, milliseconds(65_536, 1));
    }
    expect(long / short).toBeLessThan(4);
  });
});
