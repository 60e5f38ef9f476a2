import { english } from "../texts/english.ts";
import { describe, expect, it } from "vitest";
import { viewBriefing, type BriefingView } from "../../src/view/briefing-view.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import { citeBriefing } from "../../src/view/cite-briefing.ts";
import { citeSentence } from "../../src/view/cite-sentence.ts";
import { citeDocument, citeSource } from "../../src/view/cite-source.ts";
import { briefing, chart, documents, record, source } from "./example-briefing.ts";

const view = viewBriefing(briefing(), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});
const place = `The desk. “The dam is inspected”. BB-2026-07, edition 2, published 2 June 2026, as of 31 May 2026. TLP:CLEAR. Content SHA-256 ${view.shortHash}.`;
const cite = (id: string, report: BriefingView = view): readonly string[] =>
  citeSentence(
    report,
    sentencesOf(view).find((one) => one.id === id)!,
    english,
  ).split("\n");

describe("citeBriefing(view)", () => {
  it("names unit, title, number, edition, dates, mark and hash", () => {
    expect(citeBriefing(view, english)).toBe(place);
    expect(view.citation).toBe(place);
  });

  it("says what became of it, the graver first", () => {
    const plan = {
      superseded: { by: "BB-2026-09", date: "2026-06-04", because: "The dam was mended." },
      withdrawn: { on: "2026-06-05", why: "It was the wrong dam." },
    };
    const { citation, shortHash } = viewBriefing(briefing({ plan }), { chart, map: undefined }, documents, {
      files: new Map(),
      texts: english,
    });
    expect(citation).toBe(
      `${place.replace(view.shortHash, shortHash)} Withdrawn on 5 June 2026. Superseded by BB-2026-09 on 4 June 2026.`,
    );
  });
});

describe("citeSentence(view, sentence)", () => {
  it("gives the sentence with its marks, the briefing, and what stands behind", () => {
    expect(cite("inspected")).toEqual([
      "“The ministry says that the dam was inspected in May.” [1.2]",
      `${place} Place in the report: Bottom line 1.`,
      "[1.2] “Article inspection”, The Valley Post, 2 May 2026, https://example.org/dam",
    ]);
  });

  it("says which article contradicts, and that the sentence is disputed", () => {
    const [first, , ...behind] = cite("cracked");
    expect(first).toBe("“A reporter saw cracks in the wall.” [2.2; contradicts: 1.3] (disputed)");
    expect(behind).toEqual([
      expect.stringMatching(/^\[2\.2\] “Article visit”/u),
      expect.stringMatching(/^\[contradicts: 1\.3\] “Article inspection”/u),
    ]);
  });

  it("cites a document, and says that the sentence is from documents", () => {
    const [first, , ...behind] = cite("height");
    expect(first).toBe("From documents: “It is 42 metres high.” [C3]");
    expect(behind).toEqual(["[C3] Water Authority, “Yearbook”, 1995."]);
  });

  it("calls a gap a gap, also where it stands among gaps, and says what it rests on", () => {
    const [first, , ...behind] = cite("date-unknown");
    expect(first).toBe("Not known: “No report gives the day.”");
    expect(behind).toEqual(["No article says it."]);
  });
});

describe("citeSource(entry, record)", () => {
  const nothing = { title: null, author: null, publisher: null, published: null, url: null };

  it.each([
    [
      { author: "A. Writer" },
      "A. Writer, “Article dam”, The Valley Post, 2 May 2026, https://example.org/dam",
    ],
    [{ published: null }, "“Article dam”, The Valley Post, n.d., https://example.org/dam"],
    [nothing, `[untitled article], n.d., file with SHA-256 ${record("dam").file.sha256}.`],
  ])("leaves out what is not known: %j", (parts, citation) => {
    expect(citeSource(source("dam", parts), record("dam"), english)).toBe(citation);
  });
});

describe("citeDocument(document, texts)", () => {
  it("says n.d. where no date is given, with one stop", () => {
    const [yearbook] = documents;
    expect(citeDocument({ ...yearbook!, isDated: false, date: "date not given" }, english)).toBe(
      "Water Authority, “Yearbook”, n.d.",
    );
  });
});
