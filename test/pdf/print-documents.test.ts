import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FoundBrowser } from "../../src/disk/machine/find-browser.ts";
import { MachineLacks } from "../../src/machine-lacks.ts";
import { finishPdf, type PdfMeta } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { PrintFailed } from "../../src/pdf/press/print-failed.ts";
import { settlePageNumbers, type Numbering } from "../../src/pdf/settle-page-numbers.ts";
import { readFacts } from "../../src/pdf/check/pdf-facts.ts";
import { streamBytes } from "../../src/pdf/read/stream-bytes.ts";
import {
  collectPrints,
  page,
  printOne,
  printSite,
  runningProcesses,
  STYLES,
  testBrowser,
} from "./print-site.ts";

const slot = (id: string) => `<span class="contents__page" data-page-of="${id}">000</span>`;
const entry = (id: string) => `<li><a href="#${id}">To ${id}</a> [${slot(id)}]</li>`;
const CONTENTS = `<h1>Trial</h1><ul>${["one", "two", "four-ü"].map(entry).join("")}</ul>
<h2 id="one">One</h2><h2 class="new" id="two">Two</h2><h2 class="new">Three</h2><h2 class="new" id="four-ü">Four</h2>`;

const META: PdfMeta = {
  pageInWords: (page) => `page ${page}`,
  title: "Trial",
  author: "The desk",
  subject: "A trial",
  keywords: [],
  language: "en-GB",
  date: "2026-11-21",
  headings: ["Trial", "One", "Two", "Three", "Four"],
};

/** The error of a print that must fail. */
async function failureOf(print: Promise<unknown>): Promise<PrintFailed> {
  const error: unknown = await print.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PrintFailed))
    throw new Error("The print did not fail as a print does.", { cause: error });
  return error;
}

async function createdAt(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes);
  return String(document.context.lookup(document.context.trailerInfo.Info));
}

