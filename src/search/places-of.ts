import { nameFinder } from "../claim/name-finder.ts";
import type { Entity } from "../claim/entity.ts";
import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { sentencesOf } from "../view/check-page.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import type { PlaceWithNames } from "./make-index.ts";

type Said = {
  readonly href: string;
  readonly heading: string;
  readonly text: string;
  readonly quotes?: string;
  readonly language?: string;
};

/** Everything of one briefing that can be found: itself, its sections, sentences, sources and documents. */
export function placesOf(
  view: BriefingView,
  briefing: number,
  entities: readonly Entity[],
  texts: Texts,
): readonly PlaceWithNames[] {
  const page = `briefings/${view.slug}/index.html`;
  const here = (anchor: string): string => `${page}#${anchor}`;
  const finder = nameFinder(entities);
  const said: readonly Said[] = [
    ...view.titlePages.map(({ language, name, title, subtitle, bottomLine }) => ({
      href: `briefings/${view.slug}/${language}/index.html`,
      heading: name,
      text: [`${title}.`, `${subtitle}.`, ...bottomLine.map(({ says }) => says)].join(" "),
      language,
    })),
    { href: page, heading: view.number, text: `${view.title}. ${view.subtitle}` },
    ...view.sections.map(({ id, number, title }) => ({
      href: here(id),
      heading: texts.say("search.section", { number }),
      text: title,
    })),
    ...sentencesOf(view).map((sentence) => ({
      href: here(sentence.anchor),
      heading: headingOf(sentence, texts),
      text: sentence.says,
      quotes: quotesOf(sentence, texts),
    })),
    ...view.sources.map(({ anchor, number, heading, citation, descriptor }) => ({
      href: here(anchor),
      heading: texts.say("search.source", { number }),
      text: [heading, citation, descriptor].filter((one, at, all) => !all[at + 1]?.includes(one)).join(" · "),
    })),
    ...view.sourceTexts.flatMap(({ id, number, passages }) =>
      passages.map((passage) => ({
        href: `briefings/${view.slug}/sources/${id}/index.html#${passage.anchor}`,
        heading: texts.say("search.passage", { mark: `${number}.${passage.number}` }),
        text: passage.stretches.map(({ text }) => text).join(""),
      })),
    ),
    ...view.documents.rows.map(({ id, mark, publisher, title }) => ({
      href: here(`document-${id}`),
      heading: texts.say("search.document", { mark }),
      text: [publisher, title].filter((one) => one !== "").join(" · "),
    })),
  ];
  return said.map(({ text, quotes = "", ...rest }) => ({
    place: { briefing, ...rest, text, quotes },
    names: finder.namedIn(`${text}\n${quotes}`).flatMap(formsOf),
  }));
}

function formsOf({ name, aliases, native }: Entity): readonly string[] {
  return [name, ...aliases, ...(native ? [native.name] : [])];
}

/** Labels are numbers where a sentence stands in a section, and words where it does not. e.g. 1.2a, Bottom line 2 */
function headingOf({ label, kindWord, unsaidKind }: SentenceView, texts: Texts): string {
  const heading = /^\d/u.test(label) ? texts.say("search.sentence", { label }) : label;
  // Found by itself, it stands under no heading that says what it is.
  const kind = kindWord || unsaidKind;
  return kind === "" ? heading : `${heading} · ${kind}`;
}

/**
 * The words behind a sentence, each behind the mark that the page prints, by which they are found too. What an article’s
 * rights withhold is not searched either.
 */
function quotesOf({ evidence, marks }: SentenceView, texts: Texts): string {
  const withheld = texts.say("sentence.withheld");
  const passages = evidence.map(({ mark, quote }) =>
    quote === withheld ? `[${mark}]` : `[${mark}] ${texts.say("general.quote", { quote })}`,
  );
  const documents = marks.filter(({ label }) => !label.includes(".")).map(({ label }) => `[${label}]`);
  return [...new Set([...passages, ...documents])].join(" ");
}
