import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { checkPage, OUR_SCRIPT, sentencesOf } from "../../src/view/check-page.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { renderComponent } from "../templates/render-component.ts";
import { briefing, chart, claim, claims, documents } from "./example-briefing.ts";

const hostile = claim({
  id: "hostile",
  says: `<script>alert(1)</script> "><img src=x onerror=y> 'A' & \\ \` one = two`,
  evidence: [{ at: "visit.2", quote: "cracks run through the wall" }],
});
const view = viewBriefing(
  briefing({
    claims: [...claims, hostile],
    plan: {
      sections: [{ id: "one", title: "One", paragraphs: [["safe", "cracked", "hostile"], ["height"]] }],
    },
  }),
  { chart, map: undefined },
  documents,
  { files: new Map(), texts: english },
);

/** The parts of a page that hold sentences and what their marks lead to, as the templates print them. */
const page = [
  renderComponent("title-block", view),
  renderComponent("bottom-line", view),
  ...view.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => renderComponent("paragraph", one))),
  ...view.sources.map((one) => renderComponent("source", one)),
  renderComponent("evidence-table", view.evidenceRows),
  renderComponent("documents-table", view.documents),
].join("\n");

const spoiled = (from: string | RegExp, to: string): readonly string[] => {
  const after = page.replace(from, to);
  if (after === page) throw new Error(`Nothing to spoil: ${String(from)}`);
  return checkPage(after, view, english);
};
const CODE = "The page holds a style or a script of its own.";
const added = (html: string): readonly string[] => checkPage(`${page}${html}`, view, english);

