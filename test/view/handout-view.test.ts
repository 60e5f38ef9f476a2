import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { briefing, chart, documents } from "./example-briefing.ts";

const panel = (id: string) => ({
  id,
  title: id,
  alt: "",
  cited: [],
  svg: "<svg></svg>",
  width: 1,
  height: 1,
});
const drawn = { ...chart, panels: [panel("whole"), panel("late")] };
const handoutOf = (plan: object = {}) =>
  viewBriefing(briefing({ plan }), { chart: drawn, map: undefined }, documents, {
    files: new Map(),
    texts: english,
  }).handout;

describe("viewHandout(plan, report)", () => {
  it("selects the bottom line, its marks as text: a link off the page would name this machine", () => {
    const { bottomLine } = handoutOf();
    expect(bottomLine.map(({ id }) => id)).toEqual(["inspected", "cost-unknown"]);
    expect(bottomLine[0]?.marks).toEqual([
      { label: "1.2", href: "", name: "1.2: the words, in article 1, passage 2" },
    ]);
  });

  it("has the last panel alone, with what the whole chart says of itself", () => {
    expect(handoutOf().chart).toEqual({
      subtitle: chart.subtitle,
      note: chart.note,
      panels: [panel("late")],
    });
  });

  it("has every disagreement and gap, but for gaps that the bottom line tells", () => {
    const { disagreements, gaps } = handoutOf();
    expect(disagreements.map(({ id }) => id)).toEqual(["safety"]);
    expect(gaps.map(({ id, kindWord }) => id + kindWord)).toEqual(["date-unknown", "crew-unknown"]);
  });

  it("has what is assumed, the days that the plan picks, and reliability in words", () => {
    const { assumptions, dates, sources } = handoutOf({
      handout: { disagreements: [], dates: ["height"], gaps: [] },
    });
    expect(assumptions).toEqual([]);
    expect(dates.map(({ id, kindWord }) => id + kindWord)).toEqual(["height"]);
    expect(sources.map(({ reliability }) => reliability)).toEqual(Array(2).fill("B: usually reliable"));
  });

  it("has those that the plan picks, in its order", () => {
    const { disagreements, gaps } = handoutOf({
      handout: { disagreements: [], dates: [], gaps: ["crew-unknown", "date-unknown"] },
    });
    expect(disagreements).toEqual([]);
    expect(gaps.map(({ id }) => id)).toEqual(["crew-unknown", "date-unknown"]);
  });
});
