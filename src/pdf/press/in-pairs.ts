/**
 * Makes two things at a time, begun in their order, and uses each while the next is made. After a failure nothing more
 * is begun; what was begun ends first, and of several failures that of the earliest thing is thrown, whichever came first.
 */
export async function inPairs<Thing, Made>(
  things: readonly Thing[],
  make: (thing: Thing) => Promise<Made>,
  use: (thing: Thing, made: Made) => Promise<void>,
): Promise<void> {
  const waiting = [...things.entries()];
  const failures = new Map<number, unknown>();
  const worker = async (): Promise<void> => {
    let using = Promise.resolve();
    for (let next = waiting.shift(); next && failures.size === 0; next = waiting.shift()) {
      const [index, thing] = next;
      try {
        const made = await make(thing);
        // So that no worker has more than two things at once.
        await using;
        using = use(thing, made).catch((error: unknown) => void failures.set(index, error));
      } catch (error) {
        failures.set(index, error);
      }
    }
    await using;
  };
  await Promise.all([worker(), worker()]);
  if (failures.size > 0) throw failures.get(Math.min(...failures.keys()));
}
