import nunjucks from "nunjucks";
import { join } from "node:path";
import { addWords, TEMPLATE_OPTIONS, TEMPLATES } from "../disk/site/configure-eleventy.ts";
import { didYouMean } from "../nearest-name.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { withLinksFrom } from "./page-links.ts";

/** A component as a page of somebody else's can hold it: its name, and what it is called with, once or several times. */
type Part = {
  readonly component: string;
  readonly of: (view: BriefingView) => readonly unknown[];
  /** The page that its links are written for, below the folder of all briefings. */
  readonly page: (view: BriefingView) => string;
};

const onPage = ({ slug }: BriefingView): string => `briefings/${slug}/`;

/** What can be shown outside the page of a briefing. Their links lead back into it. */
const PARTS: Readonly<Record<string, Part>> = {
  listing: { component: "listing", of: (view) => [view], page: () => "" },
  "bottom-line": { component: "bottom-line", of: (view) => [view], page: onPage },
  judgements: { component: "judgement", of: ({ judgements }) => judgements, page: onPage },
  timeline: { component: "timeline", of: ({ timeline }) => [timeline], page: onPage },
  disagreements: { component: "disagreement", of: ({ disagreements }) => disagreements, page: onPage },
  gaps: { component: "gaps", of: ({ gaps }) => [gaps], page: onPage },
};

/** Where a part is to stand: the path of the page, and that below which Briefbook writes. e.g. /about/, /notes/ */
type PartPlace = { readonly page: string; readonly root: string };

/**
 * Renders parts of a briefing with the templates and words of its own page.
 *
 * @throws for a part or a briefing that is not there.
 */
export function partRenderer(
  views: readonly BriefingView[],
  texts: Texts,
): (part: string, slug: string, place: PartPlace) => string {
  const loader = new nunjucks.FileSystemLoader(join(TEMPLATES, "components"));
  const environment = new nunjucks.Environment(loader, TEMPLATE_OPTIONS);
  addWords(environment, texts);
  return (name, slug, { page, root }) => {
    const part = PARTS[name] ?? missing("part of a briefing", name, Object.keys(PARTS));
    const slugs = views.map((view) => view.slug);
    const view = views.find((one) => one.slug === slug) ?? missing("briefing", slug, slugs);
    const { component } = part;
    const macro = `render${component.replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase())}`;
    const html = part.of(view).map((argument) =>
      environment.renderString(
        `{% from "${component}/macro.njk" import ${macro} %}{{ ${macro}(argument) }}`,
        {
          argument,
        },
      ),
    );
    // An empty line would end the block of markup in somebody's Markdown.
    return withLinksFrom(html.join("\n").replaceAll(/\n\s*\n/gu, "\n"), `${root}${part.page(view)}`, page);
  };
}

function missing(what: string, name: string, known: readonly string[]): never {
  throw new Error(`There is no ${what} “${name}”. ${didYouMean(name, known)}`);
}
