import { describe, expect, it } from "vitest";
import { afterNews, describeNews, OF_PDF } from "../../../src/command/preview/after-news.ts";
import { whyItEnded } from "../../../src/command/preview/why-it-ended.ts";
import type { PreviewNews } from "../../../src/command/preview/preview-news.ts";

const page: PreviewNews = {
  kind: "page",
  shortHash: "3f9ac01be2d4",
  folder: "/x",
  path: "briefings/dam/index.html",
  milliseconds: 182.4,
};
const pdf: PreviewNews = {
  kind: "pdf",
  file: "dam-a4.pdf",
  pages: 9,
  pageOf: { sourcing: 7 },
  milliseconds: 1204,
};
const problems: PreviewNews = {
  kind: "problems",
  problems: [
    {
      file: "data/dam/claims.yaml",
      line: 3,
      column: 5,
      rule: "quote-is-short",
      message: "Too long.",
      hint: "Cut it.",
      frame: ["> 3 | quote: x", "    |        ^"],
    },
  ],
};
const fault = (place: string): PreviewNews => ({ kind: "fault", place, says: "It broke.", hint: "" });
const after = (...news: readonly PreviewNews[]) => news.reduce(afterNews, { faults: [] });

describe("afterNews(state, news)", () => {
  it("keeps the last good page and PDF while something is wrong, and says what", () => {
    const good = after(page, pdf);
    expect(good).toEqual({
      faults: [],
      page: { href: "site/briefings/dam/index.html", version: 1 },
      pdf: { href: "pdf/dam-a4.pdf", version: 1, pageOf: { sourcing: 7 } },
    });
    expect(afterNews(good, problems)).toEqual({
      ...good,
      faults: [
        {
          place: "data/dam/claims.yaml:3:5",
          says: "Too long.",
          frame: "> 3 | quote: x\n    |        ^",
          hint: "Cut it. (quote-is-short)",
        },
      ],
    });
  });

  it("forgets what was wrong once a page is good, and counts it", () => {
    expect(after(page, problems, page)).toMatchObject({ faults: [], page: { version: 2 } });
  });

  it("lets a PDF mend what was wrong with the PDF alone", () => {
    expect(after(page, fault(OF_PDF), pdf).faults).toEqual([]);
    expect(after(page, fault("the page"), pdf).faults).toHaveLength(1);
  });
});

describe("describeNews(news)", () => {
  it.each<readonly [PreviewNews, string]>([
    [page, "page   182 ms   3f9ac01be2d4"],
    [pdf, "PDF   1204 ms   9 pages"],
    [
      problems,
      "data/dam/claims.yaml:3:5  Too long.\n  > 3 | quote: x\n      |        ^\n  hint: Cut it.   (quote-is-short)",
    ],
    [fault("the page"), "the page  It broke."],
  ])("prints %o", (news, line) => {
    expect(describeNews(news)).toBe(line);
  });
});

describe("whyItEnded(complaint)", () => {
  it("names the place and the error that Node printed", () => {
    const complaint = `file:///work/src/id.ts:3\nconst a = ;\n          ^\n\nSyntaxError: Unexpected token ';'\n    at x (node:internal)\n`;
    expect(whyItEnded(complaint, "/work")).toEqual({
      place: "src/id.ts:3",
      says: "SyntaxError: Unexpected token ';'",
      hint: "It is started again at the next change.",
    });
  });

  it("says what there is where Node named nothing", () => {
    expect(whyItEnded("Killed.\n")).toMatchObject({ place: "the program", says: "Killed." });
    expect(whyItEnded("")).toMatchObject({ says: "It ended without a word." });
  });
});