describe("printDocuments(options)", () => {
  it("writes the page of each heading into the contents", async () => {
    const { pages, numbering, bytes } = await printOne(CONTENTS);
    expect({ pages, pageOf: numbering.pageOf }).toEqual({
      pages: 4,
      pageOf: { one: 1, two: 2, "four-ü": 4 },
    });
    expect((await readFacts(bytes)).text).toContain("To one [1]To two [2]To four-ü [4]");
  });

  it.each([
    ["once where the expected numbers hold", {}, ["final"]],
    ["again where one is another", { two: 3 }, ["final", "final"]],
    ["from a draft on where there are none", undefined, ["draft", "final"]],
    ["from a draft on where one is missing", { "four-ü": undefined }, ["draft", "final"]],
  ])("prints %s", async (_when, other, prints) => {
    const html = page(CONTENTS);
    const { numbering, bytes } = await printOne(CONTENTS);
    const asked: string[] = [];
    const print = (kind: string) => async () => {
      asked.push(kind);
      return await Promise.resolve(bytes);
    };
    const pageOf = Object.fromEntries(
      Object.entries({ ...numbering.pageOf, ...other }).filter(([, number]) => number !== undefined),
    ) as Record<string, number>;
    const expected = other && { ...numbering, pageOf };
    const settled = await settlePageNumbers(html, { draft: print("draft"), final: print("final") }, expected);
    expect(settled).toMatchObject({ kind: "settled", numbering });
    expect(asked).toEqual(prints);
  });

  it("tells all pages where one that is told or not moves itself each time", async () => {
    const links = '<a href="#one">1.1a</a><a href="#two">1.1b</a>';
    const told = `<span data-unless-one-page="one two" aria-hidden="true"> p. ${slot("one")}</span>`;
    const body = (between: string) => `${links}${told}<p id="one">One</p>${between}<p id="two">Two</p>`;
    const near = await printOne(body(""));
    const far = await printOne(body('<h2 class="new">New</h2>'));
    let isFar = false;
    const final = async (numbering?: Numbering) => {
      isFar = numbering?.tellsAll === true || !isFar;
      return await Promise.resolve(isFar ? far.bytes : near.bytes);
    };
    const settled = await settlePageNumbers(page(body("")), { draft: async () => await final(), final });
    expect(settled).toMatchObject({
      kind: "settled",
      numbering: { tellsAll: true, pageOf: { one: 1, two: 2 } },
    });
  });

  it("fails for a contents entry without an element", async () => {
    const { message } = await failureOf(printOne(`<a href="#gone">Gone</a> ${slot("gone")}`));
    expect(message).toContain("The contents name “gone”");
  });

  it("fails if the numbers never settle", async () => {
    // The wider the number, the narrower and so the lower the box beside it: numbered 9 the heading is pushed to page
    // 10, numbered 10 it is back on page 9.
    const styles = `${STYLES} .row { display: flex; align-items: start } .box { flex: 1; aspect-ratio: 1 / 1.6 }
      .row .contents__page { inline-size: auto; font-size: 80pt; line-height: 1 }`;
    const row = `<h2 class="new">Row</h2><div class="row">${slot("h")}<div class="box"></div></div>`;
    const body = `<a href="#h">To</a>${'<h2 class="new">Filler</h2>'.repeat(7)}${row}<h2 id="h">Here</h2>`;
    const { message } = await failureOf(printOne(body, styles));
    expect(message).toContain("did not settle in 3 prints");
  });

  it("prints several pages in the order of the jobs", async () => {
    const files = {
      "index.html": page("<h1>A</h1>"),
      "b/index.html": page('<h1>B</h1><h2 class="new">C</h2>'),
    };
    const printed = await printSite(files, ["/b/", "/"]);
    expect(printed.map(({ id, pages }) => [id, pages])).toEqual([
      ["print of /b/", 2],
      ["print of /", 1],
    ]);
  });

  it("runs no scripts", async () => {
    const { bytes } = await printOne('<h1 id="h">Before</h1><script>h.textContent = "After"</script>');
    expect((await readFacts(bytes)).text).toBe("Before");
  });

  it("loads a font that stands in the margin alone", async () => {
    const { bytes } = await printOne("<h1>Trial</h1>");
    const text = Buffer.from(await (await openPdf(bytes)).save({ useObjectStreams: false })).toString(
      "latin1",
    );
    const fonts = new Set(
      [...text.matchAll(/\/BaseFont \/\w+\+(Source[A-Z][a-z]+\d)/g)].map(([, name]) => name),
    );
    expect(fonts).toEqual(new Set(["SourceSans3", "SourceSerif4"]));
    expect(text).not.toContain("Liberation");
  });

  it.each([
    ["a sheet", ".flag { background: url(flag.svg) no-repeat }", '<div class="flag">Trial</div>'],
    ["a margin box", "@page { @top-left { content: url(flag.svg) } }", "<p>Trial</p>"],
    ["an element", "", '<div style="background: url(/flag.svg) no-repeat">Trial</div>'],
  ])("waits for a picture that %s names", async (_where, styles, body) => {
    const flag =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="#123456" d="M0 0h9v9z"/></svg>';
    const files = { "index.html": page(body), "style.css": `${STYLES}${styles}`, "flag.svg": flag };
    const [printed] = await printSite(files);
    const streams = printed?.document.context.enumerateIndirectObjects().map(([, object]) => object) ?? [];
    const drawn = streams.map((stream) => Buffer.from(streamBytes(stream)).toString("latin1")).join("\n");
    // #123456 as parts of one.
    expect(/\.070\d* \.203\d* \.337\d* rg/u.test(drawn)).toBe(true);
    expect(printed?.loaded).toContain("/flag.svg");
  });
});

