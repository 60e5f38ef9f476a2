import { fork, type ChildProcess } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Browser } from "puppeteer";
import type { PreviewState } from "../../browser/preview-state.ts";
import { searchBrowser, thisMachine } from "../../disk/machine/find-browser.ts";
import { PROJECT_ROOT } from "../../disk/project.ts";
import { servePreview } from "../../disk/serve/serve-preview.ts";
import { watchFolders } from "../../disk/serve/watch-folders.ts";
import { closeBrowser } from "../../pdf/press/close-browser.ts";
import { makeScratchFolder } from "../../pdf/press/scratch-folder.ts";
import { startBrowser } from "../../pdf/press/start-browser.ts";
import { afterNews, describeNews } from "./after-news.ts";
import { headLine, madeOf } from "../head-line.ts";
import { whyItEnded } from "./why-it-ended.ts";
import { latestOnly } from "./latest-only.ts";
import type { PreviewNews, PreviewWish } from "./preview-news.ts";

/** What is to be shown, and where; `until` ends it. */
export type PreviewOrder = Pick<PreviewWish, "dataFolder" | "articles" | "slug" | "paper"> & {
  readonly port: number | undefined;
  readonly print: (line: string) => void;
  readonly until: Promise<unknown>;
};

const WORKER = join(import.meta.dirname, "preview-worker.ts");
const NO_BROWSER = "No browser was found, so that only the page is made; npm run setup installs one.";

/**
 * Shows a briefing on this machine and builds it again at each change, until it is told to end; then nothing is left of
 * it. A child process builds: after a change of the program it is started anew. The browser is this process's own and
 * stays for all prints, and whatever becomes of the child.
 */
export async function runPreview({ port, print, until, ...wish }: PreviewOrder): Promise<void> {
  const { path: folder, remove } = makeScratchFolder("preview");
  await mkdir(join(folder, "pdf"));
  const search = await searchBrowser(thisMachine);
  const browser = search.kind === "found" ? await startBrowser(search.browser, 30_000, true) : undefined;
  const served = await servePreview(join(folder, "pdf"), port).catch(async (error: unknown) => {
    await end(undefined, browser);
    throw error;
  });
  let state: PreviewState = { faults: [], ...(browser ? {} : { noPdf: NO_BROWSER }) };
  let pages: string | undefined;
  const hear = (news: PreviewNews): void => {
    if (news.kind === "page") pages = news.folder;
    state = afterNews(state, news);
    served.show(state, pages);
    const line = describeNews(news);
    if (line !== "") print(line);
  };
  const start = () => startWorker({ ...wish, folder, browser: browser?.wsEndpoint() }, hear);
  let worker = start();
  print(headLine(await madeOf([{ slug: wish.slug }], Promise.resolve(search))));
  if (!browser) print(NO_BROWSER);
  print(`Preview: ${served.address}   (Ctrl-C ends it)`);
  const restart = latestOnly(async () => {
    await end(worker, undefined);
    worker = start();
  });
  const program = ["src", "templates"].map((name) => join(PROJECT_ROOT, name));
  const stopWatching = await watchFolders(
    [
      ...program,
      wish.dataFolder,
      ...(wish.articles === undefined ? [] : [resolve(PROJECT_ROOT, wish.articles)]),
    ],
    (paths) => {
      const isProgram = paths.some((path) => program.some((one) => path.startsWith(one + sep)));
      if (isProgram || !worker.connected) restart();
      else worker.send("build");
    },
  );
  try {
    await until;
  } finally {
    stopWatching();
    await served.close();
    await end(worker, browser);
    remove();
  }
}

/** Starts the process that builds; if it ends by itself, what it printed last says why. */
function startWorker(wish: PreviewWish, hear: (news: PreviewNews) => void): ChildProcess {
  const worker = fork(WORKER, [JSON.stringify(wish)], { silent: true, execArgv: [] });
  let complaint = "";
  worker.stderr?.on("data", (bytes: Buffer) => (complaint = `${complaint}${bytes.toString()}`.slice(-4000)));
  worker.on("message", (news: PreviewNews) => {
    if (news.kind === "ready") worker.send("build");
    else hear(news);
  });
  worker.on("exit", (code) => {
    if (code !== 0 && code !== null) hear({ kind: "fault", ...whyItEnded(complaint) });
  });
  return worker;
}

/** Ends the worker and the browser, and waits until both are gone. */
async function end(worker: ChildProcess | undefined, browser: Browser | undefined): Promise<void> {
  if (worker?.exitCode === null && worker.signalCode === null) {
    const gone = new Promise((resolve) => worker.once("exit", resolve));
    // It holds nothing that would have to be put in order: its folder is removed as a whole.
    worker.kill("SIGKILL");
    await gone;
  }
  if (browser) await closeBrowser(browser);
}
