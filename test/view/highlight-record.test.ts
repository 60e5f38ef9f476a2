import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateSettings, textOf } from "../templates/render-component.ts";

const highlight = templateSettings().filters.get("highlightRecord")!;
const LANGUAGES = ["yaml", "json", "csv"];

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=y>',
  "</code></pre><script>",
  "<!-- --> <![CDATA[ ]]>",
  "{{ 7 * 7 }} {% raw %} ${x}",
  "&amp; &lt; &#60; &",
  "a: 'b' \"c\" `d` \\e",
  "\ttab\u00a0no-break space",
  "مرحبا \u202e שלום",
  "# comment <b>\n- key: <i>\n\n\n",
  "",
];

/** The only tags that may come out. */
const TAGS = /^(?:<\/?(?:pre|code|span)>|<(?:pre|code|span) class="[\w -]*"(?: tabindex="0")?>)$/u;

const anyCode = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: fc.constantFrom(...Array.from(`<>&"'{}[]:,-#|!*\n\u00a0 a1é`)) }),
    ),
  )
  .map((parts) => parts.join(""));

describe.each(LANGUAGES)("highlightRecord(highlight, code, %j)", (language) => {
  it.each(HOSTILE)("prints %j as text that reads back", (code) => {
    expect(textOf(highlight(code, language))).toBe(code);
  });

  it("prints any code so that it reads back, in no other tags than its own", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const html = highlight(code, language);
        expect(textOf(html)).toBe(code);
        expect((html.match(/<[^>]*>?/gu) ?? []).filter((tag) => !TAGS.test(tag))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("prints nothing of the code that reads like an attribute", () => {
    expect(highlight(' id="main" style="x" href="#nowhere"', language)).not.toMatch(/\s(?:id|style|href)="/u);
  });

  it("can be scrolled with the keyboard", () => {
    expect(highlight("a", language)).toMatch(/^<pre class="record__code language-[a-z]+" tabindex="0">/u);
  });
});

describe("highlightRecord(highlight, code, language)", () => {
  it("marks keys, strings and numbers", () => {
    const html = highlight('{ "start": 41 }', "json");
    expect(html).toContain('<span class="token property">&quot;start&quot;</span>');
    expect(html).toContain('<span class="token number">41</span>');
  });

  it.each(["text", "html", "js", "", "YAML", "plain", "__proto__"])("refuses the language %j", (language) => {
    expect(() => highlight("<b>", language)).toThrow(RangeError);
    expect(() => highlight("<b>", language)).toThrow(`not in “${language}”`);
  });
});
