import { execFile } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { asMachineLacks } from "../../src/disk/read-text.ts";
import { MachineLacks } from "../../src/machine-lacks.ts";
import { copyOfData, runBuild, treeOf, withFolder, type BuildPlace, type BuildResult } from "./run-build.ts";

const CLAIMS = "data/al-asad-handover/claims.yaml";

/** An output of an earlier build, and what stands beside it. */
async function withEarlierOutput(
  folder: string,
  run: (output: string) => Promise<BuildResult>,
): Promise<BuildResult> {
  const output = join(folder, "site");
  await mkdir(join(output, "briefings", "old"), { recursive: true });
  await writeFile(join(output, "index.html"), "<p>The earlier front page.</p>");
  await writeFile(join(output, "manifest.json"), `{\n  "format": "briefbook-manifest/1"\n}\n`);
  await writeFile(join(output, "briefings", "old", "old-a4.pdf"), Buffer.from([0, 255, 13, 10, 7]));
  await writeFile(join(folder, "beside.txt"), "not ours");
  const [tree, beside] = [await treeOf(folder), await readdir(folder)];
  const result = await run(output);
  expect(await treeOf(folder)).toEqual(tree);
  expect(await readdir(folder)).toEqual(beside);
  return result;
}

const failedBuild = async (args: readonly string[], place?: BuildPlace): Promise<BuildResult> =>
  await withFolder(
    async (folder) =>
      await withEarlierOutput(
        folder,
        async (output) => await runBuild([...args, "--output", output, "--quiet"], place),
      ),
  );

