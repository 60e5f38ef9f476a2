import type { Progress } from "./progress.ts";

/** Tells of numbered steps with their time and result; the steps of a build are its architecture. */
export type Steps = {
  /** Runs one step and prints a line when it is done. */
  readonly run: <T>(name: string, step: () => Promise<T>, result: (value: T) => string) => Promise<T>;
  /** What the steps depend on; told before the first of them is. */
  readonly head: (line: string) => void;
  /** A line in between, for what takes long. */
  readonly say: (line: string) => void;
  /** How far the step is that runs. */
  readonly progress: Progress;
};

/** What printing steps needs of the world. */
export type StepEffects = {
  readonly print: (text: string) => void;
  readonly now: () => number;
  readonly progress?: Progress;
};

/** Steps printed as lines: number, name, seconds, result. e.g. “ 4/8  pages     0.31 s  7 files” */
export function printedSteps(total: number, effects: StepEffects): Steps {
  let done = 0;
  return {
    run: async (name, step, result) => {
      const start = effects.now();
      const value = await step();
      done += 1;
      const seconds = ((effects.now() - start) / 1000).toFixed(2);
      effects.print(` ${done}/${total}  ${name.padEnd(9)} ${seconds.padStart(5)} s  ${result(value)}\n`);
      return value;
    },
    head: (line) => effects.print(`${line}\n`),
    say: (line) => effects.print(`      ${line}\n`),
    progress: effects.progress ?? (() => undefined),
  };
}
