import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/article/html-tree.ts";
import { visibleText } from "../../src/article/visible-text.ts";

function look(html: string) {
  const parsed = parseHtml(html);
  if (!parsed.ok) throw new Error(parsed.message);
  const { blocks, hidden } = visibleText(parsed.document);
  return { texts: blocks.map(({ text }) => text), levels: blocks.map(({ level }) => level), hidden };
}

describe("visibleText(document): what is hidden", () => {
  const HIDDEN: readonly (readonly [reason: string, html: string])[] = [
    ["hidden attribute", "<p hidden>seven</p>"],
    ["hidden attribute", '<p hidden="until-found">seven</p>'],
    ["display: none", '<p style="display:none">seven</p>'],
    ["display: none", '<p style="DISPLAY : None !important; display: block">seven</p>'],
    ["display: none", '<p style="color: red /* ; */; d\\69splay: none">seven</p>'],
    ["display: none", '<p style="background: url(data:a;b); display: none">seven</p>'],
    ["display: none", '<div style="display:none"><p style="display:block">seven</p></div>'],
    ["content-visibility: hidden", '<p style="content-visibility: hidden">seven</p>'],
    ["closed dialog", "<dialog><p>seven</p></dialog>"],
    ["for screen readers only", '<span class="tag sr-only">seven</span>'],
    ["aria-hidden", '<p aria-hidden="true">seven</p>'],
    ["opacity", '<p style="opacity: 0">seven</p>'],
    ["opacity", '<p style="opacity: 1%">seven</p>'],
    ["no size", '<p style="height: 0; overflow: hidden">seven</p>'],
    ["no size", '<p style="width: 1px; height: 1px; overflow: clip">seven</p>'],
    ["clip", '<p style="position: absolute; clip: rect(0, 0, 0, 0)">seven</p>'],
    ["clip", '<p style="clip: rect(1px 1px 1px 1px)">seven</p>'],
    ["clip", '<p style="clip-path: inset(50%)">seven</p>'],
    ["clip", '<p style="clip-path: circle(0)">seven</p>'],
    ["off the page", '<p style="position: absolute; left: -9999px">seven</p>'],
    ["off the page", '<p style="position: fixed; top: -100em">seven</p>'],
    ["off the page", '<p style="margin-left: -9999px">seven</p>'],
    ["off the page", '<p style="transform: translate(0, -9999px)">seven</p>'],
    ["off the page", '<p style="transform: scale(0)">seven</p>'],
    ["struck out", "<p><del>seven</del></p>"],
    ["struck out", "<p><s>seven</s></p>"],
    ["struck out", '<p><span style="text-decoration: red line-through">seven</span></p>'],
    ["visibility: hidden", '<p style="visibility: hidden">seven</p>'],
    ["visibility: hidden", '<div style="visibility: hidden"><p>seven</p></div>'],
    ["font size", '<p style="font-size: 0">seven</p>'],
    ["font size", '<p style="font-size: 0.5px">seven</p>'],
    ["font size", '<p style="font: 0/0 a">seven</p>'],
    ["font size", '<p style="font-size: 0"><b style="font-size: 2em">seven</b></p>'],
    ["text-indent", '<p style="text-indent: -9999px">seven</p>'],
    ["colour of the background", '<p style="color: #fff; background: white">seven</p>'],
    ["colour of the background", '<p style="color: rgb(254, 254, 254); background-color: #FFFFFF">seven</p>'],
    ["colour of the background", '<body bgcolor="#ffffff"><p><font color="white">seven</font></p></body>'],
    ["colour of the background", '<div style="background:#000"><p style="color:black">seven</p></div>'],
    ["colour of the background", '<p style="color: transparent">seven</p>'],
    ["colour of the background", '<p style="color:#fff">seven</p>'],
    ["colour of the background", '<p style="color: white; background: initial">seven</p>'],
    ["colour of the background", '<p class="lead" style="color: white; background: none">seven</p>'],
    ["popover", "<div popover>seven</div>"],
    ["popover", '<div popover="manual"><p>seven</p></div>'],
    ["opacity", '<p style="filter:opacity(0)">seven</p>'],
    ["opacity", '<p style="-webkit-filter: blur(1px) opacity( 2% )">seven</p>'],
    ["opacity", '<p style="opacity: .3; filter: opacity(.3)">seven</p>'],
    ["closed details", "<details><p>seven</p></details>"],
    ["closed details", "<details><div><summary>seven</summary></div></details>"],
    ["closed details", "<details>seven</details>"],
    ["colour of the background", '<p style="color: rgba(0, 0, 0, 0)">seven</p>'],
  ];
  it.each(HIDDEN)("leaves out, and reports as “%s”: %s", (reason, html) => {
    const { texts, hidden } = look(`${html}<p>Shown.</p>`);
    expect(texts).toEqual(["Shown."]);
    expect(hidden).toEqual([{ reason, codePoints: 5 }]);
  });

  const SHOWN: readonly string[] = [
    '<p hidden style="display: block">seven</p>',
    '<p style="display: inline">seven</p>',
    '<p style="display: none; display: block">seven</p>',
    "<p style=\"content: 'display: none'\">seven</p>",
    '<p aria-hidden="false">seven</p>',
    '<p style="opacity: 0.6">seven</p>',
    '<p style="height: 0">seven</p>',
    '<p style="clip-path: inset(10%)">seven</p>',
    '<p style="position: absolute; left: 10px">seven</p>',
    '<p style="left: -9999px">seven</p>',
    '<p style="position: absolute; left: 50%; transform: translate(-100%, -50%)">seven</p>',
    '<div style="visibility: hidden"><p style="visibility: visible">seven</p></div>',
    '<div style="font-size: 0"><p style="font-size: 16px">seven</p></div>',
    '<div style="font-size: 0"><p style="font-size: 1rem">seven</p></div>',
    '<div style="text-indent: -9999px"><p style="text-indent: 0">seven</p></div>',
    '<p style="text-indent: -2em">seven</p>',
    '<body style="background: #123"><p style="color: white">seven</p></body>',
    '<div style="background: var(--night)"><p style="color: white">seven</p></div>',
    '<p style="color: #222">seven</p>',
    '<p style="filter: opacity(60%)">seven</p>',
    '<div popover style="display: block">seven</div>',
    "<details open><p>seven</p></details>",
    '<p style="color: white; background: navy">seven</p>',
    '<div style="color:#fff; background:#fff"><p style="background: #000">seven</p></div>',
    '<p style="color: white; background: url(night.png) white">seven</p>',
    '<p style="color: transparent; background-clip: text">seven</p>',
    "<dialog open><p>seven</p></dialog>",
    "<details><summary>seven</summary></details>",
    "<details>\n<summary><b>seven</b></summary></details>",
    '<p style="text-decoration: underline">seven</p>',
  ];
  it.each(SHOWN)("keeps %s", (html) => {
    expect(look(html)).toMatchObject({ texts: ["seven"], hidden: [] });
  });

  it("counts hidden text by reason, in code points, without the space around it", () => {
    const { hidden } = look(
      "<p hidden> a 😀\n  b </p><p hidden>cd</p><s>e</s><p hidden> </p><i hidden><script>no</script></i>",
    );
    expect(hidden).toEqual([
      { reason: "hidden attribute", codePoints: 7 },
      { reason: "struck out", codePoints: 1 },
    ]);
  });

  it("leaves the gap of what is hidden in its place, and none where nothing stands", () => {
    expect(look('<p>Fire<span aria-hidden="true"> · </span>Police</p>').texts).toEqual(["Fire Police"]);
    expect(look("<p>Fire<span hidden> · </span>Police</p>").texts).toEqual(["FirePolice"]);
    expect(look("<p>one <p-x hidden><br>two</p-x>three</p>").texts).toEqual(["one three"]);
    expect(look("<div>one <div hidden>two</div>three</div>").texts).toEqual(["one three"]);
  });
});

