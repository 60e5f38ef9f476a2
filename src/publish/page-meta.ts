import type { Texts } from "../texts/texts.ts";
import { documentsOf } from "../pdf/briefing-documents.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { pageGraph } from "./briefing-graph.ts";
import { CARD } from "./card-size.ts";
import { iriFrom } from "./iri.ts";
import { isPublic } from "./is-public.ts";
import { lastDay } from "./report-node.ts";
import { printAddress, type PrintedAddress } from "./printed-address.ts";
import { addressOf, type SiteSettings } from "./site-settings.ts";

/** A line of a page’s head. Open Graph names its lines by `property`, all others by `name`. */
export type MetaView = {
  readonly attribute: "name" | "property";
  readonly name: string;
  readonly content: string;
};

/** What the head of a briefing’s page says to machines besides its graph. */
export type HeadView = {
  /** The whole address of the page; empty where the site has none. */
  readonly canonical: string;
  /** The same for paper; undefined where the site has none. */
  readonly printed: PrintedAddress | undefined;
  readonly meta: readonly MetaView[];
  /** e.g. noindex; empty where whoever looks may find it. */
  readonly robots: string;
  /** JSON-LD, escaped for a data block. */
  readonly graph: string;
};

/** TLP 2.0 lets only CLEAR be published without limit: what has another mark is not for search engines. */
export function viewHead(view: BriefingView, settings: SiteSettings, texts: Texts): HeadView {
  const address = addressOf(settings, `briefings/${view.slug}/index.html`);
  return {
    canonical: address ?? "",
    printed: address === undefined ? undefined : printAddress(address),
    meta: pageMeta(view, settings, texts),
    robots: isPublic(view) ? "" : "noindex",
    graph: pageGraph(view, settings),
  };
}

/**
 * How others cite and show a briefing: for indexes of scholarship (Google Scholar, inclusion guidelines), Dublin Core,
 * and Open Graph with its twin of X. Addresses are whole where the site has one; what needs a whole one is left out
 * where it has none.
 */
function pageMeta(view: BriefingView, settings: SiteSettings, texts: Texts): readonly MetaView[] {
  const folder = `briefings/${view.slug}/`;
  const iri = iriFrom(folder, settings);
  const [first] = view.editions;
  const pdf = documentsOf(view)[0]?.file ?? "";
  const address = addressOf(settings, `${folder}index.html`);
  const alt = texts.say("report.card", {
    title: view.title,
    number: view.number,
    edition: view.edition.label,
    date: view.edition.asOf,
    handling: view.handling,
  });
  return [
    ...lines("name", {
      citation_title: view.title,
      citation_author: view.unit,
      citation_publication_date: first?.day.replaceAll("-", "/"),
      citation_technical_report_number: view.number,
      citation_technical_report_institution: view.unit,
      citation_language: view.language,
      citation_pdf_url: iri(pdf),
      citation_fulltext_html_url: address,
      "DC.title": view.title,
      "DC.creator": view.unit,
      "DC.identifier": view.number,
      "DC.language": view.language,
      "DC.type": "Text",
      "DC.rights": settings.licence?.name,
      "DCTERMS.issued": first?.day,
      "DCTERMS.modified": lastDay(view),
      "twitter:card": "summary_large_image",
    }),
    ...lines("property", {
      "og:type": "article",
      "og:site_name": settings.name,
      "og:title": view.title,
      "og:description": view.subtitle,
      "og:url": address,
      "og:image": iri(`${folder}card.png`),
      "og:image:type": "image/png",
      "og:image:width": String(CARD.width),
      "og:image:height": String(CARD.height),
      "og:image:alt": alt,
      "article:published_time": first?.day,
      "article:modified_time": lastDay(view),
    }),
  ];
}

function lines(
  attribute: MetaView["attribute"],
  contents: Readonly<Record<string, string | undefined>>,
): readonly MetaView[] {
  return Object.entries(contents).flatMap(([name, content]) =>
    content === undefined ? [] : [{ attribute, name, content }],
  );
}
