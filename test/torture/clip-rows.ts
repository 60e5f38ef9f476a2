import search from "approx-string-match";
import { splitSentences } from "../../src/article/split-sentences.ts";
import type { Passage } from "../../src/article/split-passages.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { findClip } from "../../src/evidence/find-clip.ts";
import { findSpeech } from "../../src/language/speaker/find-speech.ts";
import { cutFragment, fragmentAt, type Fragment, type Text } from "./fragment.ts";
import { OTHER_CUES, type CueClass } from "./other-cues.ts";
import type { Random } from "./random.ts";
import type { Goal } from "./run-torture.ts";

/** Quotes cut beside a cue of one class: how many, how many our rules refuse, and how many the other matchers do. */
export type ClipRow = {
  readonly name: string;
  readonly cases: number;
  /** As cut, or as said by somebody who is not named. */
  readonly ours: number;
  /** As cut. */
  readonly cut: number;
  readonly indexOf: number;
  readonly approximate: number;
};

/** Cuts at random places of every class, `each` at most; a cue that stands often is cut at often. */
export function clipRows(texts: readonly Text[], each: number, dice: Random): readonly ClipRow[] {
  return Object.entries(OTHER_CUES).map(([name, cueClass]) => {
    const places = texts.flatMap(({ passages }) =>
      passages.filter(({ role }) => role !== "heading").flatMap((passage) => cutsIn(passage, cueClass)),
    );
    const tally = { cases: 0, ours: 0, cut: 0, indexOf: 0, approximate: 0 };
    for (let tries = 0; places.length > 0 && tally.cases < each && tries < each * 20; tries++) {
      const fragment = dice.pick(places)(4 + dice.below(5));
      if (!fragment) continue;
      tally.cases += 1;
      const isCut = findClip(fragment.passage.text, fragment.place) !== undefined;
      if (isCut) tally.cut += 1;
      if (isCut || isSpoken(fragment)) tally.ours += 1;
      if (!fragment.passage.text.includes(fragment.text)) tally.indexOf += 1;
      if (search(fragment.passage.text, fragment.text, Math.min(256, fragment.text.length / 2)).length === 0)
        tally.approximate += 1;
    }
    return { name, ...tally };
  });
}

/** The share refused over all classes, each case counting the same. */
export function recallGoal(rows: readonly ClipRow[]): Goal {
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  const ours = rows.reduce((sum, row) => sum + row.ours, 0);
  return {
    name: `cuts beside a cue flagged (${cases} cases)`,
    share: ours / Math.max(1, cases),
    goal: 0.97,
    atLeast: true,
  };
}

/**
 * Random fragments of one sentence, as quotes are, and how many are taken for cut. Of some of these that is right: the
 * dice cut them beside a cue. How many that are is told, and counts as alarms all the same.
 */
export function alarmGoal(
  texts: readonly Text[],
  each: number,
  dice: Random,
): { readonly fragments: number; readonly goal: Goal } {
  let [fragments, alarms, right] = [0, 0, 0];
  for (let tries = 0; fragments < each && tries < each * 20; tries++) {
    const fragment = cutFragment(dice.pick(texts), dice);
    if (!fragment || crossesSentence(fragment)) continue;
    fragments += 1;
    if (!findClip(fragment.passage.text, fragment.place)) continue;
    alarms += 1;
    if (standsBesideCue(fragment)) right += 1;
  }
  const name = `alarms on random fragments (${fragments} cases; ${((right / Math.max(1, fragments)) * 100).toFixed(1)} % are cut at a cue)`;
  const goal = { name, share: alarms / Math.max(1, fragments), goal: 0.1, atLeast: false };
  return { fragments, goal };
}

/** Whether a fact that quotes these words is refused because the article has them from somebody (speaker-is-kept). */
function isSpoken({ passage, place }: Fragment): boolean {
  return findSpeech(passage.text).some(
    ({ as, start, end }) => (as === "said" || as === "hearsay") && start < place.end && place.start < end,
  );
}

function crossesSentence({ passage, place }: Fragment): boolean {
  return splitSentences(passage.text).some(({ end }) => end > place.start && end < place.end);
}

const CUES: ReadonlySet<string> = new Set(
  Object.values(OTHER_CUES).flatMap(({ cues }) =>
    cues.split(",").map((cue) => cue.trim().replaceAll(/\s+/gu, " ")),
  ),
);
/** As many words as the longest cue has. */
const LONGEST = 4;

/** Whether a cue ends where a fragment begins, or begins where it ends. */
function standsBesideCue({ passage, place }: Fragment): boolean {
  const lower = splitWords(passage.text).map(({ text }) => text.toLowerCase().replace("'", "’"));
  const end = place.firstWord + place.wordCount;
  return Array.from({ length: LONGEST }, (_, index) => index + 1).some(
    (size) =>
      CUES.has(lower.slice(Math.max(0, place.firstWord - size), place.firstWord).join(" ")) ||
      CUES.has(lower.slice(end, end + size).join(" ")),
  );
}

const FIGURE =
  /^\p{Sc}?\p{N}|^an? (?:hundred|thousand|million|billion|dozen|score|half|third|quarter|fifth|tenth|few|handful|couple|number|minute|hour|day|week|month|year|decade|century|mile|kilometre|kilometer|metre|meter|ton|tonne)$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|half|hundreds|thousands|dozens|two-thirds)(?: |$)/iu;

type CutOf = (size: number) => Fragment | undefined;

/** Where the cues of a class stand, and how a quote of some size is cut there. */
function cutsIn(passage: Passage, { cuts, cues }: CueClass): readonly CutOf[] {
  const words = splitWords(passage.text);
  // The month is no cue.
  const lower = words.map(({ text }) => (text === "May" ? text : text.toLowerCase().replace("'", "’")));
  const places = cues.split(",").flatMap((cue) => {
    const parts = cue.trim().split(/\s+/u);
    return lower.flatMap((_, first) =>
      parts.every((part, index) => lower[first + index] === part)
        ? [{ first, end: first + parts.length, opensClause: parts.at(-1) === "that" }]
        : [],
    );
  });
  return places.flatMap(({ first, end, opensClause }) => {
    const atFigure = FIGURE.test(`${words[end]?.text ?? ""} ${words[end + 1]?.text ?? ""}`.trim());
    const gapBefore = passage.text.slice(words[first - 1]?.end ?? 0, words[first]?.start);
    const gapAfter = passage.text.slice(words[end - 1]?.end, words[end]?.start ?? passage.text.length);
    return cuts.flatMap((cut): CutOf[] => {
      // What is beyond a mark belongs to another clause, but for who said it.
      if (cut === "before")
        // A cue at a figure qualifies that, and one with “that” what follows; neither what stands before.
        return atFigure ||
          opensClause ||
          /[^\s,”]/u.test(gapBefore) ||
          (/\S/u.test(gapBefore) && !cues.includes("he said"))
          ? []
          : [(size) => fragmentAt(passage, first - size, size)];
      return /\S/u.test(gapAfter) || (cut === "figure" && !atFigure)
        ? []
        : [(size) => fragmentAt(passage, end, size)];
    });
  });
}
