import { rename } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { errorCode } from "./read-text.ts";

/** What renaming needs of the machine; an argument, so that a test can play a Windows on which something is open. */
export type RenameEffects = {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
};

const thisMachine: RenameEffects = { platform: process.platform, rename, wait: setTimeout };

/** A virus scanner or an indexer holds a new file for so long at most; a person's PDF reader for longer. */
const PAUSES = [10, 20, 40, 80, 160, 320, 640];

/**
 * Renames as `node:fs` does. Windows refuses to move what any program has open, and scanners open what was just written:
 * there it is tried again for some 1.3 seconds before the refusal is believed.
 */
export async function renamePatiently(
  from: string,
  to: string,
  effects: RenameEffects = thisMachine,
): Promise<void> {
  for (const pause of effects.platform === "win32" ? PAUSES : []) {
    try {
      await effects.rename(from, to);
      return;
    } catch (error) {
      if (!["EPERM", "EACCES", "EBUSY"].includes(errorCode(error))) throw error;
      await effects.wait(pause);
    }
  }
  await effects.rename(from, to);
}
