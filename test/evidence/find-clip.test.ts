import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/article/split-words.ts";
import {
  CLIP_PHRASES,
  CLIP_WORDS,
  COMMA_CUES,
  FIGURE_CUES,
  PLAIN_ADVERBS,
  QUANTIFIERS,
} from "../../src/evidence/clip-cues.ts";
import { findClip, type Clip } from "../../src/evidence/find-clip.ts";
import { placesOf } from "../../src/evidence/find-quote.ts";

const RUN = { seed: 23, numRuns: 300 };

/** The clip of the words between » and «. */
function clipOf(marked: string): Clip | undefined {
  const [before = "", quote = "", after = ""] = marked.split(/[»«]/u);
  const place = placesOf(before + quote + after, quote).find(({ start }) => start === before.length);
  if (!place) throw new Error(`“${quote}” does not stand there on whole words.`);
  return findClip(before + quote + after, place);
}

const BEFORE: readonly (readonly [marked: string, cue: string])[] = [
  // a negation
  ["The crew did not »leave the base« on Monday.", "did not"],
  ["They have never »held the bridge« since.", "never"],
  ["It left without »any of its arms« at dawn.", "without"],
  ["Nobody »left the base« on Monday.", "Nobody"],
  ["They couldn’t »hold the bridge« then.", "couldn’t"],
  ["They couldn't »hold the bridge« then.", "couldn't"],
  ["They couldn‘t »hold the bridge« then.", "couldn‘t"],
  ["They couldnʼt »hold the bridge« then.", "couldnʼt"],
  // a modal or a plan
  ["The crew may »leave the base« on Monday.", "may"],
  ["The crew would »leave the base« on Monday.", "would"],
  ["It was expected »to leave the base« on Monday.", "expected"],
  ["They failed to »hold the bridge« then.", "failed to"],
  ["They planned »a wider bridge« there.", "planned"],
  // a limit
  ["Only »the old bridge« was held.", "Only"],
  ["All but »the old bridge« was held.", "All but"],
  ["It was merely »an old bridge« to them.", "merely"],
  ["They held a part of »the old bridge« there.", "part of"],
  // a doubt
  ["It was the alleged »maker of the bridge« there.", "alleged"],
  ["It was a possible »crack in the bridge« there.", "possible"],
  ["It was a so-called »safe zone« there.", "so-called"],
  ["It was a so\u2011called »safe zone« there.", "so\u2011called"],
  ["They are thought to »hold the bridge« there.", "thought to"],
  // time
  ["A former »warden of Osk« said so.", "former"],
  ["The crew no longer »holds the bridge« there.", "no longer"],
  ["The crew has not yet »left the base« there.", "not yet"],
  // an adverb in -ly
  ["The plan originally »called for hundreds of carts« to leave.", "originally"],
  ["The crew purportedly »left the base« on Monday.", "purportedly"],
  ["The crew OSTENSIBLY »left the base« on Monday.", "OSTENSIBLY"],
  ["The crew alleg\u00adedly »left the base« on Monday.", "alleg\u00adedly"],
  // a figure
  ["It held about »40 carts in May« there.", "about"],
  ["It held some »forty carts in May« there.", "some"],
  ["It held over »$5 a cart« there.", "over"],
  ["It held at least »40 carts in May« there.", "at least"],
  ["It held more than »40 carts in May« there.", "more than"],
  ["It held up to »40 carts in May« there.", "up to"],
  ["It held over »a hundred carts« there.", "over"],
  ["It held nearly »a dozen carts« there.", "nearly"],
  ["It held almost »−5 degrees then« there.", "almost"],
  // what governs it from some words off
  ["It might have »left the base« then.", "might have"],
  ["It is believed to have »left the base« then.", "believed to have"],
  ["It has yet to »leave the base« then.", "yet to"],
  ["It was to have »left the base« then.", "was to have"],
  ["They attempted to »hold the bridge« then.", "attempted to"],
  ["It stood for over »a year« there.", "over"],
  ["They lost about »a dozen men« there.", "about"],
  ["It was nearly »an hour late« there.", "nearly"],
  ["They are due to »leave the base« then.", "due to"],
  ["He left on condition »that they stay too« then.", "on condition"],
  ["It is not »in a condition of peace« there.", "is not"],
  ["Not »on condition of a price« did they go.", "Not"],
  ["They tried last week to »hold the bridge« then.", "tried last week to"],
  ["They sought for two decades to »hold the bridge« then.", "sought for two decades to"],
  ["It is not true that »the crew left« then.", "not true that"],
  ["There is no evidence that »the crew left« then.", "no evidence that"],
  ["The board denied that »the crew left« then.", "denied that"],
  ["Hardly any of the »old carts« came.", "Hardly any of the"],
  ["Neither side »left the base« then.", "Neither side"],
  ["By no means »did the crew leave« then.", "By no means"],
  ["No soldier »marched home« then.", "No soldier"],
  ["They spoke not »of the bridge« then.", "not"],
  // a phrase for figures
  ["It held well over »40 carts in May« there.", "well over"],
  ["It held no fewer than »40 carts in May« there.", "no fewer than"],
  // across a comma
  ["Reportedly, »the crew left the base« on Monday.", "Reportedly"],
  ["At first, »the crew left the base« on Monday.", "At first"],
]; // prettier-ignore

