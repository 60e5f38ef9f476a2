import { execFileSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FoundBrowser } from "../../src/disk/machine/find-browser.ts";
import { findOrInstallBrowser } from "../../src/disk/machine/install-browser.ts";
import { serveFolder } from "../../src/disk/serve/serve-folder.ts";
import type { PrintedDocument } from "../../src/pdf/press/print-document.ts";
import { printDocuments, type PrintOptions } from "../../src/pdf/press/print-documents.ts";

/** The texts of a site's files by their paths. e.g. { "index.html": "<h1>…" } */
export type SiteFiles = Readonly<Record<string, string>>;

const FONTS = new URL("../../node_modules/@fontsource/", import.meta.url);

const FILES = {
  sans: "source-sans-3-latin-400",
  bold: "source-sans-3-latin-700",
  serif: "source-serif-4-latin-400",
  naskh: "noto-naskh-arabic-arabic-400",
};

/** The bundled faces, and A4 pages that are numbered. */
export const STYLES = `
@font-face { font-family: "Source Sans"; src: url(/sans.woff2); font-weight: 400 }
@font-face { font-family: "Source Sans"; src: url(/bold.woff2); font-weight: 700 }
@font-face { font-family: "Source Serif"; src: url(/serif.woff2); font-weight: 400 }
body { font-family: "Source Sans" }
h2.new { break-before: page }
.contents__page { display: inline-block; inline-size: 3ch }
@page { size: A4; margin: 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Source Serif" } }
`;

/** A page with a title, in English. */
export function page(body: string, head = '<link rel="stylesheet" href="/style.css">'): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Trial</title>${head}</head><body>${body}</body></html>`;
}

/** Runs with a folder that holds the files, the fonts and the styles, and removes it. */
export async function withSite<Result>(
  files: SiteFiles,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "briefbook-site-"));
  try {
    for (const [name, file] of Object.entries(FILES)) {
      const family = file.replace(/-(?:latin|arabic)-\d.*/, "");
      await copyFile(new URL(`${family}/files/${file}-normal.woff2`, FONTS), join(folder, `${name}.woff2`));
    }
    for (const [path, text] of Object.entries({ "style.css": STYLES, ...files })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The browser of this machine; one is installed if there is none. */
export async function testBrowser(): Promise<FoundBrowser> {
  return await findOrInstallBrowser(() => undefined);
}

/** Prints, and holds what is printed, in the order of the jobs. */
export async function collectPrints(
  options: Omit<PrintOptions, "onPrinted">,
): Promise<readonly PrintedDocument[]> {
  const printed = new Map<string, PrintedDocument>();
  await printDocuments({
    ...options,
    onPrinted: async (print) => {
      printed.set(print.id, print);
    },
  });
  return options.jobs.flatMap(({ id }) => printed.get(id) ?? []);
}

/** Prints the given paths of a site. */
export async function printSite(
  files: SiteFiles,
  paths: readonly string[] = ["/"],
  options: { readonly browser?: FoundBrowser; readonly timeoutSeconds?: number } = {},
): Promise<readonly PrintedDocument[]> {
  return await withSite(files, async (folder) => {
    const site = await serveFolder(folder);
    try {
      const browser = options.browser ?? (await testBrowser());
      const jobs = paths.map((path) => ({ id: `print of ${path}`, path }));
      return await collectPrints({ timeoutSeconds: 15, ...options, browser, origin: site.origin, jobs });
    } finally {
      await site.close();
    }
  });
}

/** Prints the front page of a site that has no other. */
export async function printOne(body: string, styles = STYLES): Promise<PrintedDocument> {
  const [printed] = await printSite({ "index.html": page(body), "style.css": styles });
  if (printed === undefined) throw new Error("Nothing was printed.");
  return printed;
}

/** Running processes: the group, and the command line. Those that have ended but were not yet collected are left out. */
export function runningProcesses(): readonly { readonly group: number; readonly command: string }[] {
  return execFileSync("ps", ["-eo", "pgid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => {
      const [, group = "", state = "", command = ""] = /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
      return group === "" || state.startsWith("Z") ? [] : [{ group: Number(group), command }];
    });
}
