import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { drawChart } from "../../src/chart/draw-chart.ts";
import { PANEL_SIZE } from "../../src/chart/draw-panel.ts";
import { firstDay } from "../../src/figure/calendar-date.ts";
import { numberInWords } from "../../src/figure/observation-words.ts";
import { daysOfObservation, isPlotted } from "../../src/figure/observation.ts";
import { exampleFigure } from "../figure/example-figure.ts";
import { cornersOf, groupsOf, inputOf, shippedFigure, shippedView, textsOf } from "./shipped-figure.ts";

const plotted = shippedFigure.observations.value.filter(isPlotted);
const spec = shippedFigure.chart.value;
const [whole, recent] = shippedView.panels;
const AREA = { left: 54, right: 626, top: 74, bottom: 318 };

/** A row, its group on a panel, and the panel's scale. */
function drawn(panelId: string, id: string) {
  const { max } = spec.panels.find((one) => one.id === panelId)!;
  const svg = shippedView.panels.find((one) => one.id === panelId)!.svg;
  return {
    row: plotted.find((one) => one.id === id)!,
    y: (value: number) => AREA.bottom - (value / max) * (AREA.bottom - AREA.top),
    markup: groupsOf(svg).find((group) => group.id === id)!.markup,
  };
}

const middle = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the shipped figure", () => {
  it("keeps all 149 rows, plotted or not", () => {
    expect(shippedFigure.observations.value).toHaveLength(149);
    expect(plotted).toHaveLength(101);
  });
});

describe("a panel that ends before the as-of date", () => {
  it("has no line of that date, whose words would be cut off at its edge", () => {
    const panels = spec.panels.map((panel) => ({ ...panel, to: "2025-01-01" }));
    const input = inputOf(shippedFigure);
    for (const { svg } of drawChart({ ...input, chart: { ...spec, panels } }).panels)
      expect(
        textsOf(svg)
          .map(({ text }) => text)
          .join(" "),
      ).not.toContain("As of");
  });
});

describe("a row off the chart as another publisher’s", () => {
  it("stands in a month that the chart does show", () => {
    const others = shippedFigure.observations.value.filter(({ plot }) => plot === "other-publisher");
    expect(others.length).toBeGreaterThan(0);
    const alone = others.filter(
      ({ measure, start }) =>
        !plotted.some((row) => row.measure === measure && row.start.slice(0, 7) === start.slice(0, 7)),
    );
    expect(alone).toEqual([]);
  });
});

