import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readSiteSettings } from "../../src/disk/read-site-settings.ts";
import { formatProblem } from "../../src/problem.ts";
import { NO_SETTINGS } from "../../src/publish/site-settings.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-site-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("readSiteSettings(dataFolder)", () => {
  it("does without the file", async () => {
    expect(await readSiteSettings(join(folder, "none"))).toEqual({ settings: NO_SETTINGS, problems: [] });
  });

  it("reads the shipped file", async () => {
    const { settings, problems } = await readSiteSettings(join(PROJECT_ROOT, "data"));
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ name: "Briefbook", licence: { name: "MIT" } });
  });

  it("says where it is not UTF-8", async () => {
    await writeFile(join(folder, "site.yaml"), Buffer.from("name: D\u00e4mme\n", "latin1"));
    const { problems } = await readSiteSettings(folder);
    expect(problems).toMatchObject([
      { file: "data/site.yaml", line: 1, column: 8, rule: "file-is-readable" },
    ]);
  });

  it("refuses what the faces cannot draw and what cannot be seen, as in a briefing", async () => {
    await writeFile(join(folder, "site.yaml"), "name: Dams of 東京\nlicence:\n  name: CC\u200b BY\n");
    const { problems } = await readSiteSettings(folder);
    expect(problems.map(({ line, rule, message }) => [line, rule, message.split(":")[0]])).toEqual([
      [1, "text-is-plain", "The faces of page and paper cannot draw 東 (U+6771), 京 (U+4EAC)"],
      [3, "text-is-plain", expect.stringContaining("U+200B") as unknown],
    ]);
  });

  it("refuses the address of the machine itself, and says how to try the site there", async () => {
    await writeFile(join(folder, "site.yaml"), "address: http://localhost:8000/\n");
    const { problems } = await readSiteSettings(folder);
    expect(problems.map(formatProblem)).toEqual([
      "data/site.yaml:1:10  “address” does not fit: expected the address that readers will use, and this one leads each of them to their own machine.\n  hint: Leave address out to try the site here; it works without one, below any path.   (file-fits-its-schema)",
    ]);
  });

  it("says where it is wrong, and what would be right", async () => {
    await writeFile(join(folder, "site.yaml"), "name: Dams\r\naddress: https://example.org\r\nadress: x\r\n");
    const { problems } = await readSiteSettings(folder);
    expect(problems.map(formatProblem)).toEqual([
      "data/site.yaml:2:10  “address” does not fit: expected an address that ends with a slash.\n  hint: Write it so: address: https://example.org/   (file-fits-its-schema)",
      "data/site.yaml:3:1  Unknown key “adress” in the file.\n  hint: Did you mean “address”?   (file-fits-its-schema)",
    ]);
  });
});
