import { english } from "../texts/english.ts";
import { describe, expect, it } from "vitest";
import { dataDownloads, EXPORTS, toDownload } from "../../src/export/exports.ts";
import { sizeInWords } from "../../src/view/offered-download.ts";
import { bareInput, changed, exampleInput, HOSTILE, shippedInput } from "./example-input.ts";

describe("EXPORTS", () => {
  it("names each file once, with its kind and what it is in a whole sentence", () => {
    expect(new Set(EXPORTS.map(({ path }) => path)).size).toBe(EXPORTS.length);
    for (const format of EXPORTS) {
      const { path, mediaType } = format;
      const { label, describes } = toDownload(format, "dam", new Uint8Array(), english);
      expect(path).toMatch(/^data\/[a-z-]+(?:\.[a-z]+)+(?:-metadata\.json)?$/u);
      expect(label).toMatch(/^[A-Z]/u);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/u);
      expect(describes).toMatch(/^[A-Z].*\.$/u);
    }
  });
});

describe("dataDownloads(input)", () => {
  const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

  it("makes all that needs no page, under the briefing’s name, and nothing empty", () => {
    const made = dataDownloads(shippedInput, english);
    const expected = EXPORTS.map(
      (format) => toDownload(format, "al-asad-handover", new Uint8Array(), english).path,
    );
    expect(made.map(({ path }) => path)).toEqual(
      expected.filter((path) => !/(?:-offline\.html|\.zip)$/u.test(path)),
    );
    expect(made.filter(({ bytes }) => bytes.length < 100)).toEqual([]);
  });

  it("leaves out what would be empty", () => {
    const names = dataDownloads(bareInput, english).map(({ path }) => path);
    expect(names.filter((name) => /annotations|disagreements/u.test(name))).toEqual([]);
    expect(names).toContain("data/briefing.json");
  });

  it("makes the same bytes each time", () => {
    const [one, two] = [dataDownloads(exampleInput, english), dataDownloads(exampleInput, english)];
    expect(one.map(({ bytes }) => text(bytes))).toEqual(two.map(({ bytes }) => text(bytes)));
  });

  it("prints hostile text without a character that cannot be seen", () => {
    const spoiled = changed(exampleInput, {
      claims: () => ({ says: HOSTILE }),
      view: { title: HOSTILE, subtitle: HOSTILE, unit: HOSTILE },
      sources: () => ({ title: HOSTILE, descriptor: HOSTILE }),
    });
    for (const { path, bytes } of dataDownloads(spoiled, english)) {
      expect(`${path} ${/[\p{Cc}--[\r\n]]|\u2028/v.test(text(bytes))}`).toBe(`${path} false`);
    }
  });
});

describe("sizeInWords(bytes)", () => {
  it.each([
    [1, "1 kB"],
    [1499, "1 kB"],
    [1500, "2 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [2_678_449, "2.7 MB"],
  ])("%i is %s", (bytes, words) => {
    expect(sizeInWords(bytes, english)).toBe(words);
  });
});
