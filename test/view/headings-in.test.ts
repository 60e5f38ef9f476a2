import { describe, expect, it } from "vitest";
import { headingsIn } from "../../src/view/headings-in.ts";
import { renderComponent } from "../templates/render-component.ts";

describe("headingsIn(html)", () => {
  it("reads headings of every level in order, without their tags", () => {
    const html = '<h1 id="a">One</h1><p>no</p><h2\nclass="b"><span>2</span> Two</h2><h6>Three</h6>';
    expect(headingsIn(html)).toEqual(["One", "2 Two", "Three"]);
  });

  it("reads what the reader sees: entities undone, white space as one space", () => {
    const says = `<b> "A" & 'B' \\ \` &amp;`;
    const html = renderComponent("record", { title: says, language: "yaml", code: "" });
    expect(headingsIn(html)).toEqual([says]);
    expect(headingsIn("<h2> a\n  b </h2>")).toEqual(["a b"]);
  });

  it("leaves out what stands on the site alone, which the PDF cannot have", () => {
    expect(headingsIn('<h2>A</h2><h3 id="b" data-online>B</h3><h3 class="data-online">C</h3>')).toEqual([
      "A",
      "C",
    ]);
  });

  it("takes neither the head nor the text of a record for a heading", () => {
    const record = renderComponent("record", { title: "T", language: "yaml", code: "<h2>No</h2>" });
    expect(headingsIn(`<header>no</header><hr>${record}`)).toEqual(["T"]);
  });
});
