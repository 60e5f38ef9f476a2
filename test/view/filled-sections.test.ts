import { describe, expect, it } from "vitest";
import type { CheckedBriefing } from "../../src/claim/checked-briefing.ts";
import { withFilledSections } from "../../src/view/filled-sections.ts";
import { briefing, chart, claim, claims } from "./example-briefing.ts";

const PARTS = [
  "chart",
  "sites",
  "timeline",
  "disagreements",
  "alternatives",
  "indicators",
  "later",
  "gaps",
  "editions",
] as const;
const sections = [
  { id: "text", title: "Text", paragraphs: [["safe"]] },
  ...PARTS.map((part) => ({ id: part, title: part, part, paragraphs: [] })),
  { id: "blank", title: "Blank", paragraphs: [] },
];
const empty = { value: [], place: () => ({ file: "example.yaml", line: 1, column: 1 }) };
const bare: CheckedBriefing = { ...briefing({ plan: { sections } }), disagreements: empty };
const kept = (given: CheckedBriefing, drawn = chart): readonly string[] =>
  withFilledSections(given, drawn).sections.map(({ id }) => id);

describe("withFilledSections(briefing, chart)", () => {
  it("leaves out what would be a heading and nothing below it", () => {
    expect(kept(bare)).toEqual(["text", "gaps", "editions"]);
  });

  it("keeps a section that has paragraphs, whatever its part lacks", () => {
    const told = sections.map((section) => ({ ...section, paragraphs: [["safe"]] }));
    expect(kept({ ...bare, plan: briefing({ plan: { sections: told } }).plan })).toHaveLength(told.length);
  });

  it("keeps what is drawn, dated and disputed", () => {
    const dated = briefing({ plan: { sections }, claims: [...claims, claim({ id: "built", when: "1995" })] });
    const panel = {
      id: "levels",
      title: "Levels",
      alt: "",
      cited: [],
      svg: "<svg></svg>",
      width: 1,
      height: 1,
    };
    expect(kept(dated, { ...chart, panels: [panel] })).toEqual([
      "text",
      "chart",
      "timeline",
      "disagreements",
      "gaps",
      "editions",
    ]);
  });

  it("keeps alternatives and indicators that judgements have", () => {
    const alternative = { holds: "It is not.", why: "Nobody says so.", basis: ["safe"] };
    const judgement = {
      claim: "safe",
      confidence: "low" as const,
      because: "One voice.",
      wouldChange: "Two.",
      alternatives: [alternative],
    };
    const indicator = {
      id: "crane",
      watch: "A crane.",
      by: "2026-12",
      bears: [{ on: "safe", direction: "weakens" as const }],
    };
    const judgements = {
      ...bare.judgements,
      value: { judgements: [judgement], indicators: [indicator] },
    };
    expect(kept({ ...bare, judgements })).toEqual(["text", "alternatives", "indicators", "gaps", "editions"]);
  });

  it("keeps sites that a sentence is about", () => {
    const site = { ...bare.entities.value[0]!, id: "wall", kind: "site" as const };
    const about = claim({ id: "held", about: { subject: "wall", attribute: "control" } });
    const withSite = {
      ...bare,
      entities: { ...bare.entities, value: [site] },
      claims: { ...bare.claims, value: [about] },
    };
    expect(kept(withSite)).toContain("sites");
    expect(kept({ ...withSite, claims: bare.claims })).not.toContain("sites");
  });
});
