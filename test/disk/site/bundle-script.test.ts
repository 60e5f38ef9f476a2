import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleScripts, refuseLarge, SCRIPT_LIMIT, SCRIPTS } from "../../../src/disk/site/bundle-script.ts";

async function bundled(name: string): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), "briefbook-script-"));
  try {
    await bundleScripts(site);
    return readFileSync(join(site, name), "utf8");
  } finally {
    rmSync(site, { recursive: true });
  }
}

describe("bundleScripts(site)", () => {
  it.each(SCRIPTS)(
    "writes $to, which imports nothing and leaves no name behind, the same every time",
    async ({ to }) => {
      const script = await bundled(to);
      expect(script).toMatch(/^\(function\(\)\s*\{/u);
      // The library that searches has a method of the name, for words.
      expect(script).not.toMatch(
        /\bimport\b|\bexport\b|\beval\b|https?:(?!\/\/www\.w3\.org)|(?<![.}])\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/u,
      );
      expect(gzipSync(script).length).toBeLessThan(SCRIPT_LIMIT);
      expect(await bundled(to)).toBe(script);
    },
  );
});

describe("refuseLarge(script)", () => {
  it("refuses what is larger than a page may load, compressed", () => {
    expect(() => refuseLarge("x".repeat(10 * SCRIPT_LIMIT))).not.toThrow();
    expect(() => refuseLarge(randomBytes(SCRIPT_LIMIT).toString("base64"))).toThrow(
      /^The script of the page has \d+ bytes compressed; it may have 10000\./u,
    );
  });
});
