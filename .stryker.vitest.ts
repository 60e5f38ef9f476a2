import { defineConfig } from "vitest/config";

/** The tests of evidence and rules alone, so that a mutant is held against fast tests only. */
export default defineConfig({
  test: {
    include: ["test/evidence/*.test.ts", "test/rules/*.test.ts"],
    exclude: ["test/rules/mutations.test.ts"],
    // One worker serves every mutant; what a mutant changes is switched within it.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
