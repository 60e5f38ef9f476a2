import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  DISAGREEMENT_COLUMNS,
  printDisagreements,
  printDisagreementsDictionary,
} from "../../src/export/disagreements-csv.ts";
import type { ExportInput } from "../../src/export/export-input.ts";
import { bareInput, changed, exampleInput, HOSTILE, shippedInput } from "./example-input.ts";

const tableOf = (input: ExportInput): readonly (readonly string[])[] =>
  parse(printDisagreements(input) ?? "", { record_delimiter: "\r\n" });

type Dictionary = {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: string;
      readonly required?: true;
      readonly datatype: string | { readonly format: string };
    }[];
    readonly primaryKey: readonly string[];
  };
};

describe("printDisagreements(input)", () => {
  it("has a row for every position, in the columns of its dictionary", () => {
    const [head, ...rows] = tableOf(shippedInput);
    expect(head).toEqual(DISAGREEMENT_COLUMNS.map(({ name }) => name));
    const { disagreements } = shippedInput.briefing;
    const expected = disagreements.value.flatMap(({ id, positions }) =>
      positions.map(({ holds, claims }, index) => [id, String(index + 1), holds, claims.join(" ")]),
    );
    expect(rows.map((row) => [row[0], row[2], row[3], row[4]])).toEqual(expected);
  });

  it("lets no cell run in a spreadsheet, nor break a row", () => {
    const { disagreements } = exampleInput.briefing;
    const value = disagreements.value.map((one) => ({ ...one, point: HOSTILE, differs: "@SUM(A1)" }));
    const input = changed(exampleInput, { briefing: { disagreements: { ...disagreements, value } } });
    const [, ...rows] = tableOf(input);
    expect(rows).toHaveLength(value.flatMap(({ positions }) => positions).length);
    for (const row of rows) {
      expect([row[1], row[7]]).toEqual([`'${HOSTILE}`, "'@SUM(A1)"]);
      expect(row.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    }
  });

  it("has places but no quotes of articles of which only fingerprints may be published", () => {
    const input = changed(exampleInput, { sources: () => ({ rights: "fingerprint" }) });
    const [, ...rows] = tableOf(input);
    expect(new Set(rows.map((row) => row[6]))).toEqual(new Set([""]));
    expect(rows.map((row) => row[5])).toEqual(
      tableOf(exampleInput)
        .slice(1)
        .map((row) => row[5]),
    );
  });

  it("is not made where the sources differ on nothing, and neither is its dictionary", () => {
    expect(printDisagreements(bareInput)).toBeUndefined();
    expect(printDisagreementsDictionary(bareInput)).toBeUndefined();
  });
});

// W3C, Metadata Vocabulary for Tabular Data, 17 December 2015.
describe("printDisagreementsDictionary(input)", () => {
  const { url, tableSchema } = JSON.parse(printDisagreementsDictionary(shippedInput) ?? "{}") as Dictionary;
  const [head = [], ...rows] = tableOf(shippedInput);

  it("names the file beside it, and columns whose titles are its header", () => {
    expect(url).toBe("disagreements.csv");
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(head);
  });

  it("is kept by every cell", () => {
    for (const [index, { name, required, datatype }] of tableSchema.columns.entries()) {
      const cells = rows.map((row) => row[index] ?? "");
      expect(`${name} ${required === true && cells.includes("")}`).toBe(`${name} false`);
      const format =
        typeof datatype === "object" ? datatype.format : datatype === "decimal" ? String.raw`\d+` : "[^]*";
      expect(cells.filter((cell) => cell !== "" && !new RegExp(`^(?:${format})$`, "u").test(cell))).toEqual(
        [],
      );
    }
  });

  it("has a primary key that no two rows share", () => {
    const at = tableSchema.primaryKey.map((name) => head.indexOf(name));
    expect(new Set(rows.map((row) => at.map((index) => row[index]).join(" "))).size).toBe(rows.length);
  });
});
