import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { HANDLING_MARKS } from "../../src/claim/report-plan.ts";
import { newestFirst, pathToRoot, strictestMark, viewImprint } from "../../src/publish/imprint-view.ts";
import { NO_SETTINGS } from "../../src/publish/site-settings.ts";
import { viewBriefing } from "../../src/view/briefing-view.ts";
import { briefing, chart, documents } from "../view/example-briefing.ts";

const view = viewBriefing(briefing(), { chart, map: undefined }, documents, {
  files: new Map(),
  texts: english,
});

describe("viewImprint(settings)", () => {
  it("leaves empty what is not known", () => {
    expect(viewImprint(NO_SETTINGS)).toEqual({
      name: "",
      contact: "",
      contactLink: "",
      licence: "",
      licenceLink: "",
      licenceNote: "",
    });
  });
});

describe("pathToRoot(settings)", () => {
  it.each([
    [undefined, ""],
    ["https://example.org/", "/"],
    ["https://example.org/some/path/", "/some/path/"],
  ])("of the address %s is “%s”", (address, path) => {
    expect(pathToRoot({ ...NO_SETTINGS, ...(address !== undefined && { address }) })).toBe(path);
  });
});

describe("strictestMark(views)", () => {
  it.each(HANDLING_MARKS.map((mark, index) => [mark, HANDLING_MARKS.slice(index)] as const))(
    "is %s among the marks that are no stricter",
    (mark, others) => {
      expect(strictestMark(others.toReversed().map((handling) => ({ ...view, handling })))).toBe(mark);
    },
  );

  it("takes AMBER+STRICT for stricter than AMBER, as TLP 2.0 does", () => {
    const marks = ["TLP:AMBER", "TLP:AMBER+STRICT"];
    expect(strictestMark(marks.map((handling) => ({ ...view, handling })))).toBe("TLP:AMBER+STRICT");
  });
});

describe("newestFirst(views)", () => {
  it("orders by the date of the newest edition, then by slug", () => {
    const of = (slug: string, date: string) => ({ ...view, slug, edition: { ...view.edition, date } });
    const views = [of("b", "2026-01-02"), of("c", "2026-03-01"), of("a", "2026-01-02")];
    expect(newestFirst(views).map(({ slug }) => slug)).toEqual(["c", "a", "b"]);
  });
});