describe("visibleText(document): blocks and white space", () => {
  const TEXTS: readonly (readonly [html: string, texts: readonly string[]])[] = [
    ["<p>one<p>two", ["one", "two"]],
    ["<div>one<p>two</p>three</div>", ["one", "two", "three"]],
    ["<ul><li>one<ul><li>two</ul><li>three</ul>", ["one", "two", "three"]],
    ["<dl><dt>one<dd>two</dl><blockquote>three</blockquote>", ["one", "two", "three"]],
    ["<p>one <b>two</b> three</p>", ["one two three"]],
    ["<p>one<b> two </b>three</p>", ["one two three"]],
    ["<p>one <b> two</b></p>", ["one two"]],
    ["<p>un<i>told</i></p>", ["untold"]],
    ["<p>  one\n\t two\r\n</p>", ["one two"]],
    ["<p>70&nbsp;000&nbsp; men</p>", ["70\u00a0000\u00a0 men"]],
    ["<p>&nbsp;</p><p>one</p>", ["one"]],
    ["<p>one<br>two</p>", ["one\ntwo"]],
    ["<p>one <br/> two</p>", ["one\ntwo"]],
    ["<p>one<br>\n<br>two<br></p>", ["one", "two"]],
    ["<pre>\none\n  two\n\nthree</pre>", ["one\n  two", "three"]],
    ["<table><tr><th>Year<th>Men<tr><td>2003<td>70,000</table>", ["Year\tMen", "2003\t70,000"]],
    ["<table><tr><td><p>one</p><p>two</p></td></tr></table>", ["one", "two"]],
    ["<p>one<span style='display:block'>two</span></p>", ["one", "two"]],
    ["<p>a<wbr>b&shy;c<!-- d -->e</p>", ["ab\u00adce"]],
    ["<p>one<script>two</script><style>three</style><template><p>four</p></template> five</p>", ["one five"]],
    ["<noscript><p>one</p></noscript><p>two</p>", ["two"]],
    ["<title>one</title><p>two</p>", ["two"]],
    ["<svg><text>one</text></svg><p>two <img alt='three'></p><iframe>four</iframe>", ["two"]],
  ];
  it.each(TEXTS)("reads %s", (html, texts) => {
    expect(look(html).texts).toEqual(texts);
  });

  it("gives headings their level, and what stands in them too", () => {
    const html =
      "<h1>a</h1><h2><span>b</span></h2><h6><div>c</div></h6><p>d</p><p role=heading aria-level=3>e</p>";
    expect(look(html).levels).toEqual([1, 2, 6, undefined, 3]);
  });
});

