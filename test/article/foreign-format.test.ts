import { describe, expect, it } from "vitest";
import { decodeArticle } from "../../src/article/decode-article.ts";
import { foreignFormat } from "../../src/article/foreign-format.ts";

describe("foreignFormat(bytes)", () => {
  it.each([
    ["%PDF-1.4\n", "a PDF"],
    ["{\\rtf1\\ansi A crack.}", "a rich-text document (RTF)"],
    ["PK\u0003\u0004rest", "an archive"],
    ["\u00d0\u00cf\u0011\u00e0", "an old Office document"],
    ["\u0089PNG\r\n", "a picture (PNG)"],
    ["\u00ff\u00d8\u00ff\u00e0", "a picture (JPEG)"],
    ["\u001f\u008b\b", "compressed (gzip)"],
  ])("knows %j", (begin, name) => {
    const bytes = Buffer.from(begin, "latin1");
    expect(foreignFormat(bytes)?.message).toContain(`The file is ${name}`);
    expect(decodeArticle(bytes)).toMatchObject({ ok: false, ...foreignFormat(bytes) });
  });

  it.each(["A crack was found.", "", "PK is short.", "GIFs were posted.", "%PDF is a format."])(
    "takes %j for text",
    (text) => {
      expect(foreignFormat(Buffer.from(text))).toBeUndefined();
    },
  );
});
