import search from "approx-string-match";
import { splitPassages } from "../../src/article/split-passages.ts";
import { splitWords } from "../../src/article/split-words.ts";
import { findQuote } from "../../src/evidence/find-quote.ts";
import { nearestWords } from "../../src/evidence/nearest-words.ts";
import { alarmGoal, clipRows, recallGoal, type ClipRow } from "./clip-rows.ts";
import { cutFragment, fragmentAt, type Fragment, type Text } from "./fragment.ts";
import { CLERICAL, CUT_NUMBERS, MEANING, splice, TYPOGRAPHY, type Mutation } from "./mutations.ts";
import { random, type Random } from "./random.ts";

/** One class of cases: how many, and how many each matcher accepted as standing in the passage. */
export type Row = {
  readonly group: string;
  readonly name: string;
  readonly cases: number;
  readonly ours: number;
  readonly indexOf: number;
  readonly approximate: number;
  /** Of refused slips, how many hints named the right words. */
  readonly hinted?: number;
};

/** What the whole run is held to; shares from 0 to 1. */
export type Goal = {
  readonly name: string;
  readonly share: number;
  readonly goal: number;
  readonly atLeast: boolean;
};

/** Puts fragments of the texts through every mutation, `each` cases a class at most. */
export function runTorture(
  texts: readonly Text[],
  each: number,
  seed = 1,
  tell: (done: number, total: number) => void = () => undefined,
): {
  readonly rows: readonly Row[];
  readonly clips: readonly ClipRow[];
  /** How many fragments were put to the check for cuts as they are. */
  readonly fragments: number;
  readonly goals: readonly Goal[];
} {
  const dice = random(seed);
  const classes: readonly (() => readonly Row[])[] = [
    () => mutate("typography", TYPOGRAPHY, texts, each, dice),
    () => [movedRow(texts, each, dice)],
    () => mutate("clerical slip", CLERICAL, texts, each, dice),
    () => mutate("changed meaning", MEANING, texts, each, dice),
    () => mutate("cut number", CUT_NUMBERS, texts, each, dice),
    () => [spliceRow(texts, each, dice)],
    () => [foreignRow(texts, each, dice)],
  ];
  // The clips and the alarms come last.
  const total = classes.length + 2;
  const rows = classes.flatMap((run, index) => {
    tell(index, total);
    return run();
  });
  tell(classes.length, total);
  const clips = clipRows(texts, each, dice);
  tell(total - 1, total);
  const alarms = alarmGoal(texts, each * 4, dice);
  tell(total, total);
  return {
    rows,
    clips,
    fragments: alarms.fragments,
    goals: [...goalsOf(rows), recallGoal(clips), alarms.goal],
  };
}

function mutate(
  group: string,
  mutations: Readonly<Record<string, Mutation>>,
  texts: readonly Text[],
  each: number,
  dice: Random,
): readonly Row[] {
  return Object.entries(mutations).map(([name, mutation]) => {
    const tally = newTally();
    for (let tries = 0; tally.cases < each && tries < each * 60; tries++) {
      const fragment = cutFor(group, texts, dice);
      const quote = fragment && mutation(fragment, dice);
      // A change may by chance give words that stand in the passage after all; that is no case.
      if (!fragment || quote === undefined) continue;
      if (group !== "typography" && standsByChance(fragment, quote)) continue;
      count(tally, fragment, quote);
      if (group === "clerical slip" && nearestWords(fragment.passage.text, quote)?.words === fragment.text)
        tally.hinted += 1;
    }
    return { group, name, ...tally };
  });
}

/** Figures are rare in prose: for cut numbers a fragment is cut so that one stands at its edge. */
function cutFor(group: string, texts: readonly Text[], dice: Random): Fragment | undefined {
  if (group !== "cut number") return cutFragment(dice.pick(texts), dice);
  const passage = dice.pick(dice.pick(texts).passages);
  const words = splitWords(passage.text);
  const figures = words.flatMap((word, index) => (/^\d[\d.,]*\d$/u.test(word.text) ? [index] : []));
  if (figures.length === 0 || passage.role === "heading") return undefined;
  const figure = dice.pick(figures);
  return dice.below(2) === 0
    ? fragmentAt(passage, figure, 4)
    : fragmentAt(passage, Math.max(0, figure - 4), Math.min(5, figure + 1));
}

