import { rmSync } from "node:fs";
import { exitOnSignals } from "../pdf/press/exit-on-signals.ts";

/**
 * Has a folder removed if the process ends early, be it by a signal or by an error that nobody caught. Answers with a
 * function that calls this off.
 */
export function removeAtExit(folder: string): () => void {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const signalsAsBefore = exitOnSignals();
  process.on("exit", remove);
  return () => {
    process.off("exit", remove);
    signalsAsBefore();
  };
}
