import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { DATA_DICTIONARY } from "../../src/figure/data-dictionary.ts";
import { OBSERVATION_COLUMNS } from "../../src/figure/observation.ts";
import { observationsCsv, observationsCsvw, observationsJson } from "../../src/figure/print-observations.ts";
import { shippedFigure } from "../chart/shipped-figure.ts";
import { exampleFigure } from "./example-figure.ts";

const provenance = { source: "A briefing, EX-1", marks: new Map([["dmdc-quarterly", "C9"]]) };
const [head = [], ...rows] = parse(observationsCsv(shippedFigure, provenance), {
  record_delimiter: "\r\n",
});
const csvw = JSON.parse(observationsCsvw(shippedFigure, provenance)) as {
  "@context": unknown;
  url: string;
  tableSchema: {
    columns: {
      name: string;
      titles: string;
      datatype: string | { base: string; format: string };
      required?: boolean;
    }[];
    primaryKey: string;
  };
};

describe("observationsCsv(figure, provenance)", () => {
  it("has every row, plotted or not, in the columns of the dictionary", () => {
    expect(head).toEqual(DATA_DICTIONARY.map(({ name }) => name));
    expect(rows.map(([id]) => id)).toEqual(shippedFigure.observations.value.map(({ id }) => id));
  });

  it("keeps the columns of the observations file in their order, then tells of the document", () => {
    expect(head.slice(0, OBSERVATION_COLUMNS.length)).toEqual(OBSERVATION_COLUMNS);
    const last = rows.find(([id]) => id === "dmdc-2017-09-30") ?? [];
    expect(last.slice(-6, -3)).toEqual([
      "C9",
      "DoD, Defense Manpower Data Center",
      "Military and Civilian Personnel by Service/Agency by State/Country (quarterly)",
    ]);
  });

  it("gives no issuer a number that was worked out here", () => {
    const row = rows.find(([id]) => id === "r40682-fy2007") ?? [];
    expect(row[head.indexOf("qualifier")]).toBe("derived");
    expect(row[head.indexOf("copy")]).toBe("worked out here, from the issuer’s own text");
    expect(row[head.indexOf("locator")]).toBe("Summary: 157,800 less 9,500");
    const read = rows.find(([id]) => id === "r40682-fy2008") ?? [];
    expect(read[head.indexOf("copy")]).toBe("the issuer’s own text");
  });

  it("makes text of a note that a spreadsheet would run", () => {
    const hostile = exampleFigure({ "One town.": "=cmd()" });
    expect(observationsCsv(hostile, provenance)).toContain(`"'=cmd()"`);
  });
});

// W3C, Metadata Vocabulary for Tabular Data, 17 December 2015: what a validator holds a table and its rows to.
describe("observationsCsvw(figure, provenance)", () => {
  it("names the context, the file beside it, and columns whose titles are its header", () => {
    expect(csvw["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en" }]);
    expect(csvw.url).toBe("troop-levels.csv");
    expect(csvw.tableSchema.columns.map(({ titles }) => titles)).toEqual(head);
    for (const { name } of csvw.tableSchema.columns) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_]*$/u);
  });

  it.each(csvw.tableSchema.columns.map((column, index) => [column.name, column, index] as const))(
    "is kept by each cell of %s",
    (_name, { datatype, required }, index) => {
      const cells = rows.map((row) => row[index] ?? "");
      expect(cells.includes("") && required === true).toBe(false);
      const format =
        typeof datatype === "object"
          ? datatype.format
          : { string: "[^]*", decimal: String.raw`\d+(\.\d+)?`, anyURI: String.raw`https?:\S+` }[datatype];
      const pattern = new RegExp(`^(?:${format})$`, "u");
      expect(cells.filter((cell) => cell !== "" && !pattern.test(cell))).toEqual([]);
    },
  );

  it("explains each code of a measure, and each reason for which a row is not drawn", () => {
    const { measures, offChart } = shippedFigure.measures.value;
    const columns = JSON.stringify(csvw.tableSchema.columns);
    for (const { code, counts } of measures) expect(columns).toContain(`${code}: ${counts}`);
    for (const [code, reason] of Object.entries(offChart)) expect(columns).toContain(`${code}: ${reason}`);
  });

  it("has a primary key that no two rows share", () => {
    const at = head.indexOf(csvw.tableSchema.primaryKey);
    expect(new Set(rows.map((row) => row[at])).size).toBe(rows.length);
  });
});

describe("observationsJson(figure, provenance)", () => {
  it("carries what the numbers mean: unit, definitions, statuses, reasons, documents", () => {
    const all = JSON.parse(observationsJson(shippedFigure, provenance)) as Record<string, never>;
    expect(all).toMatchObject({
      format: "briefbook-observations/1",
      unit: "troops",
      source: "A briefing, EX-1",
      statuses: { F: "plan", Q: "withheld" },
      undated: [{ claim: "peak", value: 170_000, qualifier: "about" }],
    });
    const { measures, documents, observations } = shippedFigure;
    expect(all["measures"]).toEqual(measures.value.measures);
    expect(all["documents"]).toHaveLength(documents.value.length);
    expect(all["offChart"]).toEqual(measures.value.offChart);
    expect(all["observations"]).toHaveLength(observations.value.length);
  });

  it("takes parts apart", () => {
    const { observations } = JSON.parse(observationsJson(shippedFigure, provenance)) as {
      observations: { id: string; parts: unknown }[];
    };
    expect(observations.find(({ id }) => id === "dmdc-2017-09-30")?.parts).toEqual({
      within: [
        { name: "active", count: 7402 },
        { name: "selected reserve", count: 1490 },
      ],
      beside: [{ name: "civilians", count: 231 }],
      all: 9123,
    });
  });
});
