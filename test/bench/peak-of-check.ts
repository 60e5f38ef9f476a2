/**
 * Runs scripts/check.ts with the arguments given; the last line says how many MiB the process had at most.
 * e.g. node test/bench/peak-of-check.ts --data DIR --articles DIR
 */
process.on("exit", () => process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`));
await import("../../scripts/check.ts");