// A machine that does much else takes its time over a build.
describe("a build that cannot be done leaves the earlier output whole", { timeout: 90_000 }, () => {
  it("without the browser that was named", async () => {
    const result = await failedBuild([], { env: { PUPPETEER_EXECUTABLE_PATH: "/nowhere/chrome" } });
    expect(result).toEqual({
      status: 3,
      stdout: "",
      stderr:
        "PUPPETEER_EXECUTABLE_PATH names /nowhere/chrome, but there is no such file.\n" +
        "  hint: Set it to the path of a Chrome or Chromium, or unset it to let Briefbook look for one.\n",
    });
  });

  it("with a browser that answers and does not start", async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "chrome");
      await writeFile(
        path,
        '#!/bin/sh\n[ "$1" = --version ] && echo "Chromium 156.0.0.0" && exit 0\nexit 1\n',
      );
      await chmod(path, 0o755);
      const result = await failedBuild([], { env: { PUPPETEER_EXECUTABLE_PATH: path } });
      expect(result).toMatchObject({ status: 3, stdout: "" });
      expect(result.stderr).toMatch(/^The browser \S+ was found but does not start\.\n {2}hint: .+\n$/u);
    });
  });

  it("with a machine that opens no port", async () => {
    await withFolder(async (folder) => {
      const preload = join(folder, "no-port.mjs");
      await writeFile(
        preload,
        `import { Server } from "node:net";
        Server.prototype.listen = function () {
          queueMicrotask(() => this.emit("error", new Error("listen EPERM: operation not permitted")));
          return this;
        };`,
      );
      const env = { NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` };
      const result = await failedBuild(["--force"], { env });
      expect(result).toMatchObject({ status: 3, stdout: "" });
      expect(result.stderr).toMatch(
        /^No port of 127\.0\.0\.1 could be opened: listen EPERM: operation not permitted\n {2}hint: .+\n$/u,
      );
    });
  });

  it("stopped while it prints", async () => {
    await withFolder(async (folder) => {
      // The step before the PDFs is told of when it is done.
      const place: BuildPlace = { endBy: { signal: "SIGTERM", after: /\bpages\b/u } };
      const result = await withEarlierOutput(
        folder,
        async (output) => await runBuild(["--output", output, "--force"], place),
      );
      expect(result.status).toBe(143);
      expect(result.stdout).not.toContain("publish");
    });
  });

  it("killed while it prints, and what it leaves beside it is gone after the next build", async () => {
    await withFolder(async (folder) => {
      const output = join(folder, "site");
      await mkdir(output);
      await writeFile(join(output, "index.html"), "<p>The earlier front page.</p>");
      await writeFile(join(output, "manifest.json"), `{\n  "format": "briefbook-manifest/1"\n}\n`);
      const tree = await treeOf(output);
      const data = join(PROJECT_ROOT, "test/briefings/dam-inspection/data");
      const args = ["--output", output, "--data", data];
      const place: BuildPlace = { endBy: { signal: "SIGKILL", after: /\bpages\b/u } };
      expect(await runBuild([...args, "--force"], place)).toMatchObject({ status: null, stderr: "" });
      expect(await treeOf(output)).toEqual(tree);
      expect(await readdir(folder)).toEqual(["site", "site.next"]);
      expect(await runBuild([...args, "--quiet"])).toMatchObject({ status: 0, stderr: "" });
      expect(await readdir(folder)).toEqual(["site"]);
      expect([...(await treeOf(output)).keys()]).toContain("briefings/dam-inspection/index.html");
    });
  });

  it("without the articles that were named", async () => {
    const result = await failedBuild(["--articles", "/nowhere/articles"]);
    expect(result).toEqual({
      status: 3,
      stdout: "",
      stderr:
        "The article folder given by --articles is not there: /nowhere/articles\n" +
        "  hint: Correct the path, or leave it out to check against evidence.lock.json.\n",
    });
  });

  it("with a digit of a quote flipped, and says where", async () => {
    await withFolder(async (folder) => {
      const data = await copyOfData(folder);
      const path = join(folder, CLAIMS);
      const lines = (await readFile(path, "utf8")).split("\n");
      const index = lines.findIndex(
        (line) => /quote: .*\d,?\d{3}/u.test(line) || /quote: .*\b20\d\d/u.test(line),
      );
      const quote = /quote: (.*?)(?:, said:.*)? \}/u.exec(lines[index] ?? "")?.[1] ?? "";
      const flipped = quote.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10));
      expect(flipped).not.toBe(quote);
      lines[index] = (lines[index] ?? "").replace(quote, flipped);
      await writeFile(path, lines.join("\n"));
      const column = (lines[index] ?? "").indexOf(flipped) + 1;
      const { status, stdout, stderr } = await failedBuild(["--data", data]);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(`${CLAIMS}:${index + 1}:${column}  `);
      expect(stderr).toContain(flipped.replaceAll(/^"|"$/gu, ""));
      expect(stderr).toMatch(/\n {2}hint: .+\(quote-stands-in-article\)\n/u);
    });
  });

  it("with a handout that is too long, and says by how many pages", async () => {
    await withFolder(async (folder) => {
      const data = join(folder, "data");
      await cp(join(PROJECT_ROOT, "test/briefings/dam-inspection/data"), data, { recursive: true });
      const path = join(data, "dam-inspection/sources.yaml");
      const text = await readFile(path, "utf8");
      const long = text.replace(/descriptor: .*/u, `descriptor: ${"A notice that goes on. ".repeat(500)}`);
      expect(long).not.toBe(text);
      await writeFile(path, long);
      // One that was superseded may be as long as its notice makes it.
      const plan = join(data, "dam-inspection/briefing.yaml");
      const inForce = (await readFile(plan, "utf8")).replace(/^superseded:\n(?: .*\n)+/mu, "");
      await writeFile(plan, inForce);
      const { status, stderr } = await failedBuild(["--data", data]);
      expect(status).toBe(1);
      expect(stderr.replace(`${folder}/`, "")).toMatch(
        /^data\/dam-inspection\/briefing\.yaml:1:1 {2}The handout is too long\. It has 4 pages, 2 more than the 2 it may have\.\n {2}hint: Name fewer/u,
      );
    });
  });

  it("with an option that does not exist", async () => {
    const { status, stderr } = await failedBuild(["--ouput=x"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option --ouput\..*--output/u);
  });
});

describe("a full disk", () => {
  // The fonts alone fill the first; pages fit on the second, the PDF does not.
  it.for(["300k", "600k"])("of %s stops the build in one sentence", async (size, { skip }) => {
    await withFolder(async (folder) => {
      const reason = await mountSmallDisk(folder, size);
      if (reason !== undefined) {
        const told = `A full disk was not tried, as no small one can be mounted here: ${reason}`;
        process.stderr.write(`\nSKIPPED: ${told}\n`);
        skip(told);
      }
      try {
        const result = await withEarlierOutput(
          folder,
          async (output) => await runBuild(["--output", output, "--quiet"]),
        );
        expect(result.stderr).toMatch(/^The disk is full(?:: [^\n]+|\.)\n {2}hint: Free some room[^\n]+\n$/u);
        expect(result).toMatchObject({ status: 3, stdout: "" });
        const { bavail, bsize } = await statfs(folder);
        expect(bavail * bsize).toBeGreaterThan(200_000);
      } finally {
        await promisify(execFile)("umount", [folder]);
      }
    });
  });

  it.each(["ENOSPC", "EDQUOT"])("is no fault of ours: %s", (code) => {
    const error = Object.assign(new Error("write"), { code, path: "/site/a.html" });
    const lacks = asMachineLacks(error);
    expect(lacks).toBeInstanceOf(MachineLacks);
    expect(lacks).toMatchObject({
      message: expect.stringMatching(/^The disk (?:is full|quota is used up): \/site\/a\.html$/u),
      hint: expect.stringContaining("the earlier output is untouched"),
      cause: error,
    });
  });

  it("is that of the place to which a file was copied", () => {
    const error = Object.assign(new Error("copy"), { code: "ENOSPC", path: "/site/a", dest: "/www/a" });
    expect(asMachineLacks(error)).toMatchObject({ message: "The disk is full: /www/a" });
  });

  it("is not what any other error is taken for", () => {
    const error = Object.assign(new Error("no such file"), { code: "ENOENT", path: "/site" });
    expect(asMachineLacks(error)).toBe(error);
    expect(asMachineLacks("ENOSPC")).toBe("ENOSPC");
  });
});

/** Mounts a disk of memory; answers with the reason where that is not allowed. */
async function mountSmallDisk(folder: string, size: string): Promise<string | undefined> {
  try {
    await promisify(execFile)("mount", ["-t", "tmpfs", "-o", `size=${size}`, "briefbook-test", folder]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[1] ?? error.message) : String(error);
  }
}

describe("a build into a folder that is somebody else's", () => {
  it("is refused before any work, and the folder stays as it is", async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, "mine.txt"), "not ours");
      const tree = await treeOf(folder);
      const { status, stderr } = await runBuild(["--output", folder, "--quiet"]);
      expect(status).toBe(2);
      expect(stderr).toContain("holds files that no build has put there");
      expect(await treeOf(folder)).toEqual(tree);
    });
  });
});
