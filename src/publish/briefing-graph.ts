import type { FiguredBriefing } from "../figure/figure.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { bareClaimNode, claimNodes } from "./claim-nodes.ts";
import { iriFrom } from "./iri.ts";
import { printJsonLd, type Node } from "./json-ld.ts";
import { observationNodes } from "./observation-nodes.ts";
import { lastDay, reportNode } from "./report-node.ts";
import type { SiteSettings } from "./site-settings.ts";
import { articleNode, documentNode } from "./source-nodes.ts";

/**
 * What a briefing’s page says of itself to machines: the report and its judgements. The rest is in a file beside it,
 * as its quotes and numbers would make the page half as heavy again for readers, who have them in the text.
 */
export function pageGraph(view: BriefingView, settings: SiteSettings): string {
  const folder = `briefings/${view.slug}/`;
  const iri = iriFrom(folder, settings);
  const page = iri(`${folder}index.html`);
  return printJsonLd([
    reportNode(view, settings, iri),
    ...view.judgements.map(({ sentence }) => bareClaimNode(sentence, page)),
  ]);
}

/** All of a briefing as linked data, for `data/briefing.jsonld`. */
export function briefingGraph(briefing: FiguredBriefing, view: BriefingView, settings: SiteSettings): string {
  const folder = `briefings/${view.slug}/`;
  const iri = iriFrom(`${folder}data/`, settings);
  const page = iri(`${folder}index.html`);
  const { figure } = briefing;
  const nodes: readonly Node[] = [
    reportNode(view, settings, iri),
    ...claimNodes(briefing, view, page),
    ...briefing.sources.value.map((source) => articleNode(source, page)),
    ...(figure?.documents.value ?? [])
      .filter(({ id }) => view.documents.rows.some((row) => row.id === id))
      .map((document) => documentNode(document, page)),
    ...(figure ? observationNodes(figure, page, (name) => iri(folder + name)) : []),
  ];
  return `${printJsonLd(nodes, 1)}\n`;
}

/** The list of briefings as a catalogue of reports. */
export function listGraph(views: readonly BriefingView[], name: string, settings: SiteSettings): string {
  const iri = iriFrom("", settings);
  return printJsonLd([
    {
      "@id": iri("index.html"),
      "@type": "CollectionPage",
      name,
      license: settings.licence?.link,
      hasPart: views.map((view) => ({
        "@id": iri(`briefings/${view.slug}/index.html`),
        "@type": "Report",
        headline: view.title,
        reportNumber: view.number,
        datePublished: view.editions[0]?.day,
        dateModified: lastDay(view),
      })),
    },
  ]);
}