const AFTER: readonly (readonly [marked: string, cue: string])[] = [
  ["»The crew left the base« only on Monday.", "only"],
  ["»The crew« never left.", "never"],
  ["»The crew of the base« did not leave.", "did not"],
  ["»The crew of the base« hasn’t left.", "hasn’t"],
  ["»The crew will leave« unless it rains.", "unless"],
  ["»The crew left the base« if the warden is right.", "if"],
  ["»The crew left the base« except for two cooks.", "except for"],
  ["»The crew left the base« even if the warden stayed.", "even if"],
  ["»The crew left the base« allegedly at dawn.", "allegedly"],
  ["»The carts cost $5« at most.", "at most"],
  ["»The crew left the base« for now.", "for now"],
  ["»The crew left the base« in a drill.", "in a drill"],
  ["»The crew left the base« on paper.", "on paper"],
  ["»It held 40 carts« or more.", "or more"],
  ["»He spoke of it« on condition.", "on condition"],
  ["»The crew left the base«, according to Rahim.", "according to"],
  ["»The crew of the base« has yet to leave.", "has yet to"],
  ["»The crew of the base« is believed to have left.", "is believed to"],
  ["»The crew left the base«, except two cooks.", "except"],
  ["»The crew left the base«, rather than the farm.", "rather than"],
  ["»The crew left the base«, reportedly at dawn.", "reportedly"],
];

const CUT: readonly (readonly [marked: string, cue: string, phrase: string])[] = [
  ["It held at »least 40 carts« there.", "at", "at least"],
  ["It held more »than 200 carts« there.", "more", "more than"],
  ["It held up »to 40 carts« there.", "up", "up to"],
  ["It held UP »to forty carts« there.", "UP", "UP to"],
  ["It held as many »as 40 carts« there.", "as many", "as many as"],
  ["It held as »many as 40 carts« there.", "as", "as many as"],
  ["It held well »over 40 carts« there.", "well", "well over"],
  ["They held a part »of the old bridge« there.", "part", "part of"],
  ["They failed »to hold the bridge« there.", "failed", "failed to"],
  ["They are believed »to have left the base« then.", "believed", "believed to"],
  ["They are now set to »be in the base« then.", "set to", "set to be"],
  ["It was told of few »of the old carts« there.", "few", "few of"],
  ["They told of the risk »of a wider war« there.", "risk", "risk of"],
  ["There is no evidence »that the crew left« then.", "no evidence", "no evidence that"],
  ["They spoke of rumours »that the crew left« then.", "rumours", "rumours that"],
  ["The men, as »long as it rains«, stay.", "as", "as long as"],
];

