/** How many of the newest are kept: a window may still be loading from the one before the newest. */
const KEPT = 2;

/** The folders of pages that a preview makes one after the other, and when each may go. */
export type PageFolders = {
  /** Takes a new folder in, and lets those go that nothing reads any more. */
  readonly add: (folder: string) => Promise<void>;
  /** Does what reads a folder, which stays until that is over however many are added meanwhile. */
  readonly whileRead: <T>(folder: string, work: () => Promise<T>) => Promise<T>;
};

/** A print takes longer than pages do: what it reads would be gone under its hands if only the newest folders stayed. */
export function pageFolders(remove: (folder: string) => Promise<void>): PageFolders {
  let folders: readonly string[] = [];
  const read: string[] = [];
  const sweep = async (): Promise<void> => {
    const kept = new Set([...folders.slice(-KEPT), ...read]);
    const gone = folders.filter((folder) => !kept.has(folder));
    folders = folders.filter((folder) => kept.has(folder));
    await Promise.all(gone.map(remove));
  };
  return {
    add: async (folder) => {
      folders = [...folders, folder];
      await sweep();
    },
    whileRead: async (folder, work) => {
      read.push(folder);
      try {
        return await work();
      } finally {
        read.splice(read.indexOf(folder), 1);
        await sweep();
      }
    },
  };
}
