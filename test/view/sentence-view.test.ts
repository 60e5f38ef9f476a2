import { describe, expect, it } from "vitest";
import { CLAIM_KINDS } from "../../src/claim/claim.ts";
import { viewSentence } from "../../src/view/sentence-view.ts";
import { claim, claims, context, source } from "./example-briefing.ts";

const [inspected, safe, cracked] = claims;
const view = (index: number) =>
  viewSentence(claims[index]!, { ...context, labels: new Map([[claims[index]!.id, "1.1a"]]) });

/** Of a sentence that articles oppose, in an article that is usually reliable. */
const grade = { grade: "B6", gradeWords: ["B: usually reliable", "6: truth cannot be judged"] };

describe("viewSentence(claim, context)", () => {
  it("names its place, its anchor and its words", () => {
    expect(view(0)).toMatchObject({
      id: "inspected",
      anchor: "sentence-inspected",
      label: "1.1a",
      says: inspected!.says,
    });
  });

  it("counts articles in the order of the register, and passages as the article does", () => {
    expect(view(0).evidence.map(({ mark }) => mark)).toEqual(["1.2"]);
    expect(view(1).evidence.map(({ mark }) => mark)).toEqual(["1.3", "2.2"]);
  });

  it("leads each mark to the first piece of evidence behind it", () => {
    const { marks, evidence } = view(2);
    expect(marks.map(({ href }) => href)).toEqual(["#evidence-cracked-1", "#evidence-cracked-3"]);
    expect(evidence.map(({ anchor }) => anchor)).toEqual([
      "evidence-cracked-1",
      "evidence-cracked-2",
      "evidence-cracked-3",
    ]);
  });

  it("makes one mark of two quotes of one passage, and another where the stance differs", () => {
    const both = claim({
      id: "both",
      evidence: [
        { at: "visit.2", quote: "the wall is cracked" },
        { at: "visit.2", quote: "the wall is not cracked", stance: "contradicts" },
        { at: "visit.2", quote: "seen from the road" },
      ],
    });
    expect(viewSentence(both, context).marks.map(({ label }) => label)).toEqual(["2.2", "contradicts: 2.2"]);
  });

  it.each(claims.map(({ id }, index) => ({ id, index })))(
    "says in the name of each mark of $id what stands there (WCAG 2.5.3)",
    ({ index }) => {
      const silent = view(index).marks.filter(({ label, name }) => !name.includes(label));
      expect(silent).toEqual([]);
    },
  );

  it("says which words contradict or qualify", () => {
    const doubted = claim({
      id: "doubted",
      evidence: [
        { at: "inspection.2", quote: "the dam is safe" },
        { at: "visit.2", quote: "for the time being", stance: "qualifies" },
      ],
    });
    expect(view(1).marks[1]).toEqual({
      label: "contradicts: 2.2",
      href: "#evidence-safe-2",
      name: "contradicts: 2.2: the words, in article 2, passage 2",
    });
    expect(viewSentence(doubted, context).marks[1]?.label).toBe("qualifies: 2.2");
  });

  it("names the speaker, or the report where nobody else speaks", () => {
    expect(view(1).evidence.map(({ speaker }) => speaker)).toEqual(["an engineer", "the report itself"]);
  });

  it("puts what one voice says in one passage together", () => {
    expect(view(2).notes).toEqual([
      {
        mark: "2.2",
        article: "2",
        passage: "2",
        source: "Article visit",
        ...grade,
        quotes: ["cracks run through the wall", "from the crest to the foot"],
        voice: "the report itself",
      },
      {
        mark: "1.3",
        article: "1",
        passage: "3",
        source: "Article inspection",
        ...grade,
        quotes: ["the dam is safe"],
        voice: "contradicts; an engineer",
      },
    ]);
  });

  it("grades words by who tells them, and comment by nothing else", () => {
    const comment = claim({
      id: "comment",
      kind: "commentary",
      evidence: [{ at: "visit.2", quote: "the wall is a disgrace" }],
    });
    expect(viewSentence(comment, context).notes).toMatchObject([
      { grade: "B, comment", gradeWords: ["B: usually reliable", "Comment: no grade"] },
    ]);
  });

  it("keeps voices of one passage apart", () => {
    const two = claim({
      id: "two-voices",
      evidence: [
        { at: "visit.2", quote: "the wall is cracked", said: "engineer" },
        { at: "visit.2", quote: "seen from the road" },
      ],
    });
    expect(viewSentence(two, context).notes.map(({ voice }) => voice)).toEqual([
      "an engineer",
      "the report itself",
    ]);
  });

  it("leads a sentence from a document to that document", () => {
    expect(view(3)).toMatchObject({
      kindWord: "From documents",
      marks: [{ label: "C3", href: "#document-yearbook", name: "Document C3: Water Authority" }],
      rest: "Water Authority",
      standing: "none",
      standingWord: "",
    });
  });

  it("says of a gap which articles are silent", () => {
    const half = claim({ id: "half", kind: "gap", silent: ["visit"] });
    expect(view(4).rest).toBe("No article says it.");
    expect(viewSentence(half, context).rest).toBe("Not said in article 2.");
  });

  it("says of a judgement what it rests on", () => {
    const judgement = claim({ id: "judged", kind: "judgement", basis: ["safe", "cracked"] });
    const labels = new Map([
      ["safe", "1.1a"],
      ["cracked", "1.1b"],
    ]);
    expect(viewSentence(judgement, { ...context, labels })).toMatchObject({
      kindWord: "We judge",
      rest: "Rests on: 1.1a, 1.1b",
    });
  });

  it("needs no word for a gap among gaps", () => {
    expect(viewSentence(claims[4]!, context, true).kindWord).toBe("");
    expect(viewSentence(claims[4]!, context).kindWord).toBe("Not known");
  });

  it("prints a word before every kind that comes from no article", () => {
    const words = CLAIM_KINDS.map((kind) => [
      kind,
      viewSentence(claim({ id: "any", kind }), context).kindWord,
    ]);
    const silent = words.filter(([, word]) => word === "").map(([kind]) => kind);
    expect(silent).toEqual(["fact", "reported", "plan"]);
  });

  it.each([
    { says: "contradicted words", parts: safe!, word: "Disputed" },
    { says: "words against it first", parts: cracked!, word: "Disputed" },
    { says: "one article", parts: inspected!, word: "Single origin" },
  ])("says how a sentence stands: $says", ({ parts, word }) => {
    expect(viewSentence(parts, context).standingWord).toBe(word);
  });

  it("counts two articles of one origin as one witness", () => {
    const twice = claim({
      id: "twice",
      says: "The dam was inspected.",
      evidence: [
        { at: "inspection.2", quote: "the dam was inspected" },
        { at: "visit.2", quote: "the dam was inspected" },
      ],
    });
    const origin = { id: "ministry", name: "The ministry", basis: "Both say so." };
    const alike = [source("inspection", { origin }), source("visit", { origin })];
    expect(viewSentence(twice, context).standing).toBe("corroborated");
    expect(viewSentence(twice, { ...context, sources: alike }).standing).toBe("single-source");
  });
});
