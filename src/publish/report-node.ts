import type { BriefingView } from "../view/briefing-view.ts";
import { documentsOf } from "../pdf/briefing-documents.ts";
import type { IriOf } from "./iri.ts";
import type { Node } from "./json-ld.ts";
import type { SiteSettings } from "./site-settings.ts";

/** A briefing as schema.org describes a report; what is not known is left out. */
export function reportNode(view: BriefingView, settings: SiteSettings, iri: IriOf): Node {
  const folder = `briefings/${view.slug}/`;
  const page = iri(`${folder}index.html`);
  return {
    "@id": page,
    "@type": "Report",
    url: page,
    headline: view.title,
    alternativeHeadline: view.subtitle,
    reportNumber: view.number,
    version: String(view.editions.length),
    abstract: view.bottomLine.map(({ says }) => says).join(" "),
    inLanguage: view.language,
    datePublished: view.editions[0]?.day,
    dateModified: lastDay(view),
    creativeWorkStatus: statusOf(view),
    correction: view.notices.map(({ day, says }) => ({
      "@type": "CorrectionComment",
      datePublished: day,
      text: says,
    })),
    conditionsOfAccess: view.handling,
    publisher: { "@type": "Organization", name: view.unit },
    license: licenceOf(settings),
    publishingPrinciples: iri("method/index.html"),
    image: iri(`${folder}card.png`),
    about: view.sites.map(({ name }) => ({ "@type": "Place", name })),
    isBasedOn: view.sources.map(({ anchor }) => ({ "@id": `${page}#${anchor}` })),
    hasPart: view.judgements.map(({ sentence }) => ({ "@id": `${page}#${sentence.anchor}` })),
    encoding: [
      ...documentsOf(view).map(({ file, title }) => mediaNode(iri(file), "application/pdf", title)),
      mediaNode(iri(`${folder}data/briefing.jsonld`), "application/ld+json", view.title),
    ],
  };
}

/** When anything last changed: the newest edition, or a notice after it. */
export function lastDay({ editions, notices }: BriefingView): string | undefined {
  return [...editions, ...notices]
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
}

function statusOf({ notices }: BriefingView): string {
  const [gravest] = notices;
  if (!gravest) return "Published";
  return gravest.status === "withdrawn" ? "Withdrawn" : "Superseded";
}

function licenceOf({ licence }: SiteSettings): Node | undefined {
  if (!licence) return undefined;
  const { name, link, note } = licence;
  return { "@type": "CreativeWork", name, url: link, description: note };
}

function mediaNode(contentUrl: string, encodingFormat: string, name: string): Node {
  return { "@type": "MediaObject", contentUrl, encodingFormat, name };
}
