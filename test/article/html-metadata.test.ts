import { describe, expect, it } from "vitest";
import { htmlMetadata } from "../../src/article/html-metadata.ts";
import { parseHtml } from "../../src/article/html-tree.ts";
import type { Stated } from "../../src/article/stated.ts";

const NOTHING: Stated = {
  title: null,
  author: null,
  publisher: null,
  published: null,
  language: null,
  url: null,
};

function stated(html: string, headlines: readonly string[] = []): Stated {
  const parsed = parseHtml(html);
  if (!parsed.ok) throw new Error(parsed.message);
  return htmlMetadata(parsed.document, headlines);
}

const jsonLd = (...things: readonly unknown[]): string =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join("");

describe("htmlMetadata(document, headlines)", () => {
  const CASES: readonly (readonly [html: string, expected: Partial<Stated>])[] = [
    ["<html lang=en-GB>", { language: "en-GB" }],
    ["<meta property=og:locale content=fr_CA>", { language: "fr-CA" }],
    ["<meta http-equiv=content-language content=ar>", { language: "ar" }],
    ["<html lang='English, mostly'>", {}],
    ["<title> Dam\n inspected </title>", { title: "Dam inspected" }],
    ["<svg><title>Icon</title></svg>", {}],
    ["<meta property=og:title content='A &amp; B'><title>C</title>", { title: "A & B" }],
    ["<h2 itemprop=headline>Dam</h2><title>C</title>", { title: "Dam" }],
    ["<meta name=author content='Ana Roe'>", { author: "Ana Roe" }],
    ["<meta name=author content='Ana Roe'><meta name=author content='Bo Li'>", { author: "Ana Roe, Bo Li" }],
    ["<meta property=article:author content='https://social.example/ana'>", {}],
    ["<a rel='author nofollow' href=/ana>Ana Roe</a>", { author: "Ana Roe" }],
    ["<p class=byline>By <b>Ana Roe</b></p>", { author: "Ana Roe" }],
    ["<p class=byline>By Lena Hart, 20 January 2026", { author: "Lena Hart", published: "20 January 2026" }],
    [
      "<p class=byline><a>Lena Hart</a><time datetime=2026-01-20T09:00Z>today</time>",
      { author: "Lena Hart", published: "2026-01-20" },
    ],
    [
      "<p class=byline><span>By Lena Hart</span><span>Desk</span><span>20 Jan 2026</span>",
      { author: "Lena Hart, Desk", published: "20 Jan 2026" },
    ],
    ["<p class=byline>By <b>Lena</b> Hart, Reuters", { author: "Lena Hart", publisher: "Reuters" }],
    [
      "<meta property=og:site_name content='The Courier'><p class=byline>Lena Hart, Reuters",
      { author: "Lena Hart", publisher: "The Courier" },
    ],
    [
      "<meta name=author content='By Lena Hart | Published 20 Jan 2026'>",
      { author: "Lena Hart", published: "20 Jan 2026" },
    ],
    [
      "<meta name=date content=2026-01-19><p class=byline>Lena Hart, 20 January 2026",
      { author: "Lena Hart", published: "2026-01-19" },
    ],
    ["<p itemprop=author>Desk: <span itemprop=name>Ana Roe</span></p>", { author: "Ana Roe" }],
    ["<meta property=og:site_name content='The Courier'>", { publisher: "The Courier" }],
    ["<p itemprop=publisher><meta itemprop=name content='The Courier'></p>", { publisher: "The Courier" }],
    ["<meta property=article:published_time content=2031-05-01T06:00Z>", { published: "2031-05-01T06:00Z" }],
    ["<meta property=article:modified_time content=2031-05-02>", {}],
    ["<time datetime=2031-05-01>yesterday</time>", {}],
    ["<time itemprop=datePublished datetime=2031-05-01>yesterday</time>", { published: "2031-05-01" }],
    ["<time class=dt-published>1 May 2031</time>", { published: "1 May 2031" }],
    ["<time pubdate datetime=2031-05-01></time>", { published: "2031-05-01" }],
    ["<link rel=canonical href=https://courier.example/dam>", { url: "https://courier.example/dam" }],
    ["<link rel=canonical href=/dam>", {}],
    ["<link rel=canonical href='javascript:alert(1)'>", {}],
    ["<meta property=og:url content=https://courier.example/dam>", { url: "https://courier.example/dam" }],
    [`<meta name=author content="  ">`, {}],
    [`<meta name=author content="${"a".repeat(501)}">`, {}],
    ["<!-- <meta name=author content=x> --><template><meta name=author content=y></template>", {}],
  ];
  it.each(CASES)("reads %s", (html, expected) => {
    expect(stated(html)).toEqual({ ...NOTHING, ...expected });
  });

  it("takes one headline for the title, and none of several", () => {
    expect(stated("", ["Dam inspected"]).title).toBe("Dam inspected");
    expect(stated("", ["Dam inspected", "Rain expected"]).title).toBeNull();
    expect(stated("<title>The Courier</title>", ["Dam inspected"]).title).toBe("Dam inspected");
  });

  const article = {
    "@type": "NewsArticle",
    headline: "Dam <b>inspected</b>",
    author: [{ "@type": "Person", name: "Ana Roe" }, "Bo Li"],
    publisher: { "@type": "Organization", name: "The Courier" },
    datePublished: "2031-05-01",
    dateModified: "2031-05-09",
    inLanguage: "en",
    mainEntityOfPage: { "@id": "https://courier.example/dam" },
  };
  const read: Stated = {
    title: "Dam <b>inspected</b>",
    author: "Ana Roe, Bo Li",
    publisher: "The Courier",
    published: "2031-05-01",
    language: "en",
    url: "https://courier.example/dam",
  };

  it("reads JSON-LD before anything else, in lists and graphs too", () => {
    const other = "<title>Other</title><meta name=author content=Other>";
    expect(stated(jsonLd(article) + other)).toEqual(read);
    expect(stated(jsonLd([{ "@type": "WebSite", name: "No" }, article]))).toEqual(read);
    expect(stated(jsonLd({ "@graph": [article] }))).toEqual(read);
  });

  it("follows ids within the JSON-LD", () => {
    const desk = { "@id": "#desk", "@type": "Organization", name: "The Desk" };
    expect(stated(jsonLd({ "@graph": [{ ...article, author: { "@id": "#desk" } }, desk] })).author).toBe(
      "The Desk",
    );
  });

  it("does not guess which of several articles is the page's own", () => {
    const second = {
      ...article,
      headline: "Rain expected",
      mainEntityOfPage: "https://courier.example/rain",
    };
    expect(stated(jsonLd(article, second))).toEqual(NOTHING);
    const link = "<link rel=canonical href=https://courier.example/rain>";
    expect(stated(link + jsonLd(article, second)).title).toBe("Rain expected");
  });

  it("takes nothing from JSON-LD that is broken, of another kind, or not text", () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(stated(script('{"@type": "NewsArticle", "headline": "Dam"'))).toEqual(NOTHING);
    expect(stated(script("[".repeat(100_000)))).toEqual(NOTHING);
    expect(stated(jsonLd({ "@type": "Recipe", name: "Soup" }))).toEqual(NOTHING);
    expect(stated(jsonLd({ "@type": "NewsArticle", headline: { a: 1 }, author: [7, null] }))).toEqual(
      NOTHING,
    );
    expect(stated('<script>{"@type": "NewsArticle", "headline": "Dam"}</script>')).toEqual(NOTHING);
  });

  it("leaves no control character, line break or lone surrogate in a statement", () => {
    const headline = "Dam\u0000\n\u2028\u0085\ud800 inspected";
    expect(stated(jsonLd({ "@type": "Article", headline })).title).toBe("Dam \ufffd inspected");
  });
});