const NEUTRAL: readonly (readonly [what: string, marked: string])[] = [
  ["the whole sentence", "»The crew left the base.«"],
  ["the whole sentence without its stop", "»The crew left the base«."],
  ["words that say nothing of it, before", "On Monday »the crew left« the base."],
  ["words that say nothing of it, after", "»The crew left« the base."],
  ["a hedge of the figure after it", "»The crew stayed for« nearly 40 days."],
  ["a share of what comes after it", "»The crew took« most of the carts."],
  ["the promise not to name someone", "»He spoke« on condition of anonymity."],
  ["what somebody indicated", "He indicated that »the crew left« then."],
  ["a cue within the quote", "The crew »did not leave« the base."],
  ["a cue within the quote at its edges", "The crew »never left, however« long it took."],
  ["a cue two words off", "It was not a crew »that left the base« then."],
  ["a cue two words off, after", "»The crew left« the only base."],
  ["a hedge of the figure after it, with “than”", "»The crew stayed for« less than 40 days."],
  ["the promise not to name someone, cut", "He spoke on »condition of anonymity«."],
  ["what governs the next clause, beyond a comma", "»The crew left«, set to come again."],
  ["a word that denies none of what is no verb", "No soldier »of the base« left."],
  ["what only begins as a verb does", "No such »waste of carts« came."],
  ["what only ends as a verb does", "No such »African crews« came."],
  ["the direction of a road", "the road »to the base« was shut"],
  ["family", "the family »left the base« then"],
  ["July", "in July »the crew left« the base"],
  ["July, after", "»the crew left in« July 2031"],
  ["Italy", "from Italy »the crew left« then"],
  ["immediately", "they immediately »left the base« then"],
  ["immediately, after", "»They left the base« immediately."],
  ["early and daily", "the early »daily news« said so"],
  ["daily, after", "»They cross the bridge« daily."],
  ["an ally", "an ally »left the base« then"],
  ["the month of May", "by the end of May »the crew left« the base"],
  ["the month of May, after", "»by the end of« May 2031"],
  ["a short word in -ly", "they fly »over the base« then"],
  ["a word that qualifies figures, before a thing", "a valley below »a dam of stone« there"],
  ["a cause", "The drop was due to »a strike at the port« then."],
  ["a count of votes", "It fell by seven votes to »five in the council« then."],
  ["a count of votes, cut", "It fell by seven votes »to five in the council« then."],
  ["another promise not to name someone", "He spoke on condition »that he not be named« then."],
  ["such a promise behind another “on”", "On Monday he spoke on »condition of anonymity« then."],
  ["such a promise, after", "»A colonel spoke« on condition that he not be named."],
  ["a word that qualifies figures, before none", "it was about »the old bridge« there"],
  ["a word that qualifies figures, before a word with a digit in it", "the men under »A1 cover« there"],
  ["a word that qualifies figures, after the quote", "»the crew left« over the bridge"],
  ["a word that qualifies figures, before a word that ends like one", "it was about »someone at the bridge« there"],
  ["an adjective in -ly with a hyphen", "the half-yearly »report of the base« said so"],
  ["a word with ly within it", "the analyst »left the base« then"],
  ["the rest of a hedge before no figure", "they gave up »to save 40 carts« then"],
  ["the rest of a phrase after another word", "they went »to 40 farms« then"],
  ["the rest of a phrase beyond a comma", "they gave more, »than 40 others« gave"],
  ["the rest of a phrase beyond a full stop", "They gave more. »Than 40 others« it was"],
  ["the rest of a phrase that denies as the whole does", "they did »not leave the base« then"],
  ["the first words of a phrase", "at the least of it, »the crew left« then"],
  ["half of a phrase", "more »carts left the base« then"],
  // beyond the end of a clause
  ["a cue before a full stop", "They did not. »The crew left« the base."],
  ["a cue before a semicolon", "They would; »the crew left« the base."],
  ["a cue before a colon", "It was only: »the crew left« the base."],
  ["a cue before a dash", "They never – »the crew left« – came."],
  ["a cue before a long dash", "They never—»the crew left«—came."],
  ["a cue before a hyphen for a dash", "They never - »the crew left« - came."],
  ["a cue before two hyphens", "They never--»the crew left«--came."],
  ["a cue before a bracket", "They never (»the crew left«) came."],
  ["a cue before a bracket that is quoted too", "They never »(left the base« then) came."],
  ["a cue after a bracket that is quoted too", "»The crew left (the base)« never."],
  ["a cue after a bracket", "They came (»the crew left«) never."],
  ["a cue before a quotation mark", "He never said “»the crew left«” then."],
  ["a cue after a quotation mark", "He said “»the crew left«” only then."],
  ["a cue after a full stop", "»The crew left«. Never did it come."],
  ["a cue after a semicolon", "»The crew left«; only cooks stayed."],
  ["a cue after an ellipsis", "»The crew left«… perhaps."],
  ["a phrase across a full stop", "They said no. More »carts came« then."],
  ["a phrase across a full stop, after", "»The carts came« in. Part of them left."],
  // across a comma
  ["a cue that belongs to another clause, before a comma", "If they could, »the crew left« the base."],
  ["a cue that belongs to another clause, after a comma", "»The crew left«, never to come."],
  ["a word that qualifies figures, before a comma", "they stood about, »40 carts« in all"],
  ["a contraction before a comma", "They couldn’t, »the crew said« then."],
]; // prettier-ignore

