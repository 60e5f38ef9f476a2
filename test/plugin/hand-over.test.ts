import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { handOver, leavePart } from "../../src/plugin/hand-over.ts";
import { withLinksFrom } from "../../src/plugin/page-links.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-hand-over-"));
  await mkdir(join(folder, "made", "method"), { recursive: true });
  await writeFile(join(folder, "made", "method", "index.html"), "ours");
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

describe("handOver(made, output, written)", () => {
  it("puts the files beside those of the site", async () => {
    const output = join(folder, "public", "desk");
    expect(
      await handOver(join(folder, "made"), output, [{ outputPath: "public/index.html", inputPath: "a.md" }]),
    ).toBe(1);
    expect(await readFile(join(output, "method", "index.html"), "utf8")).toBe("ours");
  });

  it("refuses to write over a page of the site, and names both", async () => {
    const output = join(folder, "public");
    await mkdir(join(output, "method"), { recursive: true });
    await writeFile(join(output, "method", "index.html"), "theirs");
    const written = [
      {
        outputPath: relative(process.cwd(), join(output, "method/index.html")),
        inputPath: "./pages/method.md",
      },
    ];
    await expect(handOver(join(folder, "made"), output, written)).rejects.toThrow(
      "Briefbook and ./pages/method.md would both write",
    );
    expect(await readFile(join(output, "method", "index.html"), "utf8")).toBe("theirs");
  });
});

describe("leavePart(made)", () => {
  it("leaves nothing that a host reads at the root of a site only, and all else", async () => {
    const made = join(folder, "made");
    const root = ["404.html", "_headers", "robots.txt", "sitemap.xml"];
    for (const name of [...root, "index.html", "manifest.json"]) await writeFile(join(made, name), "ours");
    await mkdir(join(made, "hosting"));
    await writeFile(join(made, "hosting", "nginx.conf"), "ours");
    await leavePart(made);
    expect((await readdir(made)).toSorted()).toEqual(["index.html", "manifest.json", "method"]);
  });
});

describe("withLinksFrom(html, from, to)", () => {
  it.each([
    ["#claim", "/desk/briefings/dam/", "/about/", "../desk/briefings/dam/#claim"],
    ["#claim", "/desk/briefings/dam/", "/", "desk/briefings/dam/#claim"],
    ["#claim", "/desk/", "/desk/", "./#claim"],
    ["../../method/index.html", "/desk/briefings/dam/", "/desk/page.html", "method/index.html"],
    ["a.pdf?x=1&amp;y=2", "/desk/", "/", "desk/a.pdf?x=1&amp;y=2"],
    ["https://example.org/a", "/desk/", "/", "https://example.org/a"],
    ["mailto:desk@example.org", "/desk/", "/", "mailto:desk@example.org"],
  ])("leads %s of %s from %s to %s", (link, from, to, expected) => {
    expect(withLinksFrom(`<a class="x" href="${link}">`, from, to)).toBe(`<a class="x" href="${expected}">`);
  });
});
