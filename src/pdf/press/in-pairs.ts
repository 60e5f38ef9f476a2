/**
 * Works on two things at a time, begun in their order. After a failure nothing more is begun; what was begun ends
 * first, and of several failures that of the earliest thing is thrown, whichever came first.
 */
export async function inPairs<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = [...things.entries()];
  const failures = new Map<number, unknown>();
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next && failures.size === 0; next = waiting.shift()) {
      const [index, thing] = next;
      await work(thing).catch((error: unknown) => failures.set(index, error));
    }
  };
  await Promise.all([worker(), worker()]);
  if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
}
