import { watch, type FSWatcher } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** Milliseconds without a change after which a save is taken as done; editors write some files in several goes. */
const QUIET = 20;

/** What is no file of a project: what editors, systems and ingest put beside it. e.g. .claims.yaml.swp, claims.yaml~, 4913 */
const IGNORED = /^\.|~$|^\d+$|\.(?:tmp|swp)$|\.candidates\.json$/u;

/**
 * Tells of changes below folders, each burst of them at once, with the paths; answers with how to stop. Folders are
 * watched, never files: an editor that saves by renaming puts another file in the place of the first, which a watched
 * file would not tell of. A folder that is made later is watched from then on.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: (paths: readonly string[]) => void,
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const tell = (): void => {
    const told = [...paths];
    paths.clear();
    changed(told);
  };

  const note = (folder: string, event: string, name: string | null): void => {
    if (name === null || IGNORED.test(basename(name))) return;
    paths.add(join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
    if (event === "rename") void follow(join(folder, name));
  };

  const follow = async (folder: string): Promise<void> => {
    // What is no folder, or is gone again, has nothing in it to watch.
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined || isStopped) return;
    if (!watchers.has(folder)) {
      const watcher = watch(folder, (event, name) => note(folder, event, name));
      watcher.on("error", () => forget(folder));
      watchers.set(folder, watcher);
    }
    for (const entry of entries) if (entry.isDirectory()) await follow(join(folder, entry.name));
  };

  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  for (const folder of folders) await follow(folder);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    for (const folder of watchers.keys()) forget(folder);
  };
}
