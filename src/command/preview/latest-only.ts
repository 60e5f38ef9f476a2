/**
 * Runs a job each time that it is asked for, never twice at once: what is asked for while it runs, however often, is
 * done once more after it. `work` must not reject.
 */
export function latestOnly(work: () => Promise<void>): () => void {
  let state: "idle" | "running" | "again" = "idle";
  const run = async (): Promise<void> => {
    for (let isWanted = true; isWanted;) {
      state = "running";
      await work();
      isWanted = (state as string) === "again";
    }
    state = "idle";
  };
  return () => {
    if (state === "idle") void run();
    else state = "again";
  };
}
