import { describe, expect, it } from "vitest";
import { keepTogether } from "../../src/pdf/keep-together.ts";

/** The body of a page, with brackets around what is held together. */
function kept(body: string): string {
  return keepTogether(`<html><body><p>${body}</p></body></html>`)
    .replace(/^<html><body><p>|<\/p><\/body><\/html>$/gu, "")
    .replaceAll(/<span class="together">(.*?)<\/span>/gu, "{$1}");
}

describe("keepTogether(html)", () => {
  it.each([
    ["on 18 January 2026 they left", "on {18 January 2026} they left"],
    ["am 18. Januar 2026, spät", "am {18. Januar 2026}, spät"],
    ["by September 2025.", "by {September 2025}."],
    ["25 Aug 2025 to 31 Aug 2025", "{25 Aug 2025} to {31 Aug 2025}"],
    ["37 % of 5,000 km", "{37 %} of {5,000 km}"],
    ["1.5 million, 55–80 % of it", "{1.5 million}, {55–80 %} of it"],
    ["on Judgement 4, and then", "on {Judgement 4}, and then"],
    ["Ain al-Asad, el-Alamein and ash-Shirqat", "Ain {al-Asad}, {el-Alamein} and {ash-Shirqat}"],
    ["of article 12, page 3", "of {article 12}, {page 3}"],
  ])("holds the parts of %s", (text, held) => {
    expect(kept(text)).toBe(held);
  });

  it.each([
    "about 2,500 troops were left",
    "Iraq 30 troops",
    "in 2007 and 2008",
    "Article 1.5",
    "RS22449 2007-07",
  ])("leaves %s as it is", (text) => {
    expect(kept(text)).toBe(text);
  });

  it("holds the last word at its mark, and no more marks than one", () => {
    const mark = '<a class="sentence__mark" href="#a">[1.3]</a>';
    expect(kept(`they left. ${mark} ${mark} Then`)).toBe(`they {left. ${mark}} ${mark} Then`);
    const text = '<body>left. <span class="sentence__mark">[1.3]</span>';
    expect(keepTogether(text)).toBe(
      '<body><span class="together">left. <span class="sentence__mark">[1.3]</span></span>',
    );
  });

  it.each([
    "<svg><text>18 January 2026</text></svg>",
    "<pre>date: 18 January 2026</pre>",
    '<a title="18 January 2026">x</a>',
  ])("leaves what is drawn, shown as written, or in an attribute: %s", (body) => {
    expect(kept(body)).toBe(body);
  });

  it("holds an option at its dash in a command, and in no other code", () => {
    const code = (command: string) => `<code class="verify__command">${command}</code>`;
    expect(kept(code("sha256sum -c SHA256SUMS"))).toBe(code("sha256sum {-c} SHA256SUMS"));
    expect(kept("<code>sha256sum -c</code>")).toBe("<code>sha256sum -c</code>");
  });

  it("changes no letter, and nothing before the body", () => {
    const page =
      "<html><head><title>18 January 2026</title></head><body><p>18 January 2026</p></body></html>";
    const held = keepTogether(page);
    expect(held.replaceAll(/<\/?span[^>]*>/gu, "")).toBe(page);
    expect(held).toContain("<title>18 January 2026</title>");
    expect(keepTogether("18 January 2026")).toBe("18 January 2026");
  });
});
