import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleScript, refuseLarge, SCRIPT_LIMIT } from "../../src/disk/bundle-script.ts";

async function bundled(): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), "briefbook-script-"));
  try {
    await bundleScript(site);
    return readFileSync(join(site, "assets/briefbook.js"), "utf8");
  } finally {
    rmSync(site, { recursive: true });
  }
}

describe("bundleScript(site)", () => {
  it("writes one script that imports nothing and leaves no name behind, the same every time", async () => {
    const script = await bundled();
    expect(script).toMatch(/^\(function\(\)\s*\{/u);
    expect(script).not.toMatch(/\bimport\b|\bexport\b|\beval\b|https?:(?!\/\/www\.w3\.org)|\bfetch\(/u);
    expect(gzipSync(script).length).toBeLessThan(SCRIPT_LIMIT / 10);
    expect(await bundled()).toBe(script);
  });
});

describe("refuseLarge(script)", () => {
  it("refuses what is larger than a page may load, compressed", () => {
    expect(() => refuseLarge("x".repeat(10 * SCRIPT_LIMIT))).not.toThrow();
    expect(() => refuseLarge(randomBytes(SCRIPT_LIMIT).toString("base64"))).toThrow(
      /^The script of the page has \d+ bytes compressed; it may have 90000\./u,
    );
  });
});
