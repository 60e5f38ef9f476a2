import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exportBriefing } from "../../src/export/export-briefing.ts";
import { exportClaims } from "../../src/export/export-claims.ts";
import type { ExportInput } from "../../src/export/export-input.ts";
import { exportSources } from "../../src/export/export-sources.ts";
import { PUBLISHED_SCHEMAS } from "../../src/export/json-schemas.ts";
import { bareInput, changed, exampleInput, HOSTILE, shippedInput } from "./example-input.ts";

type Schema = { readonly [key: string]: unknown };

const FILES: readonly (readonly [schema: string, content: (input: ExportInput) => unknown])[] = [
  ["briefing-1.schema.json", exportBriefing],
  ["claims-1.schema.json", exportClaims],
  ["sources-1.schema.json", exportSources],
];

const schemaOf = (name: string): Schema =>
  JSON.parse(PUBLISHED_SCHEMAS.find((one) => one.name === name)?.text ?? "null") as Schema;

/** What another’s validator finds wrong with a value, as JSON carries it. */
function faults(name: string, content: unknown): unknown {
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    schemaOf(name),
  );
  validate(JSON.parse(JSON.stringify(content)));
  return validate.errors ?? [];
}

const INPUTS: readonly (readonly [string, ExportInput])[] = [
  ["the shipped briefing", shippedInput],
  ["the example", exampleInput],
  ["a briefing with nothing but sentences", bareInput],
  ["a briefing of hostile text", changed(exampleInput, { claims: () => ({ says: HOSTILE }) })],
  [
    "a briefing without rights to a quote",
    changed(exampleInput, { sources: () => ({ rights: "fingerprint" }) }),
  ],
];

describe.each(FILES)("%s", (name, content) => {
  it.each(INPUTS)("holds for %s", (_what, input) => {
    expect(faults(name, content(input))).toEqual([]);
  });

  it("refuses a field that it does not know, and a format of another version", () => {
    const good = content(exampleInput) as Schema;
    expect(faults(name, { ...good, extra: 1 })).toHaveLength(1);
    expect(faults(name, { ...good, format: "briefbook/2" })).toHaveLength(1);
  });

  it("is named by its file, and says of every field what it is", () => {
    const schema = schemaOf(name);
    expect(schema["$id"]).toBe(name);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    const fields = fieldsOf(schema, "");
    expect(fields.length).toBeGreaterThan(20);
    expect(
      fields.filter(([, field]) => typeof field["description"] !== "string" && !("$ref" in field)),
    ).toEqual([]);
    const definitions = Object.values((schema["$defs"] ?? {}) as Record<string, Schema>);
    expect(definitions.filter((one) => typeof one["description"] !== "string")).toEqual([]);
  });
});

/** Every property below a schema, with its path. */
function fieldsOf(schema: Schema, path: string): readonly (readonly [string, Schema])[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (value === null || typeof value !== "object") return [];
    const below = fieldsOf(value as Schema, `${path}/${key}`);
    if (key !== "properties") return below;
    const own = Object.entries(value).map(([name, field]) => [`${path}/${name}`, field as Schema] as const);
    return [...own, ...below];
  });
}

describe("exportClaims(input)", () => {
  it("has every sentence once, with the words that carry it", () => {
    const { claims } = exportClaims(shippedInput);
    expect(claims.map(({ id }) => id)).toEqual(shippedInput.briefing.claims.value.map(({ id }) => id));
    const quotes = shippedInput.briefing.claims.value.flatMap(({ evidence }) =>
      evidence.map(({ quote }) => quote),
    );
    expect(claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual(quotes);
    expect(claims.filter(({ label }) => label === "")).toEqual([]);
  });

  it("gives positions at which the words stand in the article", () => {
    const { texts, records } = exampleInput.briefing;
    const wrong = exportClaims(exampleInput).claims.flatMap(({ evidence }) =>
      evidence.filter(({ source, passage, start, end, quote }) => {
        const begin = records.get(source)?.passages[passage - 1]?.start ?? 0;
        const text = Array.from(texts.get(source)?.passages[passage - 1] ?? "");
        return (
          text
            .slice(start - begin, end - begin)
            .join("")
            .replaceAll(/[“”]/gu, '"') !== quote
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("publishes no quote of a source of which only fingerprints may be published", () => {
    const [first] = exampleInput.briefing.sources.value;
    const input = changed(exampleInput, {
      sources: ({ id }) => (id === first?.id ? { rights: "fingerprint" } : {}),
    });
    const pieces = exportClaims(input).claims.flatMap(({ evidence }) => evidence);
    expect(pieces.some(({ source }) => source === first?.id)).toBe(true);
    for (const { source, quote } of pieces) expect(quote === null).toBe(source === first?.id);
  });
});

describe("exportBriefing(input)", () => {
  it("holds every printed sentence in full, once", () => {
    const json = JSON.stringify(exportBriefing(shippedInput));
    for (const { id } of shippedInput.briefing.claims.value) {
      expect(json.split(`"anchor":"sentence-${id}"`)).toHaveLength(2);
    }
  });
});
