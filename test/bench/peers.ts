import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import type { FoundBrowser } from "../../src/disk/machine/find-browser.ts";
import { secondsOf } from "./measure-prints.ts";

/** Other programs that print a page of the web to a file, each as a process of its own. */
type Peer = {
  readonly name: string;
  readonly command: (url: string, file: string, browser: FoundBrowser) => readonly string[];
};

const PEERS: readonly Peer[] = [
  {
    name: "bare Chromium",
    command: (url, file, { path, args }) => [path, "--headless", ...args, `--print-to-pdf=${file}`, url],
  },
  { name: "WeasyPrint", command: (url, file) => ["weasyprint", url, file] },
  {
    name: "pagedjs-cli",
    command: (url, file) => ["pagedjs-cli", url, "-t", "120000", "-o", file, "--browserArgs", "--no-sandbox"],
  },
  {
    name: "Vivliostyle",
    command: (url, file, { path }) => ["vivliostyle", "build", url, "-o", file, "--executable-browser", path],
  },
];

/** Seconds of each peer for a page, or in words why there are none. */
export async function measurePeers(
  url: string,
  folder: string,
  browser: FoundBrowser,
): Promise<readonly { readonly name: string; readonly result: number | string }[]> {
  const measured: { readonly name: string; readonly result: number | string }[] = [];
  for (const { name, command } of PEERS) {
    const file = `${folder}/${name.replaceAll(" ", "-")}.pdf`;
    const [program = "", ...args] = command(url, file, browser);
    measured.push({ name, result: await secondsOrReason(program, args, file, browser) });
  }
  return measured;
}

async function secondsOrReason(
  program: string,
  args: readonly string[],
  file: string,
  { path }: FoundBrowser,
): Promise<number | string> {
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: path };
  try {
    const seconds = await secondsOf(
      async () => void (await promisify(execFile)(program, [...args], { env, timeout: 180_000 })),
    );
    return (await stat(file)).size > 0 ? seconds : "wrote an empty file";
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return code === "ENOENT" ? "not installed" : `failed: ${String(error).split("\n").at(0)}`;
  }
}