describe("visibleText(document): what stands around the article", () => {
  const AROUND: readonly string[] = [
    "<nav>no</nav>",
    "<header><h1>no</h1></header>",
    "<footer>no</footer>",
    "<aside>no</aside>",
    "<form><label>no</label><input value=no></form>",
    "<button>no</button><select><option>no</select><textarea>no</textarea>",
    "<div role=navigation>no</div>",
    "<div role=banner>no</div>",
    "<div role=contentinfo>no</div>",
    "<div class='cookie-banner'>no</div>",
    "<div id=cookie-consent>no</div>",
    "<ul class='article__share-buttons'><li>no</ul>",
    "<div class='social-links'>no</div>",
    "<section class='related-stories'>no</section>",
    "<section class='story__related'>no</section>",
    "<div class=newsletter-signup>no</div>",
    "<ol class=breadcrumb><li>no</ol>",
    "<div class=advertisement>no</div>",
  ];
  it.each(AROUND)("leaves out %s, and does not call it hidden", (html) => {
    expect(look(`${html}<p>Yes.</p>`)).toMatchObject({ texts: ["Yes."], hidden: [] });
  });

  const WITHIN: readonly string[] = [
    "<article><header><p>Yes.</p></header></article>",
    "<main><header><p>Yes.</p></header></main>",
    "<form><article><p>Yes.</p></article></form>",
    "<div class=sidebar><article><p>Yes.</p></article></div>",
    "<blockquote><footer>Yes.</footer></blockquote>",
    "<article class='tag-related'><p>Yes.</p></article>",
    "<body class='category-social-links'><p>Yes.</p></body>",
    "<p class='shared-values unrelated'>Yes.</p>",
    "<figure><figcaption>Yes.</figcaption></figure>",
  ];
  it.each(WITHIN)("keeps %s", (html) => {
    expect(look(html).texts).toEqual(["Yes."]);
  });
});