describe("drawChart(input)", () => {
  it.each(shippedView.panels)("draws each row of panel $id exactly once", (panel) => {
    const { from, to } = spec.panels.find((one) => one.id === panel.id) ?? { from: "2003", to: "2003" };
    const measured = new Set(
      spec.series.filter((one) => one.panels.includes(panel.id)).map((one) => one.measure),
    );
    const expected = plotted.filter((row) => {
      const days = daysOfObservation(row);
      return measured.has(row.measure) && days.to >= firstDay(from) && days.from <= firstDay(to);
    });
    expect(
      groupsOf(panel.svg)
        .map((group) => group.id)
        .toSorted(),
    ).toEqual(expected.map((row) => row.id).toSorted());
    expect(expected.length).toBeGreaterThan(20);
  });

  it("draws every plotted row on some panel", () => {
    const drawn = new Set(
      shippedView.panels.flatMap((panel) => groupsOf(panel.svg).map((group) => group.id)),
    );
    expect(plotted.filter((row) => !drawn.has(row.id))).toEqual([]);
  });

  it.each([
    ["whole", "dmdc-2008-09-30"],
    ["whole", "dmdc-2017-09-30"],
    ["whole", "usfi-2010-08-31"],
    ["recent", "dmdc-2014-03-31"],
    ["recent", "dmdc-2017-09-30"],
    ["recent", "ann-2021-12-09"],
  ])("sets the mark of panel %s, row %s, where the scale says", (panelId, id) => {
    const panel = spec.panels.find((one) => one.id === panelId)!;
    const row = plotted.find((one) => one.id === id)!;
    const svg = shippedView.panels.find((one) => one.id === panelId)?.svg ?? "";
    const corners = cornersOf(groupsOf(svg).find((group) => group.id === id)?.markup ?? "");
    const part = (firstDay(row.start) - firstDay(panel.from)) / (firstDay(panel.to) - firstDay(panel.from));
    expect(middle(corners.map(([x]) => x))).toBeCloseTo(AREA.left + part * (AREA.right - AREA.left), 1);
    expect(middle(corners.map(([, y]) => y))).toBeCloseTo(
      AREA.bottom - (row.value! / panel.max) * (AREA.bottom - AREA.top),
      1,
    );
  });

  it("draws a fiscal year's average as a level bar over that year", () => {
    const bar = cornersOf(groupsOf(whole!.svg).find((group) => group.id === "r40682-fy2004")!.markup);
    const year = (365.25 / (firstDay("2027-01-01") - firstDay("2003-01-01"))) * (AREA.right - AREA.left);
    expect(bar).toHaveLength(2);
    expect(bar[0]![1]).toBe(bar[1]![1]);
    expect(bar[1]![0] - bar[0]![0]).toBeCloseTo(year - 1.5, 0);
  });

  it("shows nothing but plans to the right of the as-of line", () => {
    for (const panel of shippedView.panels) {
      const { from, to } = spec.panels.find((one) => one.id === panel.id)!;
      const part = (firstDay(spec.asOf) + 1 - firstDay(from)) / (firstDay(to) - firstDay(from));
      const asOf = AREA.left + part * (AREA.right - AREA.left);
      const beyond = groupsOf(panel.svg).filter(({ markup }) =>
        cornersOf(markup).some(([x]) => x > asOf + 0.01),
      );
      expect(new Set(beyond.map((group) => group.measure))).toEqual(
        new Set(panel.id === "recent" ? ["PLAN"] : []),
      );
    }
  });

  it("joins nothing but consecutive months of one measure, and the steps of the ceiling", () => {
    const dots = new Map(groupsOf(whole!.svg).map(({ id, markup }) => [id, markup]));
    const lines = [
      ...whole!.svg
        .replaceAll(/<g class="chart__mark".*?<\/g>/g, "")
        .matchAll(/clip-path="[^"]+" d="([^"]+)"/g),
    ].map((match) => match[1]!);
    const rings = plotted.filter((row) => row.measure === "BOG_EST" && row.value !== null);
    const heights = new Set(rings.map((row) => (AREA.bottom - (row.value! / 180_000) * 244).toFixed(1)));
    expect(lines.length).toBeGreaterThan(3);
    expect(dots.size).toBeGreaterThan(lines.length);
    for (const line of lines) {
      const corners = cornersOf(line);
      expect(corners.filter(([, y]) => !heights.has(y.toFixed(1)))).toEqual([]);
      for (const [index, [x]] of corners.slice(1).entries()) expect(x - corners[index]![0]).toBeLessThan(2.3);
    }
  });

  it("holds a ceiling level until it changes", () => {
    const line = /stroke-dasharray="5 3"[^>]* d="([^"]+)"/g;
    const steps =
      [...recent!.svg.matchAll(line)]
        .map((match) => cornersOf(match[1]!))
        .find((corners) => corners.length > 2) ?? [];
    const slanted = steps
      .slice(1)
      .filter(([x, y], index) => x !== steps[index]![0] && y !== steps[index]![1]);
    expect(steps.length).toBeGreaterThanOrEqual(9);
    expect(slanted).toEqual([]);
    const ceiling = plotted
      .filter((row) => row.measure === "FML")
      .map((row) => AREA.bottom - (row.value! / 10_000) * 244);
    expect(steps[0]![1]).toBeCloseTo(ceiling[0]!, 1);
    expect(steps[1]![1]).toBeCloseTo(ceiling[0]!, 1);
    expect(steps.at(-1)![1]).toBeCloseTo(ceiling.at(-1)!, 1);
    expect(steps.at(-2)![1]).toBeCloseTo(ceiling.at(-1)!, 1);
  });

  it.each(shippedView.panels)(
    "draws, on panel $id, a thin rule at each event and a strong one at the as-of date",
    ({ id, svg }) => {
      const { from, to } = spec.panels.find((one) => one.id === id)!;
      const at = (date: string) =>
        AREA.left +
        ((firstDay(date) - firstDay(from)) / (firstDay(to) - firstDay(from))) * (AREA.right - AREA.left);
      const rules = (ink: string, width: string) =>
        [
          ...svg.matchAll(
            new RegExp(
              `<path class="chart__stroke--${ink}" fill="none" stroke-width="${width}" d="([^"]+)"`,
              "g",
            ),
          ),
        ]
          .map((match) => cornersOf(match[1]!))
          .filter(([top, foot]) => top![0] === foot![0] && foot![1] === AREA.bottom)
          .map(([top]) => top![0]);
      const events = spec.events.filter(({ panels }) => panels.includes(id));
      expect(rules("grey", "0.75")).toEqual(events.map(({ date }) => expect.closeTo(at(date), 1) as number));
      const day = at("2026-01-02") - at("2026-01-01");
      expect(rules("ink", "1.25")).toContainEqual(expect.closeTo(at(spec.asOf) + day, 1));
      const texts = textsOf(svg).map(({ text }) => text);
      expect(texts).toContain("As of 18 Jan 2026");
      for (const { label } of events) {
        expect(texts.filter((text) => text.includes(`: ${label} [C`))).toHaveLength(1);
      }
    },
  );

  it("hatches the times without a number, and labels the cause in them", () => {
    const bands = groupsOf(recent!.svg).filter((group) => group.measure === undefined);
    expect(bands.map((band) => band.id)).toEqual(["dmdc-suppressed", "ann-2026-01"]);
    const texts = textsOf(recent!.svg).map((text) => text.text);
    expect(texts).toContain("DoD withheld its counts");
  });

  it.each([
    ["up from the mark of “at least”", "ann-2024-12-23", "recent", -15],
    ["down from the mark of a plan for “fewer than”", "plan-2025-09-30", "recent", 15],
  ])("draws an arrow %s", (_what, id, panelId, length) => {
    const { row, y, markup } = drawn(panelId, id);
    const bound = y(row.low ?? row.high!);
    const [shaft, head] = [...markup.matchAll(/ d="([^"]+)"/g)].map((match) => cornersOf(match[1]!));
    expect(shaft!.map(([, at]) => at)).toEqual([expect.closeTo(bound, 1), expect.closeTo(bound + length, 1)]);
    expect(new Set(shaft!.map(([x]) => x)).size).toBe(1);
    const [tip, ...barbs] = head!;
    expect(tip![1]).toBeCloseTo(bound + length, 1);
    for (const [, at] of barbs) expect(Math.sign(tip![1] - at)).toBe(Math.sign(length));
  });

  it("draws “fewer than” as a bar from its bound down to zero, with a cap and nothing at its foot", () => {
    const { y, markup } = drawn("whole", "ap-2011-12-15");
    const [shaft, cap, ...more] = [...markup.matchAll(/ d="([^"]+)"/g)].map((match) => cornersOf(match[1]!));
    expect(shaft!.map(([, at]) => at)).toEqual([expect.closeTo(y(4000), 1), expect.closeTo(AREA.bottom, 1)]);
    expect(cap![0]![1]).toBe(cap![1]![1]);
    expect(more).toEqual([]);
  });

  it.each([
    ["whole", "peak-2007-10", 165_607, 171_000],
    ["recent", "ann-2025-08", 2000, 2500],
    ["recent", "ann-2024-09", 2400, 2500],
  ])("spans, on panel %s, what publishers of %s say, with a cap at both ends", (panelId, id, low, high) => {
    const { y, markup } = drawn(panelId, id);
    const [shaft, ...caps] = [...markup.matchAll(/stroke--ink" fill="none"[^>]* d="([^"]+)"/g)].map((match) =>
      cornersOf(match[1]!),
    );
    expect(shaft!.map(([, at]) => at)).toEqual([expect.closeTo(y(low), 1), expect.closeTo(y(high), 1)]);
    expect(caps.slice(0, 2).map((cap) => cap.map(([, at]) => at))).toEqual([
      [expect.closeTo(y(low), 1), expect.closeTo(y(low), 1)],
      [expect.closeTo(y(high), 1), expect.closeTo(y(high), 1)],
    ]);
  });

  it("draws averages under everything, and ranges over the marks they stand on", () => {
    const layers = groupsOf(whole!.svg).flatMap(({ id, measure }) => {
      const row = plotted.find((one) => one.id === id)!;
      if (measure === undefined) return [];
      return measure === "BOG_FY"
        ? "bar"
        : row.value === null && row.low !== null && row.high !== null
          ? "range"
          : "point";
    });
    expect(layers).toEqual(
      ["bar", "point", "range"].flatMap((layer) => layers.filter((one) => one === layer)),
    );
    expect(new Set(layers).size).toBe(3);
    expect(whole!.svg.indexOf('data-observation="r40682-fy2007"')).toBeLessThan(
      whole!.svg.indexOf('class="chart__line"'),
    );
  });

  it("lets both caps of October 2007 stick out of the filled circle, in a seam of paper, and says who differs", () => {
    const { markup } = drawn("whole", "peak-2007-10");
    const disc = cornersOf(drawn("whole", "rs22449-2007-09-01").markup);
    const right = Math.max(...disc.map(([x]) => x));
    const strokes = (ink: string) =>
      [...markup.matchAll(new RegExp(`stroke--${ink}" fill="none"[^>]* d="([^"]+)"`, "g"))].map(
        ([, d]) => d!,
      );
    const [, ...caps] = strokes("ink");
    for (const cap of caps) expect(Math.max(...cornersOf(cap).map(([x]) => x))).toBeGreaterThan(right + 2);
    expect(strokes("paper")).toEqual(strokes("ink"));
    expect(markup.lastIndexOf("stroke--paper")).toBeLessThan(markup.indexOf("stroke--ink"));
    const texts = textsOf(whole!.svg);
    const [range, publishers, count] = ["165,607–171,000", "four publishers", "DoD count in the country"].map(
      (text) => texts.find((one) => one.text === text)!,
    );
    expect(publishers!.top).toBe(range!.top);
    expect(publishers!.left - range!.right).toBeLessThan(8);
    expect(count!.top - range!.bottom).toBeGreaterThan(8);
    expect(count!.left).toBeGreaterThan(range!.left + 30);
  });

  it("sets a range that would strike its mark through beside it, and none where its ends are one line", () => {
    const strokes = (panel: string) =>
      [...drawn(panel, "ann-2024-09").markup.matchAll(/stroke--ink" fill="none"[^>]* d="([^"]+)"/g)].map(
        (match) => cornersOf(match[1]!),
      );
    const shape = /fill--ink" d="([^"]+)"/.exec(drawn("recent", "ann-2024-09").markup)![1]!;
    const left = Math.min(...cornersOf(shape).map(([x]) => x));
    expect(strokes("recent")).toHaveLength(3);
    for (const [x] of strokes("recent").flat()) expect(x).toBeLessThan(left);
    expect(strokes("whole")).toEqual([]);
  });

  it.each([
    ["15 Dec 2011: fewer than 4,000", "ap-2011-12-15"],
    ["17 Dec 2011: about 500", "ap-2011-12-17"],
  ])("tells two numbers of one week apart by “%s” at the end of a leader", (text, id) => {
    const label = textsOf(whole!.svg).find((one) => one.text === text)!;
    const group = [...whole!.svg.matchAll(/<g class="chart__label"[^>]*>(.*?)<\/g>/g)].find(([, inner]) =>
      inner!.includes(`>${text}<`),
    )!;
    const [from, to] = cornersOf(/stroke-width="0.75" d="([^"]+)"/.exec(group[1]!)![1]!);
    expect(from![0]).toBeGreaterThan(label.right);
    const mark = cornersOf(drawn("whole", id).markup);
    const near = Math.min(...mark.map(([x, y]) => Math.hypot(x - to![0], y - to![1])));
    expect(near).toBeLessThan(5);
  });

  it.each([
    ["2017-12-31", "2021", "2021-12-31"],
    ["2017-12-31", "2021-09", "2021-09-30"],
    ["2018", "2018", "2018-12-31"],
  ])("hatches from %s to %s, to the end of its last day", (from, to, lastDay) => {
    const band = (last: string): readonly number[] => {
      const [first, ...others] = spec.bands;
      const figure = {
        ...shippedFigure,
        chart: {
          ...shippedFigure.chart,
          value: { ...spec, bands: [{ ...first!, from, to: last }, ...others] },
        },
      };
      const svg = drawChart(inputOf(figure)).panels[1]!.svg;
      return cornersOf(groupsOf(svg).find(({ id }) => id === "dmdc-suppressed")!.markup).map(([x]) => x);
    };
    const day = (AREA.right - AREA.left) / (firstDay("2027-01-01") - firstDay("2014-01-01"));
    expect(Math.max(...band(to))).toBeCloseTo(
      AREA.left + (firstDay(lastDay) + 1 - firstDay("2014-01-01")) * day,
      0,
    );
    expect(band(to)).toEqual(band(lastDay));
  });

  it("marks the day from which is counted in a new way, and joins nothing over it", () => {
    const { markup } = drawn("recent", "ann-2017-12-06");
    const [upright] = [...markup.matchAll(/stroke-dasharray="1.5 2"[^>]* d="([^"]+)"/g)].map((match) =>
      cornersOf(match[1]!),
    );
    expect(upright![0]![0]).toBe(upright![1]![0]);
    expect(upright![1]![1] - upright![0]![1]).toBeCloseTo(34, 1);
  });

  it("draws plans, and plans alone, as open diamonds", () => {
    for (const { measure, markup } of groupsOf(recent!.svg)) {
      const open = markup.includes('class="chart__fill--paper"');
      expect([measure, open]).toEqual([measure, measure === "PLAN"]);
    }
  });

  it("shows the number without a date at its height beside the scale, at no time, and says whose it is", () => {
    const pointer =
      /<g class="chart__undated" data-observation="undated-peak"[^>]*>(.*?)<\/g>/.exec(whole!.svg)?.[1] ?? "";
    const level = AREA.bottom - (170_000 / 180_000) * (AREA.bottom - AREA.top);
    const [top, tip, foot] = cornersOf(pointer);
    expect(tip![1]).toBeCloseTo(level, 1);
    expect((top![1] + foot![1]) / 2).toBeCloseTo(level, 1);
    expect(top![0]).toBeCloseTo(AREA.left, 1);
    expect(textsOf(whole!.svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["about 170,000", "no date [1.5]"]),
    );
  });

  it("writes at a plan what its row says, not what was typed", () => {
    const texts = textsOf(recent!.svg).map(({ text }) => text);
    expect(texts).toContain("Planned, no date: fewer than 2,000");
    expect(texts).toContain("Planned for Sept 2026, by one outlet: fewer than 500");
    expect(JSON.stringify(spec.series)).not.toMatch(/[12],?[05]00 |fewer than/);
  });

  it.each(spec.values.filter(({ away }) => !away))(
    "leaves room for the ring of a chosen mark between $observation and its number",
    ({ observation, panel }) => {
      const { row, markup } = drawn(panel, observation);
      const corners = cornersOf(markup);
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      const label = textsOf(shippedView.panels.find(({ id }) => id === panel)!.svg).find(
        ({ text }) => text === numberInWords(row, english),
      )!;
      const apart = Math.max(
        label.left - Math.max(...xs),
        Math.min(...xs) - label.right,
        label.top - Math.max(...ys),
        Math.min(...ys) - label.bottom,
      );
      expect(apart).toBeGreaterThan(5);
    },
  );

  it("says by how much the second panel is larger", () => {
    expect(textsOf(whole!.svg).some(({ text }) => text.endsWith("scale 18 times larger"))).toBe(true);
  });

  it("gives the same bytes for the same input", () => {
    expect(JSON.stringify(drawChart(inputOf(shippedFigure)))).toBe(JSON.stringify(shippedView));
  });
});

describe("a chart of months and decimals", () => {
  it("names the months on its scale, keeps the decimals, and says once what it counts", () => {
    const view = drawChart(
      inputOf(
        exampleFigure({
          "values: [0, 200], dates: [2001, 2005]": "values: [0, 0.5, 1], dates: [2001, 2001-07, 2002-02-03]",
          "max: 200": "max: 1",
        }),
      ),
    );
    const texts = textsOf(view.panels[0]!.svg);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["2001", "July 2001", "3 Feb 2002", "0.5", "guards"]),
    );
    const unit = texts.filter(({ text }) => text === "guards");
    expect(unit).toHaveLength(1);
    expect(unit[0]!.right).toBeLessThan(AREA.left);
    expect(unit[0]!.bottom).toBeLessThan(AREA.top);
  });

  it("prints a number of the data as it stands there", () => {
    const { groups } = drawChart(inputOf(exampleFigure({ ",,,80,fewer than,": ",41.5,,,," })));
    expect(groups.flatMap(({ rows }) => rows.map(({ number }) => number))).toContain("41.5");
  });
});

describe("the markup of a panel", () => {
  it.each(shippedView.panels)(
    "$id has no styles, colours, prolog, glyph positions or long decimals",
    ({ svg }) => {
      expect(svg).not.toMatch(/ style=|<style|#[0-9a-f]{3,6}\b|rgb|<\?xml|<tspan|NaN|undefined|\d\.\d{3}/);
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 640 340" role="img"/);
      expect(svg).not.toMatch(/^<svg [^>]* (?:width|height)=/);
    },
  );

  it("has ids that are unique on the page, and a title and a description they lead to", () => {
    const page = shippedView.panels.map((panel) => panel.svg).join("");
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names = ""] of page.matchAll(/aria-labelledby="([^"]+)"/g)) {
      expect(ids).toEqual(expect.arrayContaining(names.split(" ")));
    }
  });

  it("escapes what the files say", () => {
    const view = drawChart(
      inputOf(
        exampleFigure({ "title: Guards": "title: Guards <b> & co", "label: law passed": "label: a < b" }),
      ),
    );
    expect(view.panels[0]!.svg).toContain("Guards &lt;b&gt; &amp; co");
    expect(view.panels[0]!.svg).toContain("a &lt; b [C");
  });

  it.each(shippedView.panels)("$id keeps its texts inside, and apart from each other", ({ svg }) => {
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThan(15);
    const outside = texts.filter(
      (one) => one.left < 0 || one.right > PANEL_SIZE.width || one.top < 0 || one.bottom > PANEL_SIZE.height,
    );
    expect(outside).toEqual([]);
    const touching = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.text, b.text]),
    );
    expect(touching).toEqual([]);
  });

  it.each(shippedView.panels)("$id has no mark on a text", ({ svg }) => {
    const corners = groupsOf(svg)
      .filter((group) => group.measure !== undefined)
      .flatMap(({ id, markup }) => cornersOf(markup).map((point) => ({ id, point })));
    const covered = textsOf(svg).flatMap(({ text, left, right, top, bottom }) =>
      corners
        .filter(({ point: [x, y] }) => x > left && x < right && y > top && y < bottom)
        .map(({ id }) => `${id} on ${text}`),
    );
    expect(covered).toEqual([]);
  });
});