describe("findClip(passage, place)", () => {
  it.each(BEFORE)("finds the cue before: %s", (marked, cue) => {
    expect(clipOf(marked)).toEqual({ side: "before", cue });
  });

  it.each(AFTER)("finds the cue after: %s", (marked, cue) => {
    expect(clipOf(marked)).toEqual({ side: "after", cue });
  });

  it.each(CUT)("finds the phrase in whose midst it begins: %s", (marked, cue, phrase) => {
    expect(clipOf(marked)).toEqual({ side: "before", cue, phrase });
  });

  it.each(NEUTRAL)("passes over %s: %s", (_what, marked) => {
    expect(clipOf(marked)).toBeUndefined();
  });

  it("names the cue before where there is one on both sides", () => {
    expect(clipOf("They never »left the base« until dawn.")).toEqual({ side: "before", cue: "never" });
    expect(clipOf("They then »left the base« until dawn.")).toEqual({ side: "after", cue: "until" });
  });

  it("takes the longest phrase that touches the quote", () => {
    expect(clipOf("There is next to no »doubt about that«.")).toEqual({ side: "before", cue: "next to no" });
    expect(clipOf("»They held the bridge« as long as they lived.")).toEqual({
      side: "after",
      cue: "as long as",
    });
  });

  it.each([
    ["every word", [...CLIP_WORDS].filter((word) => splitWords(word).length === 1 && !QUANTIFIERS.has(word))],
    ["every phrase", [...CLIP_PHRASES].filter((phrase) => !QUANTIFIERS.has(phrase))],
  ])("finds %s of its tables on either side of a quote", (_what, cues) => {
    expect(cues.length).toBeGreaterThan(60);
    for (const cue of cues) {
      expect([cue, clipOf(`They ${cue} »crossed the bridge« then.`)?.side]).toEqual([cue, "before"]);
      expect([cue, clipOf(`»They crossed the bridge« ${cue} then.`)?.side]).toEqual([cue, "after"]);
    }
  });

  it("finds every word for figures before a figure only", () => {
    for (const cue of FIGURE_CUES) {
      expect([cue, clipOf(`It held ${cue} »40 carts then«.`)]).toEqual([cue, { side: "before", cue }]);
      const before = clipOf(`It held ${cue} »carts and men«.`);
      expect([cue, before !== undefined]).toEqual([cue, CLIP_WORDS.has(cue)]);
    }
  });

  it("finds a word beyond a comma only if it qualifies across one", () => {
    for (const cue of [...CLIP_WORDS, ...COMMA_CUES]) {
      if (splitWords(cue).length > 1 || cue.endsWith("ly")) continue;
      const clip = clipOf(`»They crossed the bridge«, ${cue} then.`);
      expect([cue, clip !== undefined]).toEqual([cue, COMMA_CUES.has(cue)]);
    }
  });

  it("takes every adverb in -ly for a qualifier, but those known not to be", () => {
    for (const adverb of ["purportedly", "ostensibly", "partly", "Originally", "conditionally"])
      expect(clipOf(`They ${adverb} »left the base« then.`)).toEqual({ side: "before", cue: adverb });
    for (const plain of PLAIN_ADVERBS)
      expect([plain, clipOf(`They ${plain} »left it there« then.`)]).toEqual([plain, undefined]);
  });

  const word = fc.constantFrom(
    "crew",
    "base",
    "not",
    "only",
    "bridge",
    "40",
    "about",
    "at",
    "least",
    "daily",
    "May",
  );
  const gap = fc.constantFrom(" ", " ", " ", ", ", ". ", "; ", " – ");
  const passage = fc
    .array(fc.tuple(word, gap), { minLength: 2, maxLength: 14 })
    .map((parts) => parts.flat().slice(0, -1).join(""));

  it("names a cue that stands in the passage and touches the quote, in the same clause", () => {
    let clips = 0;
    fc.assert(
      fc.property(passage, fc.nat(), fc.nat(), (text, one, other) => {
        const words = splitWords(text);
        const [firstWord = 0, lastWord = 0] = [one % words.length, other % words.length].toSorted(
          (a, b) => a - b,
        );
        const start = words[firstWord]!.start;
        const end = words[lastWord]!.end;
        const clip = findClip(text, { start, end, firstWord, wordCount: lastWord - firstWord + 1 });
        if (!clip) return;
        clips += 1;
        const outside = clip.side === "before" ? text.slice(0, start) : text.slice(end);
        const [cue, ...rest] = splitWords(clip.cue).map((part) => part.text);
        const touching = splitWords(outside).map((part) => part.text);
        const size = rest.length + 1;
        expect(clip.side === "before" ? touching.slice(-size) : touching.slice(0, size)).toEqual([
          cue,
          ...rest,
        ]);
        expect(clip.side === "before" ? outside.trimEnd() : outside.trimStart()).not.toMatch(
          clip.side === "before" ? /[.;–]$/u : /^[.;–]/u,
        );
      }),
      RUN,
    );
    expect(clips).toBeGreaterThan(50);
  });

  it("finds nothing beside a quote of the whole passage", () => {
    fc.assert(
      fc.property(passage, (text) => {
        const wordCount = splitWords(text).length;
        expect(findClip(text, { start: 0, end: text.length, firstWord: 0, wordCount })).toBeUndefined();
      }),
      RUN,
    );
  });
});
