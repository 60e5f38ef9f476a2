import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";

describe("readArticle(bytes, declared)", () => {
  it("keeps the bytes and adds text and passages", () => {
    const bytes = new TextEncoder().encode("\ufeffBridge closed\r\nIt rusts.\r\n");
    expect(readArticle(bytes)).toMatchObject({
      ok: true,
      bytes,
      text: "Bridge closed\r\nIt rusts.\r\n",
      encoding: "utf-8",
      byteOrderMark: true,
      passages: [
        { number: 1, role: "heading", text: "Bridge closed", start: 0, end: 13 },
        { number: 2, role: "paragraph", text: "It rusts.", start: 15, end: 24 },
      ],
    });
  });

  it("goes by what was declared", () => {
    const article = readArticle(Uint8Array.from([0x93, 0x48, 0x69, 0x2e, 0x94]), "windows-1252");
    expect(article.ok && article.passages.map(({ text }) => text)).toEqual(["“Hi.”"]);
  });

  it("passes a refusal on", () => {
    expect(readArticle(new Uint8Array())).toMatchObject({ ok: false, message: "The article is empty." });
  });
});