describe("the table under the chart", () => {
  it("has each plotted row once, under its measure, with the mark of its document", () => {
    const dated = shippedView.groups.filter(({ measure }) => measure !== "UNDATED");
    const rows = dated.flatMap((group) => group.rows.map((row) => ({ measure: group.measure, ...row })));
    expect(rows.map((row) => row.id).toSorted()).toEqual(plotted.map((row) => row.id).toSorted());
    for (const row of rows) {
      expect(row.measure).toBe(plotted.find((one) => one.id === row.id)?.measure);
      expect(shippedView.documents.find((one) => one.mark === row.mark)?.id).toBe(row.documentId);
    }
  });

  it("has a row for the number without a date, which leads to the words of the article", () => {
    const [row] = shippedView.groups.find(({ measure }) => measure === "UNDATED")?.rows ?? [];
    expect(row).toMatchObject({
      date: "no date given",
      number: "about 170,000",
      mark: "1.5",
      href: "#evidence-peak-1",
    });
  });

  it("numbers the documents without a gap, by first use, and counts their uses", () => {
    const { documents } = shippedView;
    expect(documents.map((one) => one.mark)).toEqual(documents.map((_, index) => `C${index + 1}`));
    expect(documents[0]?.id).toBe("reuters-timeline-2011-10");
    expect(documents.reduce((sum, one) => sum + one.usedBy, 0)).toBe(plotted.length + spec.events.length);
    expect(documents.find((one) => one.id === "globalsecurity-end-strength")?.date).toBe("date not given");
  });

  it("prints numbers and statuses in words", () => {
    const rows = shippedView.groups.flatMap((group) => group.rows);
    expect(rows.find((row) => row.id === "ap-2011-12-15")).toMatchObject({
      number: "fewer than 4,000",
      date: "15 Dec 2011",
      status: "estimate",
    });
    expect(rows.find((row) => row.id === "dmdc-suppressed")).toMatchObject({
      number: "not published",
      status: "withheld",
    });
  });
});

