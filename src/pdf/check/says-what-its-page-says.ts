import { bareText } from "../read/bare-text.ts";
import { textsByMark } from "../read/reading-order.ts";
import type { PageFacts } from "./page-facts.ts";
import type { PdfCheck } from "./check.ts";
import { RIGHT_TO_LEFT } from "../read/right-to-left.ts";

/**
 * A PDF says what its page says and nothing else: a style sheet for print can add words (`content`) that no check of the
 * page sees. Each text of an element stands on the page, and a number as a whole. What belongs to none,
 * heads, feet and what styles add, has no number but those of the page and of pages. A sentence stands as often as there.
 */
export const saysWhatItsPageSays: PdfCheck = ({ pages, text }, expected) => {
  const { page: said, sentences = [] } = expected;
  if (said === undefined) return [];
  const [all, running] = [said.texts.map(bareText).join("\n"), bareText(said.running)];
  const known = new Set(said.texts.flatMap(numbersIn));
  for (let page = 1; page <= pages.length; page += 1) known.add(String(page));
  const foreign = pages.flatMap((page) =>
    [...foreignTexts(page, all, known), ...foreignNumbers(page, known, running)].map(
      (text) => `Page ${page.number} says “${text}”, which its web page does not.`,
    ),
  );
  const printed = [text, ...pages.map(looseText)].map(bareText).join("\n");
  const often = [...new Set(sentences)].flatMap((sentence) => {
    const [found, due] = [printed, running].map((text) => countIn(text, bareText(sentence)));
    return found === due
      ? []
      : [`The text has “${sentence}” ${found} times; its web page has it ${due} times.`];
  });
  return [...foreign, ...often];
};

function foreignTexts(page: PageFacts, all: string, known: ReadonlySet<string>): readonly string[] {
  return [...textsByMark(page.runs).values()].filter((text) => {
    const bare = bareText(text);
    if (RIGHT_TO_LEFT.test(bare)) return !all.split("\n").some((each) => isMadeOf(bare, each));
    return !all.includes(bare) || (WHOLE_NUMBER.test(bare) && !known.has(bare));
  });
}

/** What runs from right to left is painted from left to right: its letters are compared, not their order. */
function isMadeOf(text: string, other: string): boolean {
  const left = Array.from(other);
  return Array.from(text).every((letter) => {
    const at = left.indexOf(letter);
    return at >= 0 && left.splice(at, 1).length === 1;
  });
}

/** An address that breaks within a number is known by what stands before it. */
function foreignNumbers(page: PageFacts, known: ReadonlySet<string>, running: string): readonly string[] {
  let before = "";
  return page.blocks.flatMap((block) => {
    const bare = bareText(block);
    const start = before.length;
    before += bare;
    const numbers = Array.from(bare.matchAll(NUMBER), ({ 0: number, index }) => ({
      number,
      at: start + index,
    }));
    return numbers
      .filter(({ number, at }) => {
        const context = before.slice(Math.max(0, at - CONTEXT), at + number.length);
        return !known.has(number) && !(context.length > number.length && running.includes(context));
      })
      .map(({ number }) => number);
  });
}

/** Letters enough that another number does not follow them by chance. */
const CONTEXT = 6;

const WHOLE_NUMBER = /^\d+(?:[.,]\d+)*$/u;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** The text of a page that belongs to no element. */
function looseText(page: PageFacts): string {
  return page.blocks.join("");
}

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
