import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/article/split-passages.ts";

fc.configureGlobal({ seed: 3, numRuns: 200 });

const LINE_ENDS = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f"];

describe("splitPassages(text)", () => {
  it("numbers the lines that are not empty, from 1, without the white space around them", () => {
    expect(splitPassages("\n  Bridge closed \n\n\t\nIt was shut on Monday. \u00a0\n")).toEqual([
      { number: 1, role: "heading", text: "Bridge closed", start: 3, end: 16 },
      { number: 2, role: "paragraph", text: "It was shut on Monday.", start: 21, end: 43 },
    ]);
  });

  it.each(LINE_ENDS.map((end) => [JSON.stringify(end), end]))("ends a line at %s", (_name, end) => {
    const passages = splitPassages(["Bridge closed", "It was shut.", "", "It rusts."].join(end));
    expect(passages.map(({ number, role, text }) => [number, role, text])).toEqual([
      [1, "heading", "Bridge closed"],
      [2, "paragraph", "It was shut."],
      [3, "paragraph", "It rusts."],
    ]);
  });

  it("does not end a line at a tab, a zero-width space or a no-break space", () => {
    expect(splitPassages("a\tb\u200bc\u00a0d")).toHaveLength(1);
  });

  it("has no passages where there is nothing but space", () => {
    expect(splitPassages(" \n\u3000\r\n")).toEqual([]);
  });

  it.each([
    ["Bridge closed", "heading"],
    ["Bridge closed.", "paragraph"],
    ["Is the bridge closed?", "paragraph"],
    ["The bridge is closed!", "paragraph"],
    ["He said: “It is closed.”", "paragraph"],
    ["It is closed (since May.)", "paragraph"],
    ["“Closed”, they say", "heading"],
    ["It is closed…", "paragraph"],
    ["What it costs:", "paragraph"],
    ["هل أغلق الجسر؟", "paragraph"],
    ["橋は閉鎖された。", "paragraph"],
    ["one two three four five six seven eight nine ten eleven twelve thirteen fourteen", "heading"],
    ["one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", "paragraph"],
    ["one\u00a0two three four five six seven eight nine ten eleven twelve thirteen  fourteen", "heading"],
    ["2031", "heading"],
    ["...", "paragraph"],
  ])("takes “%s” for a %s", (line, role) => {
    expect(splitPassages(line).map((passage) => passage.role)).toEqual([role]);
  });

  const line = fc.string({
    unit: fc.constantFrom("a", "B", ".", " ", "😀", "é", "\u00a0", "\t", "”"),
    maxLength: 12,
  });

  it("finds the same passages whatever the line ends", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom(...LINE_ENDS), (lines, end) => {
        const bare = (text: string) =>
          splitPassages(text).map(({ number, role, text }) => ({ number, role, text }));
        expect(bare(lines.join(end))).toEqual(bare(lines.join("\n")));
      }),
    );
  });

  it("places every passage where it stands, in order, and leaves out nothing but white space", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constantFrom(...LINE_ENDS))), (parts) => {
        const text = parts.join("");
        const passages = splitPassages(text);
        let rest = "";
        let last = 0;
        for (const [index, { number, start, end, text: words }] of passages.entries()) {
          expect(number).toBe(index + 1);
          expect(text.slice(start, end)).toBe(words);
          expect(words).toBe(words.trim());
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).replaceAll("\u0085", "").trim()).toBe("");
      }),
    );
  });
});