describe("the key", () => {
  it("has a form of its own for each series that is drawn, and for whatever is added to one", () => {
    const forms = shippedView.key.map(({ form }) => form);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).toHaveLength(spec.series.length + 8);
    expect(shippedView.key).toContainEqual({ form: "Open diamond", means: "Planned" });
  });

  it.each([
    ["of one document", {}, "a range, as printed"],
    ["put together from several", { "copy: official": "copy: derived" }, "publishers differ"],
    [
      "of one that names others",
      { "publisher: State Press": 'publisher: "State Press, with others"' },
      "publishers differ",
    ],
  ])("tells a range %s for what it is", (_what, more, means) => {
    const { key } = drawChart(inputOf(exampleFigure({ ",,,80,fewer than,": ",,70,80,,", ...more })));
    expect(key).toContainEqual({ form: "Upright bar with caps", means });
  });

  it("leaves out what is not drawn", () => {
    const { key } = drawChart(inputOf(exampleFigure()));
    expect(key.map(({ form }) => form)).toEqual([
      "Filled square",
      "Dashed step",
      "Open diamond",
      "Bar from a cap down to zero",
      "Hatching",
    ]);
  });
});

describe("the text alternative", () => {
  it("gives highest and lowest within one definition, and whose numbers are missing, in two sentences", () => {
    expect(shippedView.alt.split(/\. /)).toHaveLength(2);
    expect(shippedView.alt).toContain(
      "“Reconstructed by third parties” highest at 165,607–171,000 troops (Oct 2007), lowest at about 77,500 troops (July 2010); “On paper in Iraq, last day of a quarter” highest at 136,285 troops (30 Sept 2008), lowest at 82 troops (31 Mar 2014). ",
    );
    expect(shippedView.alt).toContain(
      "From 31 Dec 2017 to 30 Sept 2021 the numbers of “On paper in Iraq, last day of a quarter” were withheld",
    );
    expect(shippedView.alt).toContain(
      "the number of troops under “Officials say about” is not known (numbers in print up to 2,500)",
    );
  });

  it("tells of a panel what stands on it, and of no other panel's marks and gaps", () => {
    const told = shippedView.panels.map(({ svg }) => /<desc [^>]*>([^<]*)/u.exec(svg)?.[1]);
    expect(told[0]).toBe(shippedView.alt);
    expect(told[1]).toMatch(
      /^US troops in Iraq as published: “On paper in Iraq, last day of a quarter” highest at 8,892 troops \(30 Sept 2017\), lowest at 82 troops \(31 Mar 2014\)\. From 31 Dec 2017 /u,
    );
    const bands = spec.bands.map((band) => ({ ...band, panels: ["whole"] }));
    const [first, second] = drawChart({ ...inputOf(shippedFigure), chart: { ...spec, bands } }).panels;
    expect(first?.svg).toContain("were withheld");
    expect(second?.svg).toContain("No time is marked as unknown.</desc>");
  });

  it("knows of a panel which documents are named on it", () => {
    for (const { cited, svg } of shippedView.panels) {
      const drawn = Array.from(svg.matchAll(/\[(?<mark>C\d+)\]/gu), ({ groups }) => groups?.["mark"]);
      const marks = shippedView.documents.filter(({ id }) => cited.includes(id)).map(({ mark }) => mark);
      expect(marks.length).toBeGreaterThan(2);
      expect(new Set(marks)).toEqual(new Set(drawn));
    }
  });

  it("takes a bound for neither the highest nor the lowest", () => {
    expect(shippedView.description).toContain(
      "Officials say about: 16 marks; first and highest 31 Aug 2010, 49,700; lowest 17 Dec 2011, about 500; last Aug 2025, 2,000–2,500; counted in a new way from 6 Dec 2017.",
    );
  });

  it("tells the cause of each gap, and of the number without a date once", () => {
    expect(shippedView.description).toContain("were withheld: DoD withheld its counts from Dec 2017.");
    expect(shippedView.description.match(/Without a date/gu)).toHaveLength(1);
  });

  it("describes a chart of another subject from its files alone", () => {
    const view = drawChart(inputOf(exampleFigure()));
    expect(view.description).toContain("Limit: 1 mark; 1 Mar 2001, 120 in total.");
    expect(view.description).toContain(
      "From 1 Jan 2003 to 31 Dec 2003 the numbers of “Guards counted” were withheld: Withheld.",
    );
    expect(view.alt).toContain(
      "Guards as published, each definition by itself: “Limit” stands at 120 guards in total (1 Mar 2001); “Guards counted” stands at 100 guards (1 Jan 2001).",
    );
  });
});
