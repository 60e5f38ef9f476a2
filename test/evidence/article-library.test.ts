import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";
import { findArticle } from "../../src/evidence/article-library.ts";
import { sha256 } from "../../src/article/hash.ts";
import { recordArticle } from "../../src/source/source-record.ts";

const BYTES = new TextEncoder().encode("Osk bridge\nThe bridge is worn.\n");
const OTHER = new TextEncoder().encode("Osk bridge\nThe bridge is torn.\n");

function recordOf(bytes: Uint8Array, declared?: "windows-1252") {
  const article = readArticle(bytes, declared);
  if (!article.ok) throw new Error(article.message);
  return recordArticle(article, { id: "notice", fileName: "notice.txt" });
}

function find(files: Readonly<Record<string, Uint8Array>>, record = recordOf(BYTES)) {
  const shelved = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
  return findArticle({ folder: "articles", files: shelved }, record);
}

describe("findArticle(library, record)", () => {
  it("finds an unchanged article and reads it", () => {
    const finding = find({ "other.txt": OTHER, "notice.txt": BYTES });
    expect(finding.kind).toBe("unchanged");
    expect(finding.kind === "unchanged" && finding.article.passages[1]?.text).toBe("The bridge is worn.");
  });

  it("finds it by its hash under another name", () => {
    expect(find({ "renamed.txt": BYTES }).kind).toBe("unchanged");
  });

  it("prefers the right bytes to the right name", () => {
    expect(find({ "notice.txt": OTHER, "renamed.txt": BYTES }).kind).toBe("unchanged");
  });

  it.each([
    ["LF", "CR LF", "\n", "\r\n"],
    ["CR LF", "LF", "\r\n", "\n"],
  ])(
    "finds an article of %s whose line ends were turned into %s, and reads it as it was",
    (_a, _b, was, is) => {
      const text = (end: string) =>
        new TextEncoder().encode(`Osk bridge${end}${end}The bridge is “worn”.${end}`);
      const finding = find({ "renamed.txt": text(is) }, recordOf(text(was)));
      expect(finding.kind === "unchanged" && finding.article.bytes).toEqual(Buffer.from(text(was)));
    },
  );

  it("says of one whose line ends were turned and a word too that it has changed", () => {
    const bytes = new TextEncoder().encode("Osk bridge\r\nThe bridge is torn.\r\n");
    expect(find({ "notice.txt": bytes }).kind).toBe("changed");
  });

  it("says of the recorded name with other bytes that it has changed", () => {
    expect(find({ "notice.txt": OTHER })).toEqual({
      kind: "changed",
      name: "notice.txt",
      sha256: sha256(OTHER),
    });
  });

  it("says that it is absent where neither bytes nor name are there", () => {
    expect(find({ "other.txt": OTHER })).toEqual({ kind: "absent", folder: "articles" });
    expect(find({})).toEqual({ kind: "absent", folder: "articles" });
  });

  it("reads it in the encoding recorded", () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2e]);
    const finding = find({ "notice.txt": bytes }, recordOf(bytes, "windows-1252"));
    expect(finding.kind === "unchanged" && finding.article.text).toBe("Café.");
  });

  it("says of a file that cannot be read as it was recorded that it has changed", () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2e]);
    const record = { ...recordOf(bytes, "windows-1252"), encoding: "utf-8" as const };
    expect(find({ "notice.txt": bytes }, record).kind).toBe("changed");
    expect(find({ "renamed.txt": bytes }, record).kind).toBe("absent");
  });

  it("reads a marked text by its mark", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x2e, 0x00]);
    const finding = find({ "notice.txt": bytes }, recordOf(bytes));
    expect(finding.kind === "unchanged" && finding.article.text).toBe("A.");
  });
});