describe("checkPage(html, view, english)", () => {
  it("finds nothing wrong with what the templates print, hostile text included", () => {
    expect(checkPage(page, view, english)).toEqual([]);
  });

  it("finds a sentence that is not there", () => {
    expect(spoiled(/<span class="sentence [^>]*id="sentence-height">.*?<\/span>\n/su, "")).toEqual([
      "The sentence “It is 42 metres high.” stands 0 times on the page; it should be once.",
    ]);
  });

  it.each([
    ["another digit", "It is 43 metres high."],
    ["a word more", "It is not 42 metres high."],
    ["a word less", "It is 42 metres."],
    ["words after its end", "It is 42 metres high. Or not."],
    ["something before it", "So: It is 42 metres high."],
  ])("finds a sentence with %s", (_, changed) => {
    expect(spoiled("</span> It is 42 metres high.", `</span> ${changed}`)).toEqual([
      "The page does not print “It is 42 metres high.” at its place.",
    ]);
  });

  it("finds a sentence that is printed without being escaped", () => {
    const escaped = "&lt;script&gt;alert(1)&lt;/script&gt;";
    expect(spoiled(`>${escaped}`, "><script>alert(1)</script>")).toEqual([
      CODE,
      expect.stringMatching(/^The page does not print “<script>/u),
    ]);
  });

  it("finds two sentences that have changed places", () => {
    const swapped = page
      .replace("An engineer calls the dam safe.", "…")
      .replace("A reporter saw cracks in the wall.", "An engineer calls the dam safe.")
      .replace("…", "A reporter saw cracks in the wall.");
    expect(checkPage(swapped, view, english)).toHaveLength(2);
  });

  it.each([
    ["another day", /31 May 2026/u, "1 June 2026"],
    ["no such words", /As of/u, "Of"],
    ["no place of its own", /<header class="title-block">/u, "<header>"],
  ])("finds a title block that has %s for the as-of date", (_case, from, to) => {
    expect(spoiled(from, to)).toEqual(["The title block does not say “As of 31 May 2026”."]);
  });

  it("finds an id that stands twice, once", () => {
    expect(added('<p id="source-visit"></p><p id="source-visit"></p>')).toEqual([
      "The id “source-visit” stands twice.",
    ]);
  });

  it("finds a sentence that stands twice", () => {
    expect(added('<span id="sentence-safe">An engineer calls the dam safe.</span>')).toEqual([
      "The id “sentence-safe” stands twice.",
      "The sentence “An engineer calls the dam safe.” stands 2 times on the page; it should be once.",
    ]);
  });

  it.each([
    '<img src="https://example.org/a.png" alt="">',
    "<img src='//example.org/a.png' alt=''>",
    "<IMG alt=x SRC=http://example.org/a.png>",
    '<link rel="stylesheet" href="//example.org/a.css">',
    '<iframe title="x" src="http://example.org/"></iframe>',
    '<svg><image href="https://example.org/a.png"/></svg>',
    '<video poster="https://example.org/a.png"></video>',
    '<object data="https://example.org/a.svg"></object>',
  ])("finds what is loaded from elsewhere: %s", (html) => {
    expect(added(html)).toEqual([
      expect.stringMatching(/^The page loads .*example\.org.*, which is not on the site\.$/u),
    ]);
  });

  it("lets links lead to other sites, and files come from this one", () => {
    expect(
      added('<a href="https://example.org/">Out</a><img src="../a.png" alt=""><link href="a.css">'),
    ).toEqual([]);
  });

  it.each([
    '<p style="color: red">',
    "<p style='color: red'>",
    "<p class=a style=color:red>",
    "<style>p { color: red }</style>",
    "<STYLE>",
    "<script>alert(1)</script>",
    "<ScRiPt>",
    '<a href="#main" onclick="alert(1)" id="main">',
    "<img src=x onerror=y>",
    "<img src=x\nONERROR = y>",
    "<svg/onload=y>",
  ])("finds styles and scripts in the page: %s", (html) => {
    expect(added(html)).toEqual([CODE]);
  });

  it("lets the page load our script, once", () => {
    expect(added(OUR_SCRIPT)).toEqual([]);
    expect(added(OUR_SCRIPT + OUR_SCRIPT)).toEqual([CODE]);
  });

  it.each([
    OUR_SCRIPT.replace("briefbook.js", "other.js"),
    OUR_SCRIPT.replace("../../", "../../../"),
    OUR_SCRIPT.replace(" defer", ""),
    OUR_SCRIPT.replace(" defer", ' defer onload="alert(1)"'),
    OUR_SCRIPT.replace("><", ">alert(1)<"),
    OUR_SCRIPT.replace("<script", '<script type="module"'),
  ])("lets it load no other: %s", (html) => {
    expect(added(html)).toEqual([CODE]);
  });

  const block = (json: string, type = "application/ld+json") => `<script type="${type}">${json}</script>`;

  it("lets the page describe itself in a data block, once", () => {
    expect(added(block('{"@id":"./"}'))).toEqual([]);
    expect(added(block("{}") + block("{}"))).toEqual([CODE]);
  });

  it.each([
    block("{}", "text/javascript"),
    block("{}", "application/ld+json "),
    block("{}").replace("<script", '<script src="x.js"'),
    block("</script><script>alert(1)"),
  ])("takes no other script for a data block: %s", (html) => {
    expect(added(html)).toEqual([CODE]);
  });

  it("lets a link name a whole address that no browser loads", () => {
    expect(added('<link rel="canonical" href="https://example.org/dam/">')).toEqual([]);
    expect(added('<link rel="alternate stylesheet" href="https://example.org/a.css">')).toHaveLength(1);
  });

  it("takes no text for a style or a script", () => {
    const record = { title: "A record", language: "yaml", code: ` style="x" onerror="y" <script> id="main"` };
    expect(added(renderComponent("record", record))).toEqual([]);
    expect(
      added('<a href="https://example.org/" aria-label="depends on one = two, style = x">1</a>'),
    ).toEqual([]);
  });
});

describe("sentencesOf(view)", () => {
  it("gives the sentences in the order of the page", () => {
    expect(sentencesOf(view).map(({ label }) => label)).toEqual([
      "Bottom line 1",
      "Bottom line 2",
      "1.1a",
      "1.1b",
      "1.1c",
      "1.2",
    ]);
  });
});
