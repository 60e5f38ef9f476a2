import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests of these folders start processes, browsers and servers, and change files: each has a module graph of its own. */
const OF_THE_WORLD = ["bench", "command", "disk", "pdf", "plugin", "pictures", "site", "torture"].map(
  (name) => `test/${name}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // One core less than there are, as Vitest does it, would be one on a machine of two, where a browser idles half the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      // What waits for browsers and processes takes as long as the machine lets it: only a minute is too long.
      { extends: true, test: { name: "world", include: OF_THE_WORLD, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          // The rest of src/ is pure (test/purity.test.ts): its modules are read once for all files, not once for each.
          name: "pure",
          include: ["test/**/*.test.ts"],
          exclude: OF_THE_WORLD,
          isolate: false,
          // A test that expects nothing could not fail.
          expect: { requireAssertions: true },
        },
      },
    ],
  },
});
