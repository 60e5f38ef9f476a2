import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashPrintingCode } from "../../../src/disk/print/printing-code.ts";
import { PROJECT_ROOT } from "../../../src/disk/project.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "briefbook-code-"));
  for (const name of ["src", "package.json"])
    await cp(join(PROJECT_ROOT, name), join(root, name), { recursive: true });
});
afterEach(async () => await rm(root, { recursive: true, force: true }));

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(root, path), "utf8");
  expect(change(text)).not.toBe(text);
  await writeFile(join(root, path), change(text));
}

describe("hashPrintingCode(root)", () => {
  it("is the same in every folder", async () => {
    expect(await hashPrintingCode(root)).toBe(await hashPrintingCode());
  });

  it.each([
    ["a mend", "src/pdf/mend/map-roles.ts", (text: string) => text.replace('"Span"', '"Div"')],
    [
      "what printing imports of another stage",
      "src/view/headings-in.ts",
      (text: string) => text.replace("[1-6]", "[1-5]"),
    ],
    ["the version of a package", "package.json", (text: string) => text.replace(/("puppeteer": ")/u, "$11")],
  ])("changes with %s", async (_what, path, change) => {
    await edit(path, change);
    expect(await hashPrintingCode(root)).not.toBe(await hashPrintingCode());
  });

  it.each([
    ["a comment", "src/pdf/finish-pdf.ts", (text: string) => `// Why.\n${text}`],
    [
      "a check, which makes no bytes",
      "src/pdf/check-pdf.ts",
      (text: string) => `${text}export const more = 1;\n`,
    ],
  ])("does not change with %s", async (_what, path, change) => {
    await edit(path, change);
    expect(await hashPrintingCode(root)).toBe(await hashPrintingCode());
  });
});