describe("printDocuments(options), for a page that is wrong", () => {
  it.each([
    [
      "a style sheet",
      '<link rel="stylesheet" href="https://fonts.example.org/a.css">',
      "https://fonts.example.org/a.css",
    ],
    ["an image", '<img alt="" src="//example.org/a.png">', "http://example.org/a.png"],
    // Of a frame the browser tells no more than whose it is.
    ["a frame", '<iframe title="a" src="https://example.org/frame"></iframe>', "https://example.org/"],
    ["another port", '<img alt="" src="http://127.0.0.1:1/a.png">', "http://127.0.0.1:1/a.png"],
    ["a file", '<img alt="" src="file:///etc/hostname">', "file:///etc/hostname"],
    [
      "a refresh",
      '<meta http-equiv="refresh" content="0; url=https://example.org/next">',
      "https://example.org/next",
    ],
  ])("fails if it asks for %s outside the site, and names the address", async (_what, markup, address) => {
    const { message } = await failureOf(printOne(`<h1>Trial</h1>${markup}`));
    expect(message).toContain(address);
  });

  it.each([
    ["a frame in the address itself", '<iframe title="a" src="data:text/html,Other"></iframe>'],
    ["a frame of the site", '<iframe title="a" src="/style.css"></iframe>'],
  ])(
    "fails by the policy of the print alone, as interception lets it through, for %s",
    async (_what, markup) => {
      const { message } = await failureOf(printOne(`<h1>Trial</h1>${markup}`));
      expect(message).toContain("Content Security Policy");
    },
  );

  it.each([
    [
      "a font",
      "@font-face { font-family: Gone; src: url(/gone.woff2) } body { font-family: Gone }",
      "/gone.woff2 answers with 404.",
    ],
    [
      "a font that no text uses",
      "@font-face { font-family: Gone; src: url(/gone.woff2) }",
      "/gone.woff2 answers with 404.",
    ],
    ["an imported sheet", '@import "/gone.css";', "/gone.css answers with 404."],
    [
      "a whole font",
      "@font-face { font-family: Bad; src: url(/index.html) }",
      "The font Bad normal normal could not be loaded.",
    ],
  ])("fails without %s", async (_what, styles, reason) => {
    const { message } = await failureOf(printOne("<h1>Trial</h1>", styles));
    expect(message).toContain(reason);
  });

  it("fails where there is no server", async () => {
    const print = collectPrints({
      browser: await testBrowser(),
      origin: "http://127.0.0.1:1",
      jobs: [{ id: "lost", path: "/" }],
    });
    const { message } = await failureOf(print);
    expect(message).toBe("lost could not be printed. http://127.0.0.1:1/ could not be read.");
  });

  it("tells of the first page that is wrong, however long it takes, and begins no other", async () => {
    const files = {
      "index.html": page(`${"<p>Text</p>".repeat(5000)}<a href="#gone">Gone</a>${slot("gone")}`),
      "b/index.html": page('<img alt="" src="/b.png">'),
      "c/index.html": page('<img alt="" src="/c.png">'),
    };
    expect((await failureOf(printSite(files, ["/", "/b/", "/c/"]))).job).toBe("print of /");
  });

  it("asks another server of the machine for nothing", async () => {
    const asked: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    try {
      const kinds = ["prefetch", "preload", "prerender", "icon", "stylesheet", "manifest", "preconnect"];
      const links = kinds.map((kind) => `<link rel="${kind}" as="style" href="${origin}/${kind}">`).join("");
      const markup = `${links}<img alt="" src="${origin}/image"><object data="${origin}/object"></object>
        <video src="${origin}/video"></video><div style="background: url(${origin}/background)">Trial</div>
        <svg><use href="${origin}/use#a" /></svg><script src="${origin}/script"></script>`;
      const { reasons } = await failureOf(printOne(markup));
      expect(reasons).toContain(`It asks for ${origin}/image, which is outside the site.`);
      expect(asked).toEqual([]);
    } finally {
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it("tells all reasons at once", async () => {
    const { reasons } = await failureOf(
      printOne('<img alt="" src="/a.png"><img alt="" src="https://example.org/b.png">'),
    );
    expect(reasons).toHaveLength(2);
    expect(reasons).toContain("It asks for https://example.org/b.png, which is outside the site.");
    expect(reasons).toContainEqual(
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/a\.png answers with 404\.$/),
    );
  });

  it("fails for a page that is not there", async () => {
    const { message } = await failureOf(printSite({ "index.html": page("") }, ["/gone/"]));
    expect(message).toMatch(/\/gone\/ answers with 404\.$/);
  });
});

describe.skipIf(process.platform === "win32")("printDocuments(options), whatever happens", () => {
  let folder: string;
  let server: Server;
  const temporary = process.env["TMPDIR"];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "briefbook-print-"));
    process.env["TMPDIR"] = folder;
  });
  afterEach(async () => {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  /** The groups of the browsers whose profiles are in the test's folder. */
  const browserGroups = () =>
    new Set(
      runningProcesses()
        .filter(({ command }) => command.includes(folder))
        .map(({ group }) => group),
    );

  /** Serves a page whose style sheet is answered by `onSheet`, if at all. */
  async function serve(onSheet: (answer: (sheet?: string) => void) => void): Promise<string> {
    server = createServer((request, response) => {
      const answer = (sheet = "") => response.setHeader("content-type", "text/css").end(sheet);
      if (request.url === "/never") return;
      if (request.url === "/style.css") onSheet(answer);
      else response.setHeader("content-type", "text/html").end(page("<h1>Trial</h1>"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  it("leaves no process and no profile after a print that took too long", async () => {
    const groups: number[] = [];
    const origin = await serve(() => groups.push(...browserGroups()));
    const jobs = [{ id: "slow", path: "/" }];
    const { message } = await failureOf(
      collectPrints({ browser: await testBrowser(), origin, jobs, timeoutSeconds: 2 }),
    );
    expect(message).toContain("longer than 2 s");
    expect(groups.length).toBeGreaterThan(0);
    await expect.poll(() => runningProcesses().filter(({ group }) => groups.includes(group))).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("fails for a font that never comes, though no text asks for it", async () => {
    const origin = await serve((answer) => answer("@font-face { font-family: Late; src: url(/never) }"));
    const jobs = [{ id: "late", path: "/" }];
    const print = collectPrints({ browser: await testBrowser(), origin, jobs, timeoutSeconds: 2 });
    expect((await failureOf(print)).message).toContain("longer than 2 s");
    expect(browserGroups()).toEqual(new Set());
  });

  it("kills a browser that no longer answers", async () => {
    const groups = new Set<number>();
    const origin = await serve(() => {
      for (const group of browserGroups()) {
        groups.add(group);
        process.kill(-group, "SIGSTOP");
      }
    });
    const jobs = [{ id: "stopped", path: "/" }];
    // Longer than closing is waited for, so that it is not Puppeteer that gives up first.
    await failureOf(collectPrints({ browser: await testBrowser(), origin, jobs, timeoutSeconds: 6 }));
    expect(groups.size).toBe(1);
    await expect.poll(() => runningProcesses().filter(({ group }) => groups.has(group))).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    // At this one the process throws what nobody catches.
    ["SIGUSR2", 1],
  ] as const)("leaves nothing after %s", async (signal, status) => {
    const asked = Promise.withResolvers<ReadonlySet<number>>();
    const origin = await serve(() => asked.resolve(browserGroups()));
    const child = spawn(process.execPath, [join(import.meta.dirname, "print-forever.ts"), origin], {
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    const groups = await asked.promise;
    child.kill(signal);
    expect(await ended).toEqual([status, null]);
    expect(groups.size).toBe(1);
    await expect.poll(() => runningProcesses().filter(({ group }) => groups.has(group))).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves no process after SIGKILL, which nobody can catch", async () => {
    const asked = Promise.withResolvers<ReadonlySet<number>>();
    const origin = await serve(() => asked.resolve(browserGroups()));
    const child = spawn(process.execPath, [join(import.meta.dirname, "print-forever.ts"), origin], {
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    const groups = await asked.promise;
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(groups.size).toBe(1);
    await expect
      .poll(() => runningProcesses().filter(({ group }) => groups.has(group)), { timeout: 10_000 })
      .toEqual([]);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^briefbook-\w+-browser-\d+-\w{6}$/u)]);
  });

  it("clears away what a run left that was killed, and nothing of one that lives", async () => {
    const asked = Promise.withResolvers<void>();
    const origin = await serve((answer) => {
      asked.resolve();
      // Every page but the first, whose process is killed.
      if (killed) answer();
    });
    let killed = false;
    const child = spawn(process.execPath, [join(import.meta.dirname, "print-forever.ts"), origin], {
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    await asked.promise;
    const [left = ""] = await readdir(folder);
    const alive = left.replace(`-${child.pid}-`, `-${process.pid}-`);
    const [elsewhere, others] = [`briefbook-elsewhere-browser-${child.pid}-aaaaaa`, "briefbook-notes"];
    for (const name of [alive, elsewhere, others]) await mkdir(join(folder, name));
    child.kill("SIGKILL");
    await ended;
    await expect.poll(() => browserGroups().size, { timeout: 10_000 }).toBe(0);
    expect(await readdir(folder)).toContain(left);
    killed = true;
    await collectPrints({ browser: await testBrowser(), origin, jobs: [{ id: "next", path: "/" }] });
    expect((await readdir(folder)).toSorted()).toEqual([alive, elsewhere, others].toSorted());
  });

  it("prints with a fresh browser after a crash", async () => {
    let crashes = 0;
    const origin = await serve((answer) => {
      if (crashes > 0) answer();
      else for (const group of browserGroups()) process.kill(-group, "SIGKILL");
      crashes += 1;
    });
    const jobs = ["one", "two", "three"].map((id) => ({ id, path: "/" }));
    const printed = await collectPrints({ browser: await testBrowser(), origin, jobs });
    expect(printed.map(({ id, pages }) => [id, pages])).toEqual([
      ["one", 1],
      ["two", 1],
      ["three", 1],
    ]);
    expect(crashes).toBeGreaterThan(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it("gives up after a second crash", async () => {
    const origin = await serve(() => {
      for (const group of browserGroups()) process.kill(-group, "SIGKILL");
    });
    const jobs = [{ id: "crash", path: "/" }];
    const print = collectPrints({ browser: await testBrowser(), origin, jobs });
    await expect(print).rejects.toMatchObject({
      name: "MachineLacks",
      message: "The browser crashed over crash, and a fresh one crashed as well.",
    });
    expect(browserGroups()).toEqual(new Set());
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ["Run it by hand", false],
    ["This system lets only programs it knows make a sandbox", true],
  ])("says so if the browser does not start, and what to do: %s", async (hint, mayLackSandbox) => {
    const origin = await serve((answer) => answer());
    const path = join(folder, "no-browser");
    await writeFile(path, "#!/bin/sh\nexit 1\n");
    await chmod(path, 0o755);
    const browser = { ...(await testBrowser()), path, mayLackSandbox };
    const failure: unknown = await collectPrints({ browser, origin, jobs: [] }).catch((error) => error);
    expect(failure).toBeInstanceOf(MachineLacks);
    expect((failure as MachineLacks).hint).toContain(hint);
    await expect.poll(async () => await readdir(folder)).toEqual(["no-browser"]);
  });
});

describe.skipIf(process.platform === "win32")("printDocuments(options), twice", () => {
  /** The same browser, in another time zone and language. */
  async function elsewhere(folder: string, browser: FoundBrowser): Promise<FoundBrowser> {
    const path = join(folder, "chromium-headless-shell");
    await writeFile(
      path,
      `#!/bin/sh\ntouch "${join(folder, "used")}"\nTZ=Asia/Tokyo LANGUAGE=ja LC_ALL=ja_JP.UTF-8 exec "${browser.path}" "$@"\n`,
    );
    await chmod(path, 0o755);
    return { ...browser, path };
  }

  /** Long enough to be laid out while it still loads, when Chromium numbers the elements as it happens to meet them. */
  const LONG = Array.from({ length: 12 }, (_, index) => {
    const row = `<tr><th scope="row">${2003 + index}</th><td>150,000</td></tr>`;
    const table = `<table><tr><th scope="col">Year</th><th scope="col">Troops</th></tr>${row.repeat(25)}</table>`;
    return `<p>${"A sentence of some length stands here. ".repeat(20)}</p>${table}`;
  }).join("");

  it("gives the same bytes once finished, whatever the clock, the time zone and what was printed before", async () => {
    const folder = await mkdtemp(join(tmpdir(), "briefbook-print-"));
    try {
      const files = {
        "index.html": page(CONTENTS + LONG),
        "other/index.html": page("<table><tr><th>A</th></tr></table>"),
        "style.css": STYLES,
      };
      const here = await testBrowser();
      const [first] = await printSite(files, ["/"], { browser: here });
      await wait(1100);
      const [, second] = await printSite(files, ["/other/", "/"], { browser: await elsewhere(folder, here) });
      if (first === undefined || second === undefined) throw new Error("Nothing was printed.");
      // Otherwise the rest would prove nothing.
      expect(await createdAt(first.bytes)).not.toBe(await createdAt(second.bytes));
      expect(await readdir(folder)).toContain("used");
      const finished = await finishPdf(first.bytes, META);
      expect(Buffer.from(await finishPdf(second.bytes, META)).equals(finished)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
