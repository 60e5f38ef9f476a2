import { element, escapeText } from "../chart/svg-markup.ts";
import { documentsOf } from "../pdf/briefing-documents.ts";
import { compareText } from "../problem.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { iriFrom } from "./iri.ts";
import { nameUuid } from "./name-uuid.ts";
import { addressOf, type SiteSettings } from "./site-settings.ts";

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly summary: string;
  readonly view: BriefingView;
};

/**
 * The editions of all briefings and what became of them, the newest first (Atom, RFC 4287). Ids follow from numbers of
 * briefings and editions, so that they stay when the site moves; days are those of the editions.
 */
export function atomFeed(views: readonly BriefingView[], settings: SiteSettings, texts: Texts): string {
  const iri = iriFrom("", settings);
  const name = settings.name ?? texts.say("index.title");
  const self = addressOf(settings, "feed.xml");
  const entries = views
    .flatMap((view) => entriesOf(view, texts))
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id));
  const children = [
    leaf("id", `urn:uuid:${nameUuid("feed", name)}`),
    leaf("title", name),
    leaf("updated", midnight(entries[0]?.day ?? "")),
    ...(self === undefined
      ? []
      : [element("link", { rel: "self", type: "application/atom+xml", href: self })]),
    element("link", { rel: "alternate", type: "text/html", href: iri("index.html") }),
    ...(settings.licence ? [leaf("rights", settings.licence.name)] : []),
    ...entries.map((entry) => printEntry(entry, iri)),
  ];
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": texts.language },
    `\n${children.join("\n")}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

/** An entry an edition, and one for each notice after them. Only of the newest edition is the bottom line at hand. */
function entriesOf(view: BriefingView, texts: Texts): readonly Entry[] {
  const bottomLine = view.bottomLine.map(({ says }) => says).join(" ");
  const warning = view.notices.map(({ says }) => says).join(" ");
  const editions = view.editions.map(({ label, day, change }, index) => ({
    id: nameUuid(view.unit, view.number, String(index + 1)),
    title: texts.say("feed.edition", { title: view.title, edition: label }),
    day,
    summary: index === view.editions.length - 1 ? `${warning} ${bottomLine}`.trim() : change,
    view,
  }));
  const notices = view.notices.map(({ status, day, says }) => ({
    id: nameUuid(view.unit, view.number, status),
    title: texts.say("feed.notice", { title: view.title, status: texts.say(`index.${status}`) }),
    day,
    summary: says,
    view,
  }));
  return [...editions, ...notices];
}

function printEntry({ id, title, day, summary, view }: Entry, iri: (path: string) => string): string {
  const [pdf] = documentsOf(view);
  const children = [
    leaf("id", `urn:uuid:${id}`),
    leaf("title", title),
    leaf("published", midnight(day)),
    leaf("updated", midnight(day)),
    element("author", {}, leaf("name", view.unit)),
    element("link", { rel: "alternate", type: "text/html", href: iri(`briefings/${view.slug}/index.html`) }),
    ...(pdf ? [element("link", { rel: "related", type: "application/pdf", href: iri(pdf.file) })] : []),
    element("category", { term: view.handling, scheme: "https://www.first.org/tlp/" }),
    leaf("summary", summary),
  ];
  return element("entry", {}, `\n${children.join("\n")}\n`);
}

function leaf(name: string, content: string): string {
  return element(name, {}, escapeText(content));
}

/** Editions have days and no hours. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
