import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { PreviewState } from "../../src/browser/preview-state.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";

/** Milliseconds from the save of a change until a window is told of the page, and of the PDF. */
export type PreviewTimes = { readonly page: number; readonly pdf: number | undefined };

/** Saves that only warm the compiler. */
const WARMING = 3;

/** Put at the end of the title, then left out; whatever is changed, all of the briefing is checked and made anew. */
const ADDED = ", once more";

/** Starts the preview of the shipped briefing on a copy of its data, and saves a changed title `rounds` times. */
export async function measurePreview(rounds: number): Promise<readonly PreviewTimes[]> {
  const data = mkdtempSync(join(tmpdir(), "briefbook-bench-"));
  cpSync(join(PROJECT_ROOT, "data"), data, { recursive: true });
  const plan = join(data, "al-asad-handover/briefing.yaml");
  const dev = spawn(process.execPath, [join(PROJECT_ROOT, "scripts/dev.ts"), "--data", data, "--port", "0"]);
  try {
    const states = await followStates(dev.stdout);
    const hasPaper = (await states.until(({ page }) => page !== undefined)).noPdf === undefined;
    const times: PreviewTimes[] = [];
    for (let round = -WARMING; round < rounds; round += 1) {
      const before = await states.until(({ pdf }) => !hasPaper || pdf !== undefined);
      const text = readFileSync(plan, "utf8");
      const next = text.includes(ADDED)
        ? text.replace(ADDED, "")
        : text.replace(/^title: .*$/mu, `$&${ADDED}`);
      const start = performance.now();
      writeFileSync(plan, next);
      await states.until(({ page }) => page?.version !== before.page?.version);
      const page = performance.now() - start;
      if (hasPaper) await states.until(({ pdf }) => pdf?.version !== before.pdf?.version);
      if (round >= 0) times.push({ page, pdf: hasPaper ? performance.now() - start : undefined });
    }
    return times;
  } finally {
    dev.kill("SIGINT");
    await new Promise((resolve) => dev.once("exit", resolve));
    rmSync(data, { recursive: true, force: true });
  }
}

type States = { readonly until: (is: (state: PreviewState) => boolean) => Promise<PreviewState> };

/** Follows the states of a preview as a window of it does; a fault ends it. */
async function followStates(printed: Readable): Promise<States> {
  const address = await new Promise<string>((resolve) => {
    let text = "";
    printed.on("data", (part: Buffer) => {
      text += part.toString();
      const [, found] = /Preview: (\S+)/u.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const { body } = await fetch(`${address}events`);
  const events = body?.pipeThrough(new TextDecoderStream()).getReader();
  let [state, rest] = [undefined as PreviewState | undefined, ""];
  return {
    until: async (is) => {
      while (!state || !is(state)) {
        const { value, done } = (await events?.read()) ?? { done: true };
        if (done) throw new Error("The preview has ended.");
        const whole = (rest + value).split("\n\n");
        rest = whole.pop() ?? "";
        const last = whole.at(-1);
        if (last) state = JSON.parse(last.replace(/^data: /u, "")) as PreviewState;
        const [fault] = state?.faults ?? [];
        if (fault) throw new Error(`${fault.place}: ${fault.says}`);
      }
      return state;
    },
  };
}

/** Milliseconds that a window may wait for a change. */
const GOALS = { page: 300, pdf: 2000 } as const;

const ROUNDS = 9;

/** Says how long a change takes until the window of the preview is told, in the middle of some; `reach` hears of goals. */
export async function benchPreview(
  print: (line: string) => void,
  reach: (name: string, used: number, goal: number) => void,
): Promise<void> {
  const times = await measurePreview(ROUNDS);
  for (const part of ["page", "pdf"] as const) {
    const sorted = times.flatMap((one) => one[part] ?? []).toSorted((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)];
    const name = `a change in the preview, ${part === "page" ? "page" : "PDF"}`;
    print(
      `${`${name} (goal ${GOALS[part] / 1000} s)`.padEnd(42)} ${middle === undefined ? "no browser" : `${(middle / 1000).toFixed(3)} s`}`,
    );
    reach(name, (middle ?? 0) / 1000, GOALS[part] / 1000);
  }
}
