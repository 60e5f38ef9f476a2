import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/article/hash.ts";
import { serveFolder } from "../../src/disk/serve/serve-folder.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import type { PrintJob } from "../../src/pdf/press/print-document.ts";
import { collectPrints, page, STYLES, testBrowser, withSite } from "./print-site.ts";

/** Contents with page numbers, tables whose cells name their heads, and a drawing: all that has ids of its own. */
const body = (title: string): string => {
  const row = `<tr><th scope="row">2003</th><td>150,000</td></tr>`;
  const part = (name: string) =>
    `<h2 class="new" id="${name}">${title} ${name}</h2><p>${"A sentence of some length stands here. ".repeat(20)}</p>
    <table><tr><th scope="col">Year</th><th scope="col">Troops</th></tr>${row.repeat(30)}</table>`;
  const names = ["one", "two", "three"];
  const entry = (name: string) =>
    `<li><a href="#${name}">${name}</a> <span class="contents__page" data-page-of="${name}">000</span></li>`;
  return `<h1>${title}</h1><ul>${names.map(entry).join("")}</ul>${names.map(part).join("")}
  <svg role="img" aria-label="A square" width="40" height="40"><rect width="30" height="30"></rect></svg>`;
};

/** The same page on papers of three sizes, and a page of another briefing. */
const PAPERS = `${STYLES}
:root[data-paper="letter"] { page: letter } @page letter { size: letter }
:root[data-paper="large-print"] { font-size: 18pt }`;
const JOBS: readonly PrintJob[] = [
  { id: "a4", path: "/", paper: "a4" },
  { id: "letter", path: "/", paper: "letter" },
  { id: "large print", path: "/", paper: "large-print" },
  { id: "another", path: "/other/", paper: "a4" },
];

const META = {
  pageInWords: (number: number) => `page ${number}`,
  title: "Trial",
  author: "The desk",
  subject: "A trial",
  keywords: [],
  language: "en-GB",
  date: "2026-11-21",
  headings: [],
};

/** The hashes of what is printed, finished, by ids. */
let printed: (order: readonly number[]) => Promise<ReadonlyMap<string, string>>;
let first: ReadonlyMap<string, string>;
const done = Promise.withResolvers<void>();
let running: Promise<void>;

beforeAll(async () => {
  const ready = Promise.withResolvers<void>();
  const files = {
    "index.html": page(body("Trial")),
    "other/index.html": page(body("Another")),
    "style.css": PAPERS,
  };
  running = withSite(files, async (folder) => {
    const site = await serveFolder(folder);
    printed = async (order) => {
      const jobs = order.flatMap((index) => JOBS[index] ?? []);
      const prints = await collectPrints({ browser: await testBrowser(), origin: site.origin, jobs });
      const finished = new Map<string, string>();
      for (const { id, bytes } of prints) {
        finished.set(id, sha256(await finishPdf(bytes, META)));
      }
      return finished;
    };
    ready.resolve();
    await done.promise;
    await site.close();
  });
  await ready.promise;
  first = await printed([0, 1, 2, 3]);
});

afterAll(async () => {
  done.resolve();
  await running;
});

describe("documents of one run", () => {
  it("are four, each another", () => {
    expect(new Set(first.values()).size).toBe(4);
  });

  it.each([
    ["backwards", [3, 2, 1, 0]],
    ["with another briefing in between", [1, 3, 0, 2]],
    ["without the other briefing", [2, 0, 1]],
    ["one alone", [2]],
  ])("are the same bytes in whatever order they are printed: %s", async (_what, order) => {
    const again = await printed(order);
    expect([...again]).toEqual([...again.keys()].map((id) => [id, first.get(id)]));
  });

  it("are the same bytes where another run prints beside them", async () => {
    const [one, other] = await Promise.all([printed([0, 2]), printed([3, 1])]);
    expect(new Map([...one, ...other])).toEqual(first);
  });
});
