import { english } from "../texts/english.ts";
import { describe, expect, it } from "vitest";
import { printPlainText } from "../../src/export/print-plain-text.ts";
import { wrapLines } from "../../src/export/wrap-lines.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import { bareInput, changed, exampleInput, HOSTILE, shippedInput } from "./example-input.ts";

const INPUTS = [
  ["the shipped briefing", shippedInput],
  ["the example", exampleInput],
  ["a briefing with nothing but sentences", bareInput],
] as const;

/** Without line breaks and what stands before a line. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe("printPlainText(input, english)", () => {
  it.each(INPUTS)("keeps to 72 columns but for words that are longer: %s", (_name, input) => {
    const long = printPlainText(input, english)
      .split("\n")
      .filter((line) => line.length > 72);
    expect(long.filter((line) => !/^ *(?:\[C?\d+\] )?\S+$/u.test(line))).toEqual([]);
  });

  it.each(INPUTS)("has every sentence with its marks: %s", (_name, input) => {
    const text = flat(printPlainText(input, english));
    const lost = sentencesOf(input.view).filter(({ says, marks }) => {
      const cited = marks.length === 0 ? "" : ` [${marks.map(({ label }) => label).join("; ")}]`;
      return !text.includes(flat(`${says}${cited}`));
    });
    expect(lost).toEqual([]);
  });

  it("begins with the handling mark, ends with it, and cites every article and document", () => {
    const text = printPlainText(shippedInput, english);
    const { handling, sources, documents } = shippedInput.view;
    expect(text.startsWith(`${handling}\n\n`)).toBe(true);
    expect(text.endsWith(`\n\n${handling} - end of text\n`)).toBe(true);
    for (const { number } of sources) expect(text).toContain(`\n[${number}] `);
    for (const { mark } of documents.rows) expect(text).toContain(`\n[${mark}] `);
  });

  it("says before the bottom line that nothing was checked since its as-of date", () => {
    const text = printPlainText(shippedInput, english).replaceAll(/\s+/gu, " ");
    const [head] = text.split("BOTTOM LINE");
    expect(head).toContain(
      "No judgement or indicator was checked against what happened between 18 January 2026 and 21 November 2026.",
    );
  });

  it("says first that a briefing was withdrawn or superseded", () => {
    const view = { withdrawn: "Withdrawn on 2 May.", superseded: "Superseded on 1 May." };
    const [mark, ...blocks] = printPlainText(changed(shippedInput, { view }), english).split("\n\n");
    expect([mark, ...blocks.slice(0, 2)]).toEqual([
      shippedInput.view.handling,
      view.withdrawn,
      view.superseded,
    ]);
  });

  it("has no heading above nothing", () => {
    expect(printPlainText(bareInput, english)).not.toMatch(/KEY JUDGEMENTS|DOCUMENTS/u);
    expect(printPlainText(bareInput, english)).not.toMatch(/-{3,}\n\n[^\n]+\n-{3,}/u);
  });

  it("lets no text begin a line of its own or hide a character", () => {
    const spoiled = changed(shippedInput, { view: { title: HOSTILE, subtitle: HOSTILE } });
    const text = printPlainText(spoiled, english);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(text.split("\n").filter((line) => line.startsWith("ER  -"))).toEqual([]);
  });
});

describe("wrapLines(text, lead, hang)", () => {
  it.each([
    ["a b", "- ", ["- a b"]],
    ["", "- ", ["-"]],
    [`${"x".repeat(70)} yy`, "- ", [`- ${"x".repeat(70)}`, "  yy"]],
    [`a ${"x".repeat(80)} b`, "", ["a", "x".repeat(80), "b"]],
    ["a\r\n.b", "", ["a .b"]],
  ])("breaks “%s”", (text, lead, lines) => {
    expect(wrapLines(text, lead)).toEqual(lines);
  });

  it("counts characters as they are seen", () => {
    const family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}";
    expect(wrapLines(`${family.repeat(71)} a`)).toHaveLength(2);
    expect(wrapLines(`${family.repeat(70)} a`)).toHaveLength(1);
  });
});
