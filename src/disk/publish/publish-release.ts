import { existsSync } from "node:fs";
import { copyFile, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MachineLacks } from "../../machine-lacks.ts";
import { makeFolder } from "../make-folder.ts";
import { readManifest, type ProvenSite } from "./read-manifest.ts";
import { asMachineLacks } from "../read-text.ts";
import { renamePatiently } from "../rename-patiently.ts";
import { HISTORY, printHistory, readReleases, RELEASES } from "./releases.ts";
import { ASIDE, NEXT, putBack, switchTo, type SwitchEffects } from "./switch-current.ts";
import { takeLock, thisProcess, type Locker } from "./take-lock.ts";

/** Every change on the disk that publishing makes; an argument, so that a test can let any of them fail. */
export type PublishEffects = SwitchEffects & {
  readonly mkdir: (path: string) => Promise<unknown>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly locker: Locker;
};

export const publishEffects: PublishEffects = {
  mkdir: (path) => mkdir(path, { recursive: true }),
  copy: copyFile,
  write: writeFile,
  // A junction needs no rights on Windows; elsewhere the kind is ignored.
  link: (target, path) => symlink(target, path, "junction"),
  rename: (from, to) => renamePatiently(from, to),
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  locker: thisProcess,
  platform: process.platform,
};

export type Published =
  | { readonly kind: "published"; readonly release: string; readonly before: string | undefined }
  | Exclude<ProvenSite, { kind: "whole" }>;

/** So many releases stay: the one that is served and two to go back to. */
const KEPT = 3;

/**
 * Copies a built site into a release folder of its own and switches the link that is served, at once, when the copy is
 * whole. Whatever fails before leaves the link and what it leads to as they were.
 */
export async function publishRelease(
  site: string,
  to: string,
  effects: PublishEffects = publishEffects,
): Promise<Published> {
  const proven = await readManifest(site);
  if (proven.kind !== "whole") return proven;
  return await locked(to, effects, async () => {
    const { current, history, present } = await readReleases(to);
    await removeLeftovers(to, effects);
    const release = await place(site, proven, { to, present }, effects);
    // What was rolled back from is gone for good once something newer is published.
    const older = history.slice(current === undefined ? 0 : Math.max(0, history.indexOf(current)));
    const known = current === undefined || older.includes(current) ? older : [current, ...older];
    const kept = [release, ...known.filter((name) => name !== release)].slice(0, KEPT);
    await writeHistory(to, kept, effects);
    if (release !== current) await switchTo(release, to, effects);
    for (const name of present) if (!kept.includes(name)) await effects.remove(join(to, RELEASES, name));
    return { kind: "published", release, before: current };
  });
}

/** Serves the release before the one that is served, or the last before it that is still whole. */
export async function rollBack(to: string, effects: PublishEffects = publishEffects): Promise<Published> {
  // Whoever mistyped the folder is not left with an empty one.
  if (!existsSync(to)) throw nothingEarlier(to);
  return await locked(to, effects, async () => {
    const { current, history } = await readReleases(to);
    const isKnown = current !== undefined && history.includes(current);
    let fault: Published | undefined;
    for (const release of isKnown ? history.slice(history.indexOf(current) + 1) : []) {
      const proven = await readManifest(join(to, RELEASES, release));
      if (proven.kind === "whole") {
        await removeLeftovers(to, effects);
        await switchTo(release, to, effects);
        return { kind: "published", release, before: current };
      }
      fault ??= proven;
    }
    if (fault) return fault;
    throw nothingEarlier(to);
  });
}

function nothingEarlier(to: string): MachineLacks {
  return new MachineLacks(
    `There is no earlier release in ${to}.`,
    "Publish the edition that you want: npm run publish.",
  );
}

async function locked<T>(to: string, effects: PublishEffects, work: () => Promise<T>): Promise<T> {
  await makeFolder(to);
  const release = await takeLock(to, effects.locker);
  try {
    await putBack(to, effects);
    return await work();
  } catch (error) {
    throw asMachineLacks(error);
  } finally {
    await release();
  }
}

/** The name of a release folder with this content: one that is there and whole, or a new one. */
async function place(
  site: string,
  { hash, files }: Extract<ProvenSite, { kind: "whole" }>,
  { to, present }: { readonly to: string; readonly present: readonly string[] },
  effects: PublishEffects,
): Promise<string> {
  const name = hash.slice(0, 12);
  for (const one of present.filter((other) => other === name || other.startsWith(`${name}-`))) {
    const there = await readManifest(join(to, RELEASES, one));
    if (there.kind === "whole" && there.hash === hash) return one;
  }
  const next = join(to, RELEASES, ".next");
  await effects.mkdir(next);
  for (const file of files) {
    await effects.mkdir(dirname(join(next, file)));
    await effects.copy(join(site, file), join(next, file));
  }
  // A full disk may cut a copy short without an error, and a build may have replaced the site meanwhile.
  const copied = await readManifest(next);
  if (copied.kind !== "whole" || copied.hash !== hash) {
    throw new MachineLacks(
      "The copy of the site is not what the site was when publishing began.",
      "See that the disk has room and that no build runs, and publish again; what is served is as it was.",
    );
  }
  let release = name;
  for (let count = 2; present.includes(release); count += 1) release = `${name}-${count}`;
  await effects.rename(next, join(to, RELEASES, release));
  return release;
}

async function writeHistory(to: string, releases: readonly string[], effects: PublishEffects): Promise<void> {
  const next = join(to, `${HISTORY}.next`);
  await effects.write(next, printHistory(releases));
  await effects.rename(next, join(to, HISTORY));
}

/** What a publication that was cut off left behind. */
async function removeLeftovers(to: string, effects: PublishEffects): Promise<void> {
  for (const path of [join(RELEASES, ".next"), NEXT, ASIDE, `${HISTORY}.next`])
    await effects.remove(join(to, path));
}
