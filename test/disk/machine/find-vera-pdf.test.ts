import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findVeraPdf } from "../../../src/disk/machine/find-vera-pdf.ts";

let folder: string;
let cache: string;

/**
 * Puts a command of this name first in the path. Node is named in full, as it is not on a path of one folder, and by way
 * of a shell, since the first line of a script may hold no path with a space.
 */
async function command(name: string, script: string): Promise<void> {
  const path = join(folder, "bin", name);
  await writeFile(`${path}.cjs`, script);
  await writeFile(path, `#!/bin/sh\nexec "${process.execPath}" "$0.cjs" "$@"\n`);
  await chmod(path, 0o755);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-vera-"));
  cache = join(folder, "cache");
  await mkdir(join(folder, "bin"));
  vi.stubEnv("PATH", join(folder, "bin"));
  vi.stubEnv("VERAPDF_JAR", "");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe.skipIf(delimiter === ";")("findVeraPdf(options)", () => {
  it("says that there is no Java, whatever jar is named", async () => {
    vi.stubEnv("VERAPDF_JAR", "/somewhere/vera.jar");
    expect(await findVeraPdf({ fetch: true }, cache)).toEqual({
      kind: "missing",
      why: "there is no Java on this machine",
    });
  });

  it("takes the jar that is named before that of the cache", async () => {
    await command("java", "");
    await mkdir(cache);
    await writeFile(join(cache, "greenfield-apps-1.28.2.jar"), "");
    vi.stubEnv("VERAPDF_JAR", "/somewhere/vera.jar");
    expect(await findVeraPdf({ fetch: false }, cache)).toEqual({ kind: "found", jar: "/somewhere/vera.jar" });
  });

  it("takes the jar of the cache, and nothing else that lies there", async () => {
    await command("java", "");
    await mkdir(cache);
    await writeFile(join(cache, "other-1.0.jar"), "");
    await writeFile(join(cache, "greenfield-apps-1.28.2.jar.part"), "");
    expect(await findVeraPdf({ fetch: false }, cache)).toMatchObject({ kind: "missing" });
    await writeFile(join(cache, "greenfield-apps-1.28.2.jar"), "");
    const jar = join(cache, "greenfield-apps-1.28.2.jar");
    expect(await findVeraPdf({ fetch: false }, cache)).toEqual({ kind: "found", jar });
  });

  it("fetches nothing unless it is told to", async () => {
    await command("java", "");
    await command("mvn", `require("node:fs").writeFileSync(${JSON.stringify(join(folder, "asked"))}, "")`);
    expect(await findVeraPdf({ fetch: false }, cache)).toEqual({
      kind: "missing",
      why: "VERAPDF_JAR names none, and npm run conformance fetched none",
    });
    await expect(rm(join(folder, "asked"))).rejects.toThrow("ENOENT");
  });

  it("has Maven copy the jar into the cache", async () => {
    await command("java", "");
    await command(
      "mvn",
      'const [, to] = process.argv.find((one) => one.startsWith("-DoutputDirectory=")).split("=");' +
        'require("node:fs").writeFileSync(to + "/greenfield-apps-1.28.2.jar", "");',
    );
    const jar = join(cache, "greenfield-apps-1.28.2.jar");
    expect(await findVeraPdf({ fetch: true }, cache)).toEqual({ kind: "found", jar });
  });

  it.each([
    { case: "fails", script: "process.exit(1)", why: "VERAPDF_JAR names none, and Maven cannot fetch it" },
    { case: "copies nothing", script: "", why: "Maven fetched something else" },
  ])("says so where Maven $case", async ({ script, why }) => {
    await command("java", "");
    await command("mvn", script);
    expect(await findVeraPdf({ fetch: true }, cache)).toEqual({ kind: "missing", why });
  });
});
