import { describe, expect, it } from "vitest";
import { readArticle, type Article } from "../../src/article/read-article.ts";
import { readMarkdown } from "../../src/article/read-markdown.ts";

function textsOf(markdown: string): readonly string[] {
  const read = readMarkdown(markdown);
  if (!read.ok) throw new Error(read.message);
  return read.passages.map(({ text }) => text);
}

function statedIn(markdown: string) {
  const read = readMarkdown(markdown);
  if (!read.ok) throw new Error(read.message);
  return read.extraction.stated;
}

describe("readMarkdown(markdown): passages", () => {
  const CASES: readonly (readonly [markdown: string, texts: readonly string[]])[] = [
    ["# One\n\nTwo\n===\n\nThree ###", ["One", "Two", "Three ###"]],
    ["one\ntwo\n\nthree", ["one two", "three"]],
    ["one  \ntwo\\\nthree", ["one\ntwo\nthree"]],
    ["*one* **two** _three_ `four` [five](six 'seven') ![eight](nine)", ["one two three four five"]],
    ["un*told* snake_case_name 2 * 3 * 4", ["untold snake_case_name 2 * 3 * 4"]],
    ["[one](javascript:two) <https://three.example>", ["one https://three.example"]],
    ["[one][two]\n\n[two]: https://three.example 'four'", ["one"]],
    ["- one\n- two\n  - three\n\n1. four\n2) five", ["one", "two", "three", "four", "five"]],
    ["> one\n> two\n>\n> three", ["one two", "three"]],
    ["```js\none();\n  two();\n```\n\n    three", ["one();\n  two();", "three"]],
    ["| Year | Men |\n|---|--:|\n| 2003 | **70,000** |", ["Year\tMen", "2003\t70,000"]],
    ["one &amp; &lt;b&gt; \\*two\\* &copy;", ["one & <b> *two* ©"]],
    ["one -- two... 'three' \"four\" (c)", ["one -- two... 'three' \"four\" (c)"]],
    ["one www.two.example", ["one www.two.example"]],
    ["one\n\n* * *\n\ntwo", ["one", "two"]],
    ["one <b>two</b><br>three <!-- four -->", ["one two\nthree"]],
    ["one\n\n<div hidden>two</div>\n\n<aside>three</aside>\n\n<script>four</script>", ["one"]],
    ["one ~~two~~ three", ["one three"]],
    ["{{ one }} {% two %}", ["{{ one }} {% two %}"]],
    ["one\r\n\r\ntwo\rthree", ["one", "two three"]],
  ];
  it.each(CASES)("reads %j", (markdown, texts) => {
    expect(textsOf(markdown)).toEqual(texts);
  });

  it("gives headings their role, and reports what raw HTML hides", () => {
    const read = readMarkdown("# Dam\n\nIt holds\n\n<p style='display:none'>It does not</p>");
    expect(read).toMatchObject({
      passages: [{ role: "heading" }, { role: "paragraph" }],
      extraction: { extractor: "markdown/3", hidden: [{ reason: "display: none", codePoints: 11 }] },
    });
  });

  it("gives an article the same passages as text, as Markdown and as a page", () => {
    const lines = [
      "Dam inspected",
      "The dam holds 70,000 m³; “nobody” knows why.",
      "It was built in 1970.",
      "It leaks.",
    ];
    const [title, ...paragraphs] = lines;
    const sources: readonly (readonly [Article["format"], string])[] = [
      ["text", lines.join("\n\n")],
      [
        "markdown",
        `---\ntitle: x\n---\n# ${title}\n\n${paragraphs.join("\n\n").replace("1970", "**1970**")}\n`,
      ],
      [
        "html",
        `<body><nav>a</nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text.replace(" ", "\n <i></i>")}`).join("")}</article>`,
      ],
    ];
    for (const [format, source] of sources) {
      const article = readArticle(new TextEncoder().encode(source), undefined, format);
      expect(article.ok && article.passages.map(({ text }) => text)).toEqual(lines);
      expect(article.ok && article.passages[0]?.role).toBe("heading");
    }
  });
});

describe("readMarkdown(markdown): front matter", () => {
  it("reads what it says, as texts", () => {
    const head =
      "title: 'Dam: inspected'\nauthor: [Ana Roe, {name: Bo Li}]\ndate: 2031-05-01\npublisher: The Courier\nurl: https://courier.example/dam\nlang: en";
    expect(statedIn(`---\n${head}\n---\nText`)).toEqual({
      title: "Dam: inspected",
      author: "Ana Roe, Bo Li",
      publisher: "The Courier",
      published: "2031-05-01",
      language: "en",
      url: "https://courier.example/dam",
    });
    expect(textsOf(`---\n${head}\n---\nText`)).toEqual(["Text"]);
  });

  it("knows a title by the only first heading, and otherwise nothing", () => {
    const nothing = {
      title: null,
      author: null,
      publisher: null,
      published: null,
      language: null,
      url: null,
    };
    expect(statedIn("Text by Ana Roe, 1 May 2031")).toEqual(nothing);
    expect(statedIn("# Dam\n\nText").title).toBe("Dam");
    expect(statedIn("# Dam\n\n# Rain").title).toBeNull();
    expect(statedIn("---\ntitle: Rain\n---\n# Dam").title).toBe("Rain");
    expect(statedIn("---\ntitle: ~\nurl: ../dam\nlanguage: English\ndate: {y: 1}\n---\nText")).toEqual(
      nothing,
    );
  });

  it("takes rules and headings for what they are", () => {
    expect(textsOf("---\n\none\n\n---\n\ntwo")).toEqual(["one", "two"]);
    expect(textsOf("---\nname: one\n\ntwo")).toEqual(["name: one", "two"]);
    expect(textsOf("one\n\n---\ntitle: two\n---")).toEqual(["one", "title: two"]);
  });

  const REFUSED: readonly (readonly [
    what: string,
    markdown: string,
    line: number | undefined,
    message: string,
  ])[] = [
    ["broken YAML", '---\ntitle: "Dam\n---\nText', 2, "front matter"],
    ["a key twice", "---\ntitle: a\ntitle: b\n---\nText", 3, "front matter"],
    ["an alias", "---\ntitle: &a b\nauthor: *a\n---\nText", 2, "anchor"],
    ["a tag", "---\ntitle: !!js/function a\n---\nText", 2, "tag"],
    ["front matter without end", `---\na: ${"b".repeat(17_000)}\n---\nText`, 1, "16384"],
    ["lists in each other without end", `---\na: ${"[".repeat(16_000)}\n---\nText`, 2, "front matter"],
    ["quotations in each other without end", `${">".repeat(10_000)} a`, undefined, "too deep"],
    ["a paragraph without end", "a\n".repeat(40_000), undefined, "A paragraph has more than 65536 bytes"],
    ["no text", "---\ntitle: a\n---\n", undefined, "no text"],
  ];
  it.each(REFUSED)("refuses %s", (_, markdown, line, message) => {
    const read = readMarkdown(markdown);
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(read.ok ? 0 : read.line).toBe(line);
  });
});
