import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/search/excerpt.ts";

const shown = (text: string, ...terms: readonly string[]): string =>
  excerpt(text, new Set(terms))
    .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join("");

describe("excerpt(text, terms)", () => {
  it("marks the words that were found, as the text spells them", () => {
    expect(shown("Iraq’s army took al-Asad; Asad is a base.", "asad", "iraq")).toBe(
      "[Iraq’s] army took al-[Asad]; [Asad] is a base.",
    );
  });

  it("marks another spelling of a name that was found by its key", () => {
    expect(shown("They killed Qasem Soleimani.", "~slmn")).toBe("They killed Qasem [Soleimani].");
  });

  it("shows a text without such words as it is, and markup as text", () => {
    expect(shown("<b>Nothing</b> here", "else")).toBe("<b>Nothing</b> here");
    expect(excerpt("", new Set(["a"]))).toEqual([]);
  });

  it("cuts a long text around the first word that was found, at spaces", () => {
    const text = `${"before ".repeat(50)}needle ${"after ".repeat(80)}`.trim();
    const cut = shown(text, "needle");
    expect(cut).toMatch(/^… (?:before )+\[needle\] (?:after )+after …$/u);
    expect(cut.length).toBeLessThan(300);
  });

  it("loses nothing of a text that fits", () => {
    const text = "One two three two one.";
    expect(
      excerpt(text, new Set(["two"]))
        .map((stretch) => stretch.text)
        .join(""),
    ).toBe(text);
  });

  it("keeps a word that is longer than an excerpt", () => {
    const word = "x".repeat(400);
    expect(shown(`${word} end`, word)).toContain(word);
  });
});
