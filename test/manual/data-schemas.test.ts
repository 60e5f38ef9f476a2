import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EDTF_PATTERN, parseEdtf } from "../../src/claim/edtf.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { DATA_SCHEMAS, editorSchema, printDataSchemas } from "../../src/manual/data-schemas.ts";

const FOLDER = join(PROJECT_ROOT, "data/schema");
const FILES = ["data/*.yaml", "data/al-asad-handover/*.yaml", "test/briefings/dam-inspection/data/*/*.yaml"]
  .flatMap((pattern) => globSync(pattern, { cwd: PROJECT_ROOT }))
  .map((file) => file.replaceAll("\\", "/"))
  .toSorted();
const ajv = new Ajv({ strict: false, allErrors: true });
// What editors know of these two formats, as far as it matters here.
ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/u);
ajv.addFormat("uri", (text) => URL.canParse(text));

describe("data/schema/", () => {
  it("is as the code says it; npm run docs writes it", () => {
    const written = readdirSync(FOLDER).map(
      (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
    );
    expect(new Map(written)).toEqual(printDataSchemas());
  });

  it("has a schema for every kind of file, and files of every kind to hold it to", () => {
    expect(new Set(FILES.map((file) => basename(file, ".yaml")))).toEqual(new Set(Object.keys(DATA_SCHEMAS)));
  });
});

describe.each(FILES)("%s", (file) => {
  const text = readFileSync(join(PROJECT_ROOT, file), "utf8");
  const named = /^# yaml-language-server: \$schema=(?<path>\S+)\n/u.exec(text)?.groups?.["path"] ?? "";
  const schema = join(FOLDER, `${basename(file, ".yaml")}.json`);

  it("leads editors to its schema on its first line", () => {
    expect(resolve(PROJECT_ROOT, dirname(file), named)).toBe(schema);
  });

  it("keeps that schema", () => {
    const holds = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
    holds(parse(text, { schema: "core" }));
    expect(holds.errors).toBeNull();
  });
});

/** What people get wrong, by file: where the value stands in the shipped file, and what an editor has to mark there. */
const WRONG: readonly (readonly [file: string, path: string, values: readonly unknown[]])[] = [
  ["briefing", "asOf", ["18.01.2026", "2026-02-30", 2026, ""]],
  ["briefing", "handling", ["TLP:PINK", "clear"]],
  ["briefing", "editions.0.date", ["yesterday", 20260118]],
  ["sources", "0.url", ["example.org", "see the paper", ""]],
  ["sources", "0.reliability", ["G", "a", 1]],
  ["sources", "0.id", ["First Source", "", 7]],
  ["entities", "0.kind", ["persons", ""]],
  ["claims", "16.when", ["yesterday-ish", "18 January 2026", "2026-13", "2026-01-32", "2026/2027/2028", ""]],
  ["claims", "0.kind", ["rumour"]],
  ["claims", "0.evidence.0.at", ["withdrawal", "withdrawal.0", "withdrawal 5"]],
  ["judgements", "judgements.0.confidence", ["certain"]],
  ["judgements", "indicators.0.by", ["soon", "30.06.2026"]],
  ["disagreements", "0.id", ["Who Knows"]],
  ["documents", "0.url", ["www.example.org"]],
  ["documents", "0.copy", ["photocopy"]],
  ["documents", "0.date", ["May 2020", "2020-5", "2020-13", "2020-05-32", "2020-05/soon", ""]],
  ["chart", "panels.0.from", ["long ago", "2007/2008", "2007-00"]],
  ["chart", "panels.0.to", ["now", "01.05.2026"]],
  ["sources", "0.readingOf", ["xyz", "", "0123456789AB"]],
  ["site", "name", ["", 1]],
];

describe("the schema that an editor reads", () => {
  it.each(WRONG)("of %s marks wrong values of %s", (file, path, values) => {
    const holds = ajv.compile(editorSchema(DATA_SCHEMAS[file]!) as object);
    const text = readFileSync(
      join(PROJECT_ROOT, file === "site" ? "data/site.yaml" : `data/al-asad-handover/${file}.yaml`),
      "utf8",
    );
    const read = (): unknown => parse(text, { schema: "core" }) as unknown;
    const taken = values.filter((value) => holds(withValue(read(), path, value)));
    expect(taken).toEqual([]);
  });

  it("takes every form of a date that the check takes", () => {
    const pattern = new RegExp(EDTF_PATTERN, "u");
    const taken = DATES.filter((text) => parseEdtf(text) !== undefined);
    expect(taken.length).toBeGreaterThan(15);
    expect(taken.filter((text) => !pattern.test(text))).toEqual([]);
  });
});

const DATES = [
  "",
  "unknown",
  "..",
  "2026",
  "-0044",
  "2026-01",
  "2026-01-18",
  "2026-01~",
  "2026?",
  "2026-01-18%",
]
  .concat(["2026-21", "Y170000002", "201X", "20XX", "XXXX", "2004-XX", "2004-06-XX", "2004-XX-XX", "-101X"])
  .flatMap((one) => [one, `${one}/..`, `../${one}`, `${one}/`, `/${one}`, `${one}/2027-03-04`]);

/** The same value with another at a path, which must lead to something that is there. */
function withValue(whole: unknown, path: string, value: unknown): unknown {
  const parts = path.split(".");
  const last = parts.pop() ?? "";
  const holder = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], whole);
  if (!Object.hasOwn(holder as object, last)) throw new Error(`There is no ${path}.`);
  Reflect.set(holder as object, last, value);
  return whole;
}

describe("editorSchema(schema)", () => {
  it.each(Object.entries(DATA_SCHEMAS))("describes the file and every field of %s", (_name, schema) => {
    const printed = editorSchema(schema);
    expect(printed["description"]).toMatch(/\.$/u);
    expect(undescribed(printed)).toEqual([]);
  });

  it("refuses a key that is not known, as the check does", () => {
    const holds = ajv.compile(editorSchema(DATA_SCHEMAS["lexicon"]!) as object);
    expect(holds({ loaded: ["regime"] })).toBe(true);
    expect(holds({ loadad: ["regime"] })).toBe(false);
  });

  it("does not ask for what has a default", () => {
    const holds = ajv.compile(editorSchema(DATA_SCHEMAS["claims"]!) as object);
    expect(holds([{ id: "crack", says: "A crack was found.", kind: "fact" }])).toBe(true);
  });
});

/** Where a field has no description that is a sentence. */
function undescribed(node: unknown, path = ""): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const fields =
      key === "properties" ? Object.entries(value as Record<string, { description?: string }>) : [];
    const bare = fields.filter(([, { description }]) => !/[.…]$/u.test(description ?? ""));
    return [...bare.map(([field]) => `${path}/${field}`), ...undescribed(value, `${path}/${key}`)];
  });
}
