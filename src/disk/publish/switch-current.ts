import { lstat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { errorCode } from "../read-text.ts";
import { CURRENT, RELEASES } from "./releases.ts";

/** What switching changes on the disk. */
export type SwitchEffects = {
  readonly link: (target: string, path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly platform: NodeJS.Platform;
};

/** Links beside the one that is served: the one that is to take its place, and, on Windows, the one that gives it up. */
export const [NEXT, ASIDE] = [`.${CURRENT}.next`, `.${CURRENT}.old`];

/** Serves a release. Renaming a link over another is one step to whoever reads it. */
export async function switchTo(release: string, to: string, effects: SwitchEffects): Promise<void> {
  const next = join(to, NEXT);
  if (effects.platform === "win32") {
    await effects.link(resolve(to, RELEASES, release), next);
    await exchange(to, effects);
  } else {
    await effects.link(`${RELEASES}/${release}`, next);
    await effects.rename(next, join(to, CURRENT));
  }
}

/**
 * Windows does not rename over a junction: the old one is put aside first, for a moment nothing is served, and where the
 * new one cannot take its place the old one comes back.
 */
async function exchange(to: string, effects: SwitchEffects): Promise<void> {
  const [next, current] = [join(to, NEXT), join(to, CURRENT)];
  const aside = join(to, ASIDE);
  const had = await renameIfAny(current, aside, effects);
  try {
    await effects.rename(next, current);
  } catch (error) {
    if (had) await effects.rename(aside, current);
    throw error;
  }
  await effects.remove(aside);
}

/** Serves again what was served before where, on Windows, somebody died while the links were exchanged. */
export async function putBack(to: string, effects: SwitchEffects): Promise<void> {
  if (effects.platform !== "win32") return;
  const current = join(to, CURRENT);
  const isServed = await lstat(current).then(
    () => true,
    (error: unknown) => errorCode(error) !== "ENOENT",
  );
  if (!isServed) await renameIfAny(join(to, ASIDE), current, effects);
}

/** Whether there was something to rename. */
async function renameIfAny(from: string, to: string, effects: SwitchEffects): Promise<boolean> {
  return await effects.rename(from, to).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === "ENOENT") return false;
      throw error;
    },
  );
}
