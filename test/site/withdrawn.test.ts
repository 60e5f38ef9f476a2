import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf.ts";
import { copyOfData, runBuild, type BuildResult } from "./run-build.ts";

const SLUG = "al-asad-handover";
const NOTICES = `
superseded: { by: BB-2027-02, date: 2027-01-10, because: A named official has said how many people stayed. }
withdrawn: { on: 2027-01-12, why: An article on which it rests was withdrawn by its publisher. }
`;
const CITED = "Withdrawn on 12 January 2027. Superseded by BB-2027-02 on 10 January 2027.";

let folder: string;
let build: BuildResult;
const file = async (path: string): Promise<Buffer> =>
  await readFile(join(folder, "site/briefings", SLUG, path));
/** Text whose lines may be broken anywhere. */
const words = async (path: string): Promise<string> => (await file(path)).toString().replaceAll(/\s+/gu, " ");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-withdrawn-"));
  const plan = join(await copyOfData(folder), SLUG, "briefing.yaml");
  await writeFile(plan, (await readFile(plan, "utf8")) + NOTICES);
  build = await runBuild(["--data", join(folder, "data"), "--output", join(folder, "site")]);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("the shipped briefing, superseded and withdrawn in a hurry", () => {
  it("is built without a word of it being cut, on as many pages as its handout then takes", async () => {
    expect(build.stdout + build.stderr).not.toContain("handout-fits-its-sheet");
    expect(build.status).toBe(0);
    const { pages } = await readPdf(await file(`${SLUG}-handout.pdf`));
    // Else this would not show that a notice may take what the selection leaves no room for.
    expect(pages.length).toBeGreaterThan(2);
    const text = pages.map((page) => page.text.replaceAll(/\s+/gu, " "));
    expect(text[0]).toContain("Withdrawn on 12 January 2027 by The Briefbook desk.");
    expect(text[0]).toContain("Superseded by BB-2027-02 on 10 January 2027.");
    expect(text.filter((page) => !page.includes("Withdrawn: Ain al-Asad hand-over"))).toEqual([]);
  });

  it.each([
    "index.html",
    `data/${SLUG}.txt`,
    "data/briefing.json",
    "data/citations.bib",
    "data/citations.ris",
    "data/citations.csl.json",
    `data/${SLUG}-offline.html`,
    "data/disagreements.csv-metadata.json",
  ])("is cited as what it is in %s", async (path) => {
    expect(await words(path)).toContain(CITED);
  });

  it("says so to programs that read its data", async () => {
    expect(JSON.parse((await file("data/briefing.json")).toString())).toMatchObject({
      withdrawn: expect.stringContaining("An article on which it rests was withdrawn"),
      superseded: expect.stringContaining("A named official has said"),
      citation: expect.stringMatching(/Superseded by BB-2027-02 on 10 January 2027\.$/u),
    });
  });
});
