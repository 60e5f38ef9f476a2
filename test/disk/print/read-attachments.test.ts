import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAttachments } from "../../../src/disk/print/read-attachments.ts";
import { readEnglish } from "../../../src/disk/read-catalogues.ts";

const english = await readEnglish();
let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "briefbook-attachments-"));
});

afterEach(async () => {
  await rm(site, { recursive: true });
});

async function put(...names: readonly string[]): Promise<void> {
  const folder = join(site, "briefings", "trial", "data");
  await mkdir(folder, { recursive: true });
  for (const name of names) await writeFile(join(folder, name), `of ${name}`);
}

describe("readAttachments(slug, site, texts)", () => {
  it("takes what the briefing says, its claims, its sources and the numbers of its chart, described", async () => {
    await put("briefing.json", "claims.json", "sources.json", "troop-levels.csv");
    const attachments = await readAttachments("trial", site, english);
    const told = attachments
      .map(({ name, mediaType, relationship, bytes }) =>
        [name, mediaType, relationship, Buffer.from(bytes).toString()].join(" | "),
      )
      .toSorted();
    expect(told).toEqual([
      "briefing.json | application/json | Source | of briefing.json",
      "claims.json | application/json | Source | of claims.json",
      "sources.json | application/json | Source | of sources.json",
      "troop-levels.csv | text/csv | Data | of troop-levels.csv",
    ]);
    const described = attachments.map(({ describes }) => describes);
    expect(new Set(described).size).toBe(4);
    expect(described.every((words) => words.length > 10)).toBe(true);
  });

  it("leaves out what is made for other readers, and all that holds a document", async () => {
    await put(
      "claims.json",
      "disagreements.csv",
      "troop-levels.csv-metadata.json",
      "trial.zip",
      "briefing.jsonld",
    );
    const attachments = await readAttachments("trial", site, english);
    expect(attachments.map(({ name }) => name)).toEqual(["claims.json"]);
  });

  it("takes nothing where nothing was made, and nothing of another briefing", async () => {
    await put("claims.json");
    expect(await readAttachments("other", site, english)).toEqual([]);
  });
});
