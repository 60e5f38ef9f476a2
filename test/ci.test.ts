import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

const stepSchema = z.union([
  z.strictObject({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
  z.strictObject({ run: z.string() }),
]);
/** What of GitHub's language our workflow uses; a key that is misspelt does not fit. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: z.strictObject({ branches: z.array(z.string()) }), pull_request: z.null() }),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.literal(true) }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      "runs-on": z.string(),
      "timeout-minutes": z.number().int().max(60),
      strategy: z
        .strictObject({
          "fail-fast": z.boolean(),
          matrix: z.strictObject({
            system: z.array(z.string()),
            node: z.array(z.number()),
            include: z.array(z.strictObject({ system: z.string(), node: z.string() })),
          }),
        })
        .optional(),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});

const workflow = workflowSchema.parse(parse(read(".github/workflows/ci.yml")));
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(read("package.json")));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commands = steps.flatMap((step) => ("run" in step ? [step.run] : []));

describe(".github/workflows/ci.yml", () => {
  it("runs on three systems and every line of Node that the package allows", () => {
    const matrix = workflow.jobs["build"]?.strategy?.matrix;
    expect(matrix?.system).toEqual(["ubuntu-latest", "windows-latest", "macos-latest"]);
    const lines = Array.from(manifest.engines.node.matchAll(/(?<![\d.])\d+/gu), ([line]) => Number(line));
    expect(matrix?.node).toEqual(lines);
  });

  it("runs on the oldest of each line that the package allows, too", () => {
    const oldest = Array.from(manifest.engines.node.matchAll(/\^(\d+\.\d+)/gu), ([, line]) => `${line}.0`);
    const matrix = workflow.jobs["build"]?.strategy?.matrix;
    expect(matrix?.include.map(({ node }) => node)).toEqual(oldest);
    expect(oldest.length).toBe(2);
  });

  it("installs, tests and builds there, on the Node that is to be tested and not on our own", () => {
    const own = workflow.jobs["build"]?.steps.flatMap((step) => ("run" in step ? [step.run] : []));
    expect(own?.[0]).toBe("npm ci");
    expect(own?.[1]).toMatch(/^node --eval ".*matrix\.node/u);
    expect(own?.slice(2)).toEqual(
      ["setup", "test", "build"].map((name) => `node scripts/preflight.cjs ${name}`),
    );
  });

  it("goes on with the other systems where one fails, since each may fail in its own way", () => {
    expect(workflow.jobs["build"]?.strategy?.["fail-fast"]).toBe(false);
  });

  it("runs every part of npm run verify", () => {
    const parts = manifest.scripts["verify"]?.split(" && ") ?? [];
    expect(parts.length).toBeGreaterThan(3);
    const ran = new Set(
      commands.map((command) => (command === "node scripts/preflight.cjs test" ? "npm test" : command)),
    );
    expect(parts.filter((part) => !ran.has(part))).toEqual([]);
  });

  it.each([
    ["passes on the line that is to be tested", Number.parseInt(process.versions.node, 10), 0],
    ["fails on any other", 12, 1],
  ])("%s", (_case, line, status) => {
    const step = commands.find((command) => command.startsWith("node --eval ")) ?? "";
    const [, code = ""] = /^node --eval "(.+)"$/u.exec(step) ?? [];
    const filled = code.replace("${{ matrix.node }}", String(line));
    expect(spawnSync(process.execPath, ["--eval", filled]).status).toBe(status);
  });

  it("calls npm scripts that are there, and no shell of one system", () => {
    const known =
      /^(?:npm (?:ci|run [a-z:]+|test -- [\w./-]+\.test\.ts)|node scripts\/preflight\.cjs [a-z]+|node --eval "[^"]+")$/u;
    expect(commands.filter((command) => !known.test(command))).toEqual([]);
    const called = commands.flatMap(
      (command) => /^(?:npm run|node scripts\/preflight\.cjs) (?<name>.+)$/u.exec(command)?.[1] ?? [],
    );
    expect(called.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
    expect(called).toContain("conformance");
  });

  it("compares our checker with veraPDF where Java is, once that was fetched", () => {
    const own = workflow.jobs["verify"]?.steps ?? [];
    const at = (wanted: string) =>
      own.findIndex((step) => ("run" in step ? step.run : step.uses).startsWith(wanted));
    const order = [
      at("actions/setup-java@"),
      at("npm run conformance"),
      at("npm test -- test/pdf/check-standards.test.ts"),
    ];
    expect(order).not.toContain(-1);
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    const local = read(".ci/run");
    const places = ["\nnpm run conformance\n", "\nnpm test -- test/pdf/check-standards.test.ts\n"].map((one) =>
      local.indexOf(one),
    );
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0]!);
  });

  it("may read the repository and nothing else, and keeps no credential", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const checkouts = steps.flatMap((step) =>
      "uses" in step && step.uses.startsWith("actions/checkout@") ? [step.with] : [],
    );
    expect(checkouts.length).toBe(Object.keys(workflow.jobs).length);
    for (const given of checkouts) expect(given).toEqual({ "persist-credentials": false });
  });

  it("uses actions of GitHub alone, each at a version", () => {
    const used = steps.flatMap((step) => ("uses" in step ? [step.uses] : []));
    expect(used.filter((one) => !/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/u.test(one))).toEqual([]);
  });
});

describe("npm scripts", () => {
  it("run on every system: Node, tools of node_modules, and && between them", () => {
    const tools = /^(?:node|npm|tsc|oxlint|oxfmt|knip|stryker) [\w./: =-]*$|^oxfmt$/u;
    const parts = Object.entries(manifest.scripts).flatMap(([name, script]) =>
      script.split(" && ").map((part) => `${name}: ${part}`),
    );
    expect(parts.filter((part) => !tools.test(part.replace(/^[\w:]+: /u, "")))).toEqual([]);
  });
});
