import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { DATA_SCHEMAS, editorSchema, printDataSchemas } from "../../src/manual/data-schemas.ts";

const FOLDER = join(PROJECT_ROOT, "data/schema");
const FILES = ["data/*.yaml", "data/al-asad-handover/*.yaml", "test/briefings/dam-inspection/data/*/*.yaml"]
  .flatMap((pattern) => globSync(pattern, { cwd: PROJECT_ROOT }))
  .map((file) => file.replaceAll("\\", "/"))
  .toSorted();
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

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
