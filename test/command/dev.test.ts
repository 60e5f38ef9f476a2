import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findBrowser } from "../../src/disk/machine/find-browser.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { freshClone, type Clone } from "./fresh-clone.ts";

/** A word of the page that is saved in place of another, the author's wish being to see it there. */
const TITLE = /^title: .*$/mu;
const PATIENCE = { timeout: 60_000, interval: 100 };

let clone: Clone;
let dev: ChildProcess;
let browser: Browser;
let window: Page;
let [printed, address] = ["", ""];

beforeAll(async () => {
  clone = freshClone();
  cpSync(join(PROJECT_ROOT, "templates"), join(clone.root, "templates"), { recursive: true });
  mkdirSync(join(clone.root, "tmp"));
  dev = startDev();
  dev.stdout?.on("data", (bytes: Buffer) => (printed += bytes.toString()));
  dev.stderr?.on("data", (bytes: Buffer) => (printed += bytes.toString()));
  address = await vi.waitFor(() => {
    const [, found] = /Preview: (\S+)/u.exec(printed) ?? [];
    if (found === undefined) throw new Error(`No address in: ${printed}`);
    return found;
  }, PATIENCE);
  const found = await findBrowser();
  browser = await launch({ executablePath: found.path, args: [...found.args] });
  window = await browser.newPage();
  await window.setViewport({ width: 1400, height: 700 });
  await window.goto(address);
}, 120_000);
afterAll(async () => {
  await browser.close();
  if (dev.exitCode === null) dev.kill("SIGKILL");
  clone.remove();
});

function startDev(): ChildProcess {
  const { BRIEFBOOK_ARTICLES: _articles, ...env } = process.env;
  return spawn(
    process.execPath,
    [join(clone.root, "scripts/dev.ts"), "--port", "0"].concat(
      ...["data", "articles"].map((name) => [`--${name}`, join(clone.root, "example", name)]),
    ),
    { cwd: clone.root, env: { ...env, TMPDIR: join(clone.root, "tmp") } },
  );
}

/** The command lines of processes that are this clone's. */
const running = (): readonly string[] =>
  execFileSync("ps", ["-A", "-o", "args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(clone.root));

const plan = (): string => join(clone.root, "example/data/dam-inspection/briefing.yaml");
const edit = (file: string, from: RegExp | string, to: string): void =>
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
const inPage = (code: string): Promise<unknown> =>
  window.evaluate(
    `(() => { const page = document.querySelector("#page").contentWindow; return ${code}; })()`,
  );
const shows = (title: string): Promise<void> =>
  vi.waitFor(
    async () => expect(await inPage('page.document.querySelector("h1")?.textContent.trim()')).toBe(title),
    PATIENCE,
  );
const faults = (): Promise<readonly string[]> =>
  window.$$eval(".fault", (all) => all.map((one) => one.textContent.trim()));

describe("npm run dev", { timeout: 120_000 }, () => {
  it("shows page and PDF, and another title where one is saved by renaming, at the place that was scrolled to", async () => {
    await vi.waitFor(async () => expect(await window.$("#pdf[src]")).not.toBeNull(), PATIENCE);
    const first = await fetch(new URL("pdf/dam-inspection-a4.pdf", address));
    expect(
      Buffer.from(await first.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(printed).toMatch(/^Node \d+\.\d+\.\d+, browser [\d.]+, dam-inspection$/mu);
    expect(printed).toMatch(/^page +\d+ ms {3}[0-9a-f]{12}$/mu);
    await inPage('page.scrollTo({ top: 1234, behavior: "instant" })');
    const beside = `${plan()}.new`;
    writeFileSync(beside, readFileSync(plan(), "utf8").replace(TITLE, "title: A title saved by renaming"));
    renameSync(beside, plan());
    await shows("A title saved by renaming");
    await vi.waitFor(async () => expect(await inPage("page.scrollY")).toBe(1234), PATIENCE);
  });

  it("shows what is wrong as text, with place and hint, on the terminal too, while the last good page stays", async () => {
    edit(plan(), TITLE, "title: A title that stays");
    await shows("A title that stays");
    const file = join(clone.root, "example/data/dam-inspection/claims.yaml");
    edit(file, "quote: found a hairline", "quote: <img src=x> a hairline");
    await vi.waitFor(async () => expect(await faults()).not.toEqual([]), PATIENCE);
    const fault = (await faults()).find((one) => one.includes("(quote-stands-in-article)"));
    expect(fault).toMatch(/^example\/data\/dam-inspection\/claims\.yaml:\d+:\d+.*<img src=x> a hairline/u);
    expect(await window.$("#faults img")).toBeNull();
    expect(printed).toMatch(/claims\.yaml:\d+:\d+ {2}.*<img src=x> a hairline/u);
    await shows("A title that stays");
    edit(file, "quote: <img src=x> a hairline", "quote: found a hairline");
    await vi.waitFor(async () => expect(await faults()).toEqual([]), PATIENCE);
  });

  it("builds once more what is saved while it builds", async () => {
    for (let time = 1; time <= 5; time += 1) {
      edit(plan(), TITLE, `title: Title number ${time}`);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await shows("Title number 5");
    expect(await faults()).toEqual([]);
  });

  it("runs changed templates and a changed program, and says where a program cannot be run", async () => {
    const template = join(clone.root, "templates/components/title-block/template.njk");
    edit(template, "{{ briefing.title }}", "{{ briefing.title }}, as templates say");
    await shows("Title number 5, as templates say");
    const file = join(clone.root, "src/view/briefing-view.ts");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, `const a = ;\n${before}`);
    await vi.waitFor(
      async () => expect((await faults())[0]).toContain("src/view/briefing-view.ts:1"),
      PATIENCE,
    );
    writeFileSync(file, before.replace("title: plan.title", "title: `${plan.title}, as the program says`"));
    await shows("Title number 5, as the program says, as templates say");
    expect(await faults()).toEqual([]);
  });

  // Windows has no signal that a process could send another to ask it to end: it would be killed.
  it.skipIf(process.platform === "win32")(
    "leaves neither process nor file behind when it is stopped",
    async () => {
      const own = join(clone.root, "tmp");
      expect(readdirSync(own)).not.toEqual([]);
      const code = new Promise((resolve) => dev.once("exit", resolve));
      dev.kill("SIGINT");
      expect(await code).toBe(0);
      expect(readdirSync(own)).toEqual([]);
      expect(running()).toEqual([]);
    },
  );

  it.skipIf(process.platform === "win32")("leaves no process behind when it is killed outright", async () => {
    const killed = startDev();
    await vi.waitFor(
      () => expect(running().filter((line) => line.includes("worker"))).not.toEqual([]),
      PATIENCE,
    );
    killed.kill("SIGKILL");
    await vi.waitFor(() => expect(running()).toEqual([]), PATIENCE);
  });
});
