import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/command/build-site.ts";
import { printChecks } from "../../src/command/print-checks.ts";
import type { Steps } from "../../src/command/steps.ts";
import { CASES, EXAMPLE } from "../briefings/read-case.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-build-"));
  cpSync(join(CASES, EXAMPLE, "data"), join(folder, "data"), { recursive: true });
  const claims = join(folder, "data", EXAMPLE, "claims.yaml");
  writeFileSync(claims, readFileSync(claims, "utf8").replaceAll("kind: plan", "kind: plam"));
  writeFileSync(join(folder, "data/site.yaml"), "nmae: Dams\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent: Steps = { run: (_name, step) => step(), head() {}, say() {}, progress() {} };

describe("buildSite(wish, steps, report)", () => {
  it("tells in one report what is wrong with briefings and with settings, and builds nothing", async () => {
    const output = join(folder, "_site");
    const reports: string[] = [];
    const code = await buildSite(
      { dataFolder: join(folder, "data"), output },
      silent,
      (checked, beside, look) => reports.push(printChecks(checked, "text", beside, look)),
    );
    expect([code, reports.length, existsSync(output)]).toEqual([1, 1, false]);
    expect(reports[0]).toMatch(/claims\.yaml:\d+:9 .*“plam”[^]*> +\d+ \| {3}kind: plam\n/u);
    expect(reports[0]).toMatch(/site\.yaml:1:1 .*“nmae”[^]*> 1 \| nmae: Dams\n/u);
  });
});
