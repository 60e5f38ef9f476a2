import type { Texts } from "../../src/texts/texts.ts";

/** The words of a language, each text and date between ⟦ and ⟧: what is printed without them comes from elsewhere. */
export function markedTexts(texts: Texts): Texts {
  return {
    ...texts,
    date: (date) => `⟦${texts.date(date)}⟧`,
    shortDate: (date) => `⟦${texts.shortDate(date)}⟧`,
    say: (key, places) => `⟦${texts.say(key, places)}⟧`,
    around: (key, place, places) => {
      const { before, after } = texts.around(key, place, places);
      return { before: `⟦${before}`, after: `${after}⟧` };
    },
  };
}

/** A text without what stands between the marks; marks within marks are left out with what holds them. */
export function withoutMarked(text: string): string {
  let rest = text;
  for (let before = ""; rest !== before;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, "\n");
  }
  return rest;
}
