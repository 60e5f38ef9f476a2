import { describe, expect, it } from "vitest";
import { MAX_ELEMENTS, MAX_NESTING } from "../../src/article/html-tree.ts";
import { readArticle, type Article } from "../../src/article/read-article.ts";
import type { Unreadable } from "../../src/article/unreadable.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (html: string): Article | Unreadable => readArticle(bytesOf(html), undefined, "html");

function textsOf(article: Article | Unreadable): readonly string[] {
  if (!article.ok) throw new Error(article.message);
  return article.passages.map(({ text }) => text);
}

describe("readArticle(bytes, declared, “html”): text and offsets", () => {
  it("makes one text, in which every passage stands where its offsets say", () => {
    const article = read("<h1>Dam</h1><p>The 😀 dam<br>holds.</p><ul><li>One.<li>Two.</ul>");
    if (!article.ok) throw new Error(article.message);
    expect(article.text).toBe("Dam\n\nThe 😀 dam\nholds.\n\nOne.\n\nTwo.");
    expect(article.passages.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      textsOf(article),
    );
    expect(article.passages.map(({ role }) => role)).toEqual([
      "heading",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
    expect(article.passages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(article.extraction?.extractor).toBe("html/3");
  });

  it("takes main before the rest, and in it the one article that holds most of the text", () => {
    const story = "<article><p>The dam holds, and the town below it sleeps.</p></article>";
    const teaser = "<article><p>Rain expected.</p></article>";
    expect(textsOf(read(`<p>Around.</p><main>${story}${teaser}</main>`))).toEqual([
      "The dam holds, and the town below it sleeps.",
    ]);
    expect(textsOf(read(`<p>Around.</p><main><p>In main.</p></main>`))).toEqual(["In main."]);
    expect(textsOf(read(teaser + teaser))).toEqual(["Rain expected.", "Rain expected."]);
    expect(textsOf(read(`<div itemprop=articleBody><p>The whole body.</p></div><p>Around.</p>`))).toEqual([
      "The whole body.",
    ]);
  });
});

describe("readArticle(bytes, declared, “html”): hostile pages", () => {
  const HOSTILE: readonly (readonly [what: string, html: string, texts: readonly string[]])[] = [
    ["unclosed tags", "<div><p>one<b>two<p>three</div>", ["onetwo", "three"]],
    ["misnested tags", "<b>one<p>two</b>three</p>", ["one", "twothree"]],
    ["a tag that never ends", "<p>one</p><p class='two", ["one"]],
    ["a comment with --> in it", "<p>one<!-- two --> three --> four</p>", ["one three --> four"]],
    ["a comment closed at once", "<p>one<!-->two</p>", ["onetwo"]],
    ["a comment closed with a bang", "<p>one<!-- two --!>three</p>", ["onethree"]],
    ["a comment that never ends", "<p>one</p><!-- <p>two</p>", ["one"]],
    ["CDATA, which is a comment in HTML", "<p>one<![CDATA[two]]>three</p>", ["onethree"]],
    ["nested templates", "<template><template><p>one</p></template><p>two</p></template><p>three</p>", ["three"]],
    ["a script with a tag in it", '<script>"<p>one</p>"</script><p>two</p>', ["two"]],
    ["a script with a comment in it", "<script><!-- <script></script> --></script><p>two</p>", ["two"]],
    ["entities that look like tags", "<p>&lt;script&gt;one&lt;/script&gt;</p>", ["<script>one</script>"]],
    ["entities of entities", "<p>&amp;lt;b&amp;gt;</p>", ["&lt;b&gt;"]],
    ["entities without an end", "<p>A&amp B &notit; &#x41; &#65 &bogus;</p>", ["A& B ¬it; A A &bogus;"]],
    ["a NUL and a lone surrogate as entities", "<p>a&#0;b&#xD800;c</p>", ["a\ufffdb\ufffdc"]],
    ["text that looks like a template", "<p>{{ 7 * 7 }} {% include x %} ${a} *b* [c](d)</p>", [
      "{{ 7 * 7 }} {% include x %} ${a} *b* [c](d)",
    ]],
    ["text in a table without cells", "<table>one<tr>two</table>", ["onetwo"]],
    ["an end of the page before its end", "<p>one</p></body></html><p>two</p>", ["one", "two"]],
  ]; // prettier-ignore
  it.each(HOSTILE)("reads %s", (_, html, texts) => {
    expect(textsOf(read(html))).toEqual(texts);
  });

  it("merges a second body into the first as browsers do, and so finds the page hidden", () => {
    const article = read("<body><p>one</p><body hidden>");
    expect(article).toMatchObject({ ok: false, message: expect.stringContaining("hidden from the reader") });
  });

  const REFUSED: readonly (readonly [what: string, html: string, message: string])[] = [
    ["a NUL", "<p>a\0b</p>", "NUL"],
    ["a page without text", "<html><body><script>one</script></body></html>", "no text"],
    ["a page of which all is hidden", "<p hidden>one</p>", "hidden from the reader"],
    ["100,000 elements in each other", "<div>".repeat(100_000), `nests more than ${MAX_NESTING}`],
    ["100,000 bold elements in each other", "<b>".repeat(100_000), `nests more than ${MAX_NESTING}`],
    ["tables in each other", "<table><td>".repeat(100_000), `nests more than ${MAX_NESTING}`],
    ["formatting that multiplies", "<font><p>".repeat(100_000), `more than ${MAX_ELEMENTS} elements`],
    ["2,001 passages", "<p>a".repeat(2_001), "2001 passages"],
    ["a line of over 64 KiB", `<p>${"é".repeat(32_769)}`, "A line of passage 1 has 65538 bytes"],
    ["more than 2 MiB", `<p>${" ".repeat(2 * 1024 * 1024)}`, "2097152"],
  ];
  // Each takes some tenths of a second; one that took the square of its length would take minutes.
  it.each(REFUSED)("refuses %s at once, with a remedy", { timeout: 5_000 }, (_, html, message) => {
    expect(read(html)).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/\.$/u),
    });
  });

  it("says where the nesting grows too deep", () => {
    expect(read(`<p>one</p>\n${"<div>\n".repeat(600)}`)).toMatchObject({ line: MAX_NESTING, column: 1 });
  });

  it("reads pages just within the limits", () => {
    expect(textsOf(read(`${"<div>".repeat(MAX_NESTING - 2)}one`))).toEqual(["one"]);
    expect(textsOf(read("<p>a".repeat(2_000)))).toHaveLength(2_000);
    expect(textsOf(read(`<p>${"é".repeat(32_768)}`))).toHaveLength(1);
  });
});

