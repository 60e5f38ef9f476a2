import { english } from "../texts/english.ts";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkBriefing } from "../../src/briefing.ts";
import { viewsOf } from "../../src/disk/site/load-views.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import type { FiguredBriefing } from "../../src/figure/figure.ts";
import { briefingGraph, listGraph, pageGraph } from "../../src/publish/briefing-graph.ts";
import { NO_SETTINGS, siteSettingsSchema } from "../../src/publish/site-settings.ts";
import { sentencesOf } from "../../src/view/check-page.ts";
import type { BriefingView } from "../../src/view/briefing-view.ts";
import { expandGraph, unexpected, type Expanded } from "./read-graph.ts";

const SCHEMA = "https://schema.org/";
const HOSTED = siteSettingsSchema.parse({
  name: "Briefings of a desk",
  address: "https://example.org/desk/",
  licence: {
    name: "CC BY 4.0",
    link: "https://creativecommons.org/licenses/by/4.0/",
    note: "But for the quotes.",
  },
});

type Read = { readonly briefing: FiguredBriefing; readonly view: BriefingView };

async function read(data: string, slug: string): Promise<Read> {
  const folder = await readBriefingFolder(join(PROJECT_ROOT, data), slug);
  const check = checkBriefing(folder, undefined);
  const [view] = viewsOf([{ folder, check, lockWritten: false }], english);
  return { briefing: check.ready!.briefing, view: view! };
}

const example = await read("test/briefings/dam-inspection/data", "dam-inspection");
const shipped = await read("data", "al-asad-handover");

/** Where the file of a graph lies on the site. */
const fileOf = ({ view }: Read) =>
  `https://briefings.example/site/briefings/${view.slug}/data/briefing.jsonld`;
const pageOf = ({ view }: Read) => `https://briefings.example/site/briefings/${view.slug}/`;
const graphOf = async (one: Read, settings = NO_SETTINGS) =>
  await expandGraph(briefingGraph(one.briefing, one.view, settings), fileOf(one));
const ofType = (nodes: readonly Expanded[], type: string) =>
  nodes.filter((node) => node["@type"]?.includes(SCHEMA + type));
const valueOf = (node: Expanded, name: string): unknown =>
  (node[SCHEMA + name] as readonly Record<string, unknown>[] | undefined)?.map(
    (value) => value["@value"] ?? value["@id"] ?? value,
  );

describe.each([
  ["the example", example],
  ["the shipped briefing", shipped],
])("the graph of %s", (_name, one) => {
  it.each([
    ["without an address", NO_SETTINGS],
    ["with an address", HOSTED],
  ])("holds no term but those of schema.org, each where it belongs, %s", async (_case, settings) => {
    expect(unexpected(await graphOf(one, settings))).toEqual([]);
    expect(unexpected(await expandGraph(pageGraph(one.view, settings), pageOf(one)))).toEqual([]);
    expect(unexpected(await expandGraph(listGraph([one.view], "Briefings", settings)))).toEqual([]);
  });

  it("has a claim for every sentence and a quotation for every quote, named by their places on the page", async () => {
    const nodes = await graphOf(one);
    const ids = (type: string) => ofType(nodes, type).map((node) => node["@id"]);
    const sentences = sentencesOf(one.view);
    expect(ids("Claim")).toEqual(sentences.map(({ anchor }) => `${pageOf(one)}#${anchor}`));
    expect(ids("Quotation")).toEqual(
      sentences.flatMap(({ evidence }) => evidence.map(({ anchor }) => `${pageOf(one)}#${anchor}`)),
    );
    expect(ofType(nodes, "Claim").map((node) => valueOf(node, "text"))).toEqual(
      sentences.map(({ says }) => [says]),
    );
    expect(new Set(nodes.map((node) => node["@id"])).size).toBe(nodes.length);
  });

  it("holds an observation for each number drawn that was observed, with its bounds, date and document", async () => {
    const nodes = ofType(await graphOf(one), "Observation");
    const rows = one.briefing
      .figure!.observations.value.filter(({ plot, status }) => plot === "yes" && status !== "F")
      .filter(({ value, low, high }) => value !== null || low !== null || high !== null);
    expect(nodes.length).toBeGreaterThan(2);
    expect(
      nodes.map((node) => [
        node["@id"],
        ...["value", "minValue", "maxValue"].map((name) => (valueOf(node, name) as number[])?.[0] ?? null),
        (valueOf(node, "subjectOf") as string[])[1],
      ]),
    ).toEqual(
      rows.map(({ id, value, low, high, document }) => [
        `${pageOf(one)}#observation-${id}`,
        value,
        low,
        high,
        `${pageOf(one)}#document-${document}`,
      ]),
    );
    for (const node of nodes) {
      const times = [valueOf(node, "observationDate"), valueOf(node, "observationPeriod")].filter(Boolean);
      expect(times.length).toBeLessThanOrEqual(1);
    }
  });
});