function standsByChance({ passage }: Fragment, quote: string): boolean {
  return ` ${splitWords(passage.text)
    .map(({ text }) => text)
    .join(" ")} `.includes(
    ` ${splitWords(quote)
      .map(({ text }) => text)
      .join(" ")} `,
  );
}

function movedRow(texts: readonly Text[], each: number, dice: Random): Row {
  const tally = newTally();
  for (let tries = 0; tally.cases < each && tries < each * 20; tries++) {
    const text = dice.pick(texts);
    const fragment = cutFragment(text, dice);
    if (!fragment) continue;
    const added = Array.from(
      { length: 1 + dice.below(3) },
      (_, index) => `A line of ours, number ${index}, was put in.`,
    );
    const at = dice.below(fragment.passage.number);
    const lines = text.passages.map((passage) => passage.text);
    const edited = splitPassages([...lines.slice(0, at), ...added, ...lines.slice(at)].join("\n"));
    if (text.passages.filter((passage) => passage.text.includes(fragment.text)).length !== 1) continue;
    const verdict = findQuote(edited, fragment.passage.number, fragment.text);
    tally.cases += 1;
    if (verdict.verdict === "moved" && verdict.to === fragment.passage.number + added.length) tally.ours += 1;
    if (edited[fragment.passage.number - 1]?.text.includes(fragment.text)) tally.indexOf += 1;
  }
  return { group: "page edit", name: "moved, found elsewhere", ...tally };
}

function spliceRow(texts: readonly Text[], each: number, dice: Random): Row {
  const tally = newTally();
  for (let tries = 0; tally.cases < each && tries < each * 20; tries++) {
    const [a, b] = [cutFragment(dice.pick(texts), dice), cutFragment(dice.pick(texts), dice)];
    if (!a || !b) continue;
    const quote = splice(a, b);
    if (!standsByChance(a, quote)) count(tally, a, quote);
  }
  return { group: "splice", name: "two halves", ...tally };
}

function foreignRow(texts: readonly Text[], each: number, dice: Random): Row {
  const tally = newTally();
  for (let tries = 0; tally.cases < each && tries < each * 20; tries++) {
    const [own, other] = [cutFragment(dice.pick(texts), dice), cutFragment(dice.pick(texts), dice)];
    if (!own || !other || own.passage === other.passage || standsByChance(own, other.text)) continue;
    count(tally, own, other.text);
  }
  return { group: "foreign quote", name: "another passage's words", ...tally };
}

type Tally = { cases: number; ours: number; indexOf: number; approximate: number; hinted: number };

function newTally(): Tally {
  return { cases: 0, ours: 0, indexOf: 0, approximate: 0, hinted: 0 };
}

function count(tally: Tally, { passage }: Fragment, quote: string): void {
  tally.cases += 1;
  if (findQuote([passage], passage.number, quote).verdict === "verified") tally.ours += 1;
  if (passage.text.includes(quote)) tally.indexOf += 1;
  // Annotation tools allow as many errors as half the quote is long, 256 at most.
  if (search(passage.text, quote, Math.min(256, quote.length / 2)).length > 0) tally.approximate += 1;
}

/** What the rows are held to: almost all typography accepted, and nothing else. */
export function goalsOf(rows: readonly Row[]): readonly Goal[] {
  const share = (group: string): number => {
    const mine = rows.filter((row) => row.group === group);
    return (
      mine.reduce((sum, row) => sum + row.ours, 0) /
      Math.max(
        1,
        mine.reduce((sum, row) => sum + row.cases, 0),
      )
    );
  };
  return [
    { name: "typography accepted", share: share("typography"), goal: 0.999, atLeast: true },
    { name: "moved passages found", share: share("page edit"), goal: 0.998, atLeast: true },
    { name: "clerical slips accepted", share: share("clerical slip"), goal: 0, atLeast: false },
    { name: "changed meaning accepted", share: share("changed meaning"), goal: 0.0001, atLeast: false },
    { name: "cut numbers accepted", share: share("cut number"), goal: 0, atLeast: false },
    { name: "splices accepted", share: share("splice"), goal: 0, atLeast: false },
    { name: "foreign quotes accepted", share: share("foreign quote"), goal: 0, atLeast: false },
  ];
}
