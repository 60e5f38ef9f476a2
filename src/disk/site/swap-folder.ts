import { rm, stat } from "node:fs/promises";
import { asMachineLacks, errorCode } from "../read-text.ts";
import { renamePatiently } from "../rename-patiently.ts";

/** The renaming and removing that a swap needs; an argument, so that a test can let any of it fail. */
export type SwapEffects = {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
};

export const diskEffects: SwapEffects = {
  rename: (from, to) => renamePatiently(from, to),
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  exists: (path) =>
    stat(path).then(
      () => true,
      (error: unknown) => {
        if (errorCode(error) === "ENOENT") return false;
        throw error;
      },
    ),
};

/**
 * Puts `next` in the place of `current`. If the second renaming fails, the first is undone, so that there is always a
 * whole output: the old one or the new one. Where an earlier swap was cut off and left only the old one, beside its
 * place, that one is kept until the new one stands.
 */
export async function swapFolder(
  next: string,
  current: string,
  effects: SwapEffects = diskEffects,
): Promise<void> {
  const old = `${current}.old`;
  try {
    const had = await effects.exists(current);
    if (had) {
      await effects.remove(old);
      await effects.rename(current, old);
    }
    try {
      await effects.rename(next, current);
    } catch (error) {
      if (had) await effects.rename(old, current);
      throw error;
    }
    await effects.remove(old);
  } catch (error) {
    throw asMachineLacks(error);
  }
}
