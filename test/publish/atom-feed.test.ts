import { DOMParser, onErrorStopParsing, type Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { readEnglish } from "../../src/disk/read-catalogues.ts";
import { atomFeed } from "../../src/publish/atom-feed.ts";
import { robotsText, siteMap } from "../../src/publish/site-map.ts";
import { NO_SETTINGS, siteSettingsSchema } from "../../src/publish/site-settings.ts";
import { viewBriefing, type BriefingView } from "../../src/view/briefing-view.ts";
import { briefing, chart, documents } from "../view/example-briefing.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const HOSTILE = `]]> <script>alert(1)</script> & " ' <!-- &amp; مرحبا`;
const HOSTED = siteSettingsSchema.parse({ name: "A desk", address: "https://example.org/desk/" });
const texts = await readEnglish();
const view = viewBriefing(briefing(), { chart, map: undefined }, documents, { files: new Map(), texts });
const says = "Withdrawn on 9 June 2026 by the desk. It was wrong.";
const withdrawn: BriefingView = {
  ...view,
  slug: "other",
  number: "BB-2026-08",
  notices: [{ status: "withdrawn", day: "2026-06-09", says, cited: "" }],
};

/** The root of a document that a strict parser reads without a remark. */
function rootOf(xml: string): Element {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  return parser.parseFromString(xml, "application/xml").documentElement!;
}

const childrenOf = (element: Element, name: string): readonly Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeName === name);
const textOf = (element: Element, name: string): string | undefined =>
  childrenOf(element, name)[0]?.textContent ?? undefined;
const linksOf = (element: Element) =>
  childrenOf(element, "link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);

describe("atomFeed(views, settings, texts)", () => {
  it.each([
    ["without an address", NO_SETTINGS],
    ["with an address", HOSTED],
  ])("has what RFC 4287 requires of a feed and of each entry, %s", (_case, settings) => {
    const feed = rootOf(atomFeed([view, withdrawn], settings, texts));
    expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, "feed"]);
    const entries = childrenOf(feed, "entry");
    expect(entries).toHaveLength(5);
    const ids = [feed, ...entries].map((element) => {
      for (const name of ["id", "title", "updated"]) expect(childrenOf(element, name)).toHaveLength(1);
      expect(textOf(element, "updated")).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
      expect(linksOf(element).filter(([rel]) => rel === "alternate")).toHaveLength(1);
      return textOf(element, "id");
    });
    expect(new Set(ids).size).toBe(6);
    // RFC 9562: version 8, variant 10.
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    for (const entry of entries) {
      expect(textOf(childrenOf(entry, "author")[0]!, "name")).toBe(view.unit);
      expect(textOf(entry, "summary")).not.toBe("");
    }
  });

  it("has the editions and notices with their days, the newest first, and is as new as the first", () => {
    const feed = rootOf(atomFeed([view, withdrawn], NO_SETTINGS, texts));
    const entries = childrenOf(feed, "entry");
    const [first] = view.editions;
    expect(entries[0] && [textOf(entries[0], "title"), textOf(entries[0], "summary")]).toEqual([
      `Withdrawn: ${view.title}`,
      says,
    ]);
    const days = entries.map((entry) => textOf(entry, "updated")!);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.at(-1)).toBe(`${first!.day}T00:00:00Z`);
    expect(textOf(feed, "updated")).toBe("2026-06-09T00:00:00Z");
  });

  it("sums up the newest edition by its bottom line, after what became of it, and others by what changed", () => {
    const bottomLine = view.bottomLine.map((sentence) => sentence.says).join(" ");
    const summaries = childrenOf(rootOf(atomFeed([withdrawn], NO_SETTINGS, texts)), "entry").map((entry) =>
      textOf(entry, "summary"),
    );
    expect(summaries).toEqual([says, `${says} ${bottomLine}`, view.editions[0]!.change]);
  });

  it("leads to whole addresses where the site has one, its own among them", () => {
    const feed = rootOf(atomFeed([view], HOSTED, texts));
    expect(linksOf(feed)).toEqual([
      ["self", "https://example.org/desk/feed.xml"],
      ["alternate", "https://example.org/desk/"],
    ]);
    expect(linksOf(childrenOf(feed, "entry")[0]!)[0]).toEqual([
      "alternate",
      `https://example.org/desk/briefings/${view.slug}/`,
    ]);
  });

  it("keeps its ids when the site moves, and when another briefing comes", () => {
    const idsOf = (xml: string) => childrenOf(rootOf(xml), "entry").map((entry) => textOf(entry, "id"));
    const moved = { ...HOSTED, address: "https://example.com/" };
    const before = idsOf(atomFeed([view], HOSTED, texts));
    expect(idsOf(atomFeed([view], moved, texts))).toEqual(before);
    expect(idsOf(atomFeed([view, withdrawn], HOSTED, texts))).toEqual(expect.arrayContaining([...before]));
  });

  it("prints hostile text as text", () => {
    const hostile = {
      ...view,
      title: HOSTILE,
      unit: HOSTILE,
      editions: view.editions.map((edition) => ({ ...edition, change: HOSTILE })),
    };
    const feed = rootOf(atomFeed([hostile], { ...NO_SETTINGS, name: HOSTILE }, texts));
    expect(textOf(feed, "title")).toBe(HOSTILE);
    const [, oldest] = childrenOf(feed, "entry");
    expect(textOf(oldest!, "summary")).toBe(HOSTILE);
    expect(childrenOf(oldest!, "title")[0]?.textContent).toBe(`${HOSTILE}: ${view.editions[0]!.label}`);
  });
});

describe("siteMap(views, settings)", () => {
  const locations = (views: readonly BriefingView[]) =>
    childrenOf(rootOf(siteMap(views, HOSTED)!), "url").map((url) => [
      textOf(url, "loc"),
      textOf(url, "lastmod"),
    ]);

  it("lists every page with the day of its last change, notices counted", () => {
    const folder = "https://example.org/desk/briefings/other/";
    expect(locations([withdrawn])).toEqual([
      ["https://example.org/desk/", undefined],
      ["https://example.org/desk/method/", undefined],
      ["https://example.org/desk/accessibility/", undefined],
      [folder, "2026-06-09"],
      [`${folder}handout/`, "2026-06-09"],
    ]);
  });

  it("leaves out what may not be passed on without limit", () => {
    expect(locations([{ ...view, handling: "TLP:GREEN" }])).toHaveLength(3);
  });

  it("is none where the site has no address, as its addresses have to be whole", () => {
    expect(siteMap([view], NO_SETTINGS)).toBeUndefined();
  });
});

describe("robotsText(views, settings)", () => {
  it("lets robots read all, and says where the map is", () => {
    expect(robotsText([view], HOSTED)).toBe(
      "User-agent: *\nAllow: /desk/\n\nSitemap: https://example.org/desk/sitemap.xml\n",
    );
    expect(robotsText([view], NO_SETTINGS)).toBe("User-agent: *\nAllow: /\n");
  });

  it("keeps them from what may not be passed on without limit", () => {
    expect(robotsText([view, { ...withdrawn, handling: "TLP:AMBER" }], HOSTED)).toContain(
      "Disallow: /desk/briefings/other/\nDisallow: /desk/search/\n",
    );
  });
});