describe("readArticle(bytes, declared, “html”): encodings", () => {
  it("believes the byte order mark, then the command line, then the page, then takes UTF-8", () => {
    const page = (meta: string) => `${meta}<p>caf\u00e9</p>`;
    const western = "<meta charset=windows-1252>";
    expect(textsOf(readArticle(bytesOf(`\ufeff${page(western)}`), undefined, "html"))).toEqual(["café"]);
    expect(textsOf(readArticle(latin1(page("<meta charset=utf-8>")), "windows-1252", "html"))).toEqual([
      "café",
    ]);
    expect(textsOf(readArticle(latin1(page(western)), undefined, "html"))).toEqual(["café"]);
    expect(textsOf(readArticle(bytesOf(page("")), undefined, "html"))).toEqual(["café"]);
  });

  const DECLARED: readonly string[] = [
    '<meta charset="ISO-8859-1">',
    "<META CHARSET = 'latin1' />",
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
    '<!-- <meta charset="utf-8"> --><meta charset=windows-1252>',
    `<meta name=description content="charset=utf-8"><meta charset=cp1252>`,
  ];
  it.each(DECLARED)("reads %s as windows-1252", (meta) => {
    const article = readArticle(latin1(`${meta}<p>\x93caf\xe9\x94</p>`), undefined, "html");
    expect(article).toMatchObject({ ok: true, encoding: "windows-1252" });
    expect(textsOf(article)).toEqual(["“café”"]);
  });

  it("refuses other encodings by name, and does not look for one after 1024 bytes", () => {
    expect(read("<meta charset=shift_jis><p>a")).toMatchObject({
      ok: false,
      message: expect.stringContaining("shift_jis"),
    });
    expect(read(`${" ".repeat(1_024)}<meta charset=shift_jis><p>a`)).toMatchObject({
      ok: true,
      encoding: "utf-8",
    });
    expect(readArticle(latin1("<p>caf\xe9"), undefined, "html")).toMatchObject({ ok: false });
  });

  it("reads the same text again with the encoding that a record keeps", () => {
    const bytes = latin1("<meta charset=latin1><p>caf\xe9</p>");
    expect(readArticle(bytes, "windows-1252", "html")).toEqual(readArticle(bytes, undefined, "html"));
  });
});