describe("the graph of the shipped briefing", () => {
  it("says nothing of its articles that is not known", async () => {
    const articles = ofType(await graphOf(shipped), "NewsArticle");
    expect(articles.map((node) => Object.keys(node))).toEqual(
      articles.map(() => ["@id", "@type", `${SCHEMA}description`]),
    );
    expect(articles).toHaveLength(2);
  });

  it("leads from a claim to its quotes and articles, and from a judgement to what it rests on", async () => {
    const nodes = await graphOf(shipped);
    const claim = nodes.find((node) => node["@id"]?.endsWith("#sentence-advisers-left"));
    expect(valueOf(claim!, "appearance")).toEqual([`${pageOf(shipped)}#source-withdrawal`]);
    expect((valueOf(claim!, "citation") as string[])[0]).toBe(`${pageOf(shipped)}#evidence-advisers-left-1`);
    const judgement = shipped.view.judgements[0]!.sentence.anchor;
    const judged = nodes.find((node) => node["@id"] === `${pageOf(shipped)}#${judgement}`);
    expect((valueOf(judged!, "isBasedOn") as string[]).length).toBeGreaterThan(0);
  });
});

describe("the graph of the example", () => {
  it("says that it is superseded, by a correction with its day, and when it was published and changed", async () => {
    const [report] = ofType(await graphOf(example), "Report");
    expect(valueOf(report!, "creativeWorkStatus")).toEqual(["Superseded"]);
    expect(valueOf(report!, "datePublished")).toEqual(["2031-03-11"]);
    expect(valueOf(report!, "dateModified")).toEqual(["2031-04-02"]);
    const [correction] = report![`${SCHEMA}correction`] as readonly Expanded[];
    expect(valueOf(correction!, "text")).toEqual([example.view.superseded]);
    expect(valueOf(correction!, "datePublished")).toEqual(["2031-04-02"]);
  });

  it("says “Withdrawn” where it is both, and gives both reasons", async () => {
    const says = "Withdrawn on 1 May 2031 by The example desk. The crack was painted on.";
    const notices = [
      { status: "withdrawn" as const, day: "2031-05-01", says, cited: "" },
      ...example.view.notices,
    ];
    const view = { ...example.view, notices };
    const [report] = ofType(await graphOf({ ...example, view }), "Report");
    expect(valueOf(report!, "creativeWorkStatus")).toEqual(["Withdrawn"]);
    expect(report![`${SCHEMA}correction`]).toHaveLength(2);
    expect(valueOf(report!, "dateModified")).toEqual(["2031-05-01"]);
  });

  it("keeps the words of an article to itself of which only fingerprints may be published", async () => {
    const { sources } = example.briefing;
    const closed = sources.value.map((source) => ({ ...source, rights: "fingerprint" as const }));
    const briefing = { ...example.briefing, sources: { ...sources, value: closed } };
    const quotations = ofType(await graphOf({ ...example, briefing }), "Quotation");
    expect(quotations.flatMap((node) => valueOf(node, "text") ?? [])).toEqual([]);
    expect(ofType(await graphOf(example), "Quotation").every((node) => valueOf(node, "text"))).toBe(true);
  });
});

describe("the IRIs", () => {
  it("are whole where the site has an address, wherever the file is read from", async () => {
    const nodes = await expandGraph(
      briefingGraph(example.briefing, example.view, HOSTED),
      "https://elsewhere.example/x.jsonld",
    );
    const page = "https://example.org/desk/briefings/dam-inspection/";
    expect(nodes[0]?.["@id"]).toBe(page);
    expect(JSON.stringify(nodes).includes("elsewhere")).toBe(false);
  });

  it("of the page and of the file are the same", async () => {
    const inPage = await expandGraph(pageGraph(example.view, NO_SETTINGS), pageOf(example));
    const inFile = new Map((await graphOf(example)).map((node) => [node["@id"], node]));
    expect(inPage.length).toBe(1 + example.view.judgements.length);
    for (const node of inPage) expect(inFile.has(node["@id"])).toBe(true);
    expect(inFile.get(inPage[0]!["@id"])).toEqual(inPage[0]);
  });

  it("lead to files and places that the page has", () => {
    const graph = pageGraph(example.view, NO_SETTINGS);
    expect(graph).toContain('"contentUrl":"dam-inspection-a4.pdf"');
    expect(graph).toContain('"@id":"./#judgement'.replace("judgement", "sentence"));
    expect(graph).toContain('"publishingPrinciples":"../../method/"');
  });
});

describe("the processor of this test", () => {
  it("fails at an unknown term", async () => {
    const graph = '{"@context":"https://schema.org","@graph":[{"@type":"Report","headlne":"x"}]}';
    await expect(expandGraph(graph)).rejects.toThrow(/Safe mode/u);
  });

  it.each([
    ["an unknown type", '{"@id":"./","@type":"Reprot","headline":"x"}', "is no type"],
    ["a property of another type", '{"@id":"./","@type":"Person","headline":"x"}', "Person has no headline"],
    [
      "a value of another type",
      '{"@id":"./","@type":"Report","publisher":{"@type":"Place","name":"x"}}',
      "publisher gives no Place",
    ],
    [
      "a reference to nothing",
      '{"@id":"./","@type":"Claim","appearance":{"@id":"#x"}}',
      "appearance leads to",
    ],
  ])("finds %s", async (_what, node, fault) => {
    const nodes = await expandGraph(`{"@context":"https://schema.org","@graph":[${node}]}`);
    expect(unexpected(nodes)).toEqual([expect.stringContaining(fault)]);
  });
});
