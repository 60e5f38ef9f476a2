import type { Texts } from "../texts/texts.ts";
import type { SectionView } from "../view/number-sections.ts";
import { citeDocument } from "../view/cite-source.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import type { ExportInput } from "./export-input.ts";
import { wrapLines } from "./wrap-lines.ts";

type View = ExportInput["view"];
type Lines = readonly string[];

/**
 * The briefing as plain text for e-mail: 72 columns, every sentence with its marks, the sources at the end. The handling
 * mark stands directly before the text and says at its end that it ends (TLP 2.0).
 */
export function printPlainText({ view }: ExportInput, texts: Texts): string {
  const blocks: readonly Lines[] = [
    [view.handling],
    ...head(view, texts),
    ...titled(
      texts.say("bottom-line.title"),
      view.bottomLine.map((one) => wrapLines(inWords(one, texts), "- ")),
    ),
    ...titled(
      texts.say("general.key-judgements"),
      view.judgements.map((one) => judgement(one, texts)),
    ),
    ...view.sections.flatMap((section) => sectionLines(view, section, texts)),
    ...titled(
      texts.say("report.articles"),
      view.sources.map(({ number, citation, descriptor }) => [
        ...wrapLines(citation, `[${number}] `),
        ...wrapLines(descriptor, "    "),
      ]),
    ),
    ...titled(
      texts.say("report.documents"),
      view.documents.rows.map((row) => wrapLines(citeDocument(row, texts), `[${row.mark}] `)),
    ),
    ...titled(texts.say("report.how-to-cite"), [wrapLines(view.citation)]),
    [texts.say("plain-text.end", { mark: view.handling })],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head(view: View, texts: Texts): readonly Lines[] {
  const { number, edition, unit, withdrawn, superseded } = view;
  const places = { number, edition: edition.label, date: edition.asOf, published: edition.published, unit };
  const label = texts.say("plain-text.edition", places);
  const lines = [withdrawn, superseded, view.title, view.subtitle, label, edition.unchecked];
  return [...lines.filter((line) => line !== ""), texts.say("plain-text.marks")].map((line) =>
    wrapLines(line),
  );
}

/** A heading in capitals, underlined, and what stands below it; nothing where that is nothing. */
function titled(title: string, blocks: readonly Lines[]): readonly Lines[] {
  if (blocks.length === 0) return [];
  const heading = wrapLines(title.toUpperCase());
  return [[...heading, "-".repeat(Math.max(...heading.map(({ length }) => length)))], ...blocks];
}

/** e.g. Not known: No article says when. [1.5; contradicts: 2.3] (disputed) */
function inWords({ kindWord, says, marks, standingMark }: SentenceView, texts: Texts): string {
  const cited = marks.map(({ label }) => label).join("; ");
  return [
    ...(kindWord === "" ? [] : [texts.say("general.word-before", { word: kindWord })]),
    says,
    ...(cited === "" ? [] : [`[${cited}]`]),
    ...(standingMark === "" ? [] : [`(${standingMark.toLowerCase()})`]),
  ].join(" ");
}

function judgement(
  { number, sentence, confidence, because }: View["judgements"][number],
  texts: Texts,
): Lines {
  const lead = `${number}. `;
  const hang = " ".repeat(lead.length);
  return [
    ...wrapLines(inWords(sentence, texts), lead),
    ...wrapLines(texts.say("plain-text.confidence", { confidence, because }), hang),
  ];
}

/** A section with its paragraphs, and with what its part adds in words. */
function sectionLines(
  view: View,
  { number, title, part, paragraphs }: SectionView,
  texts: Texts,
): readonly Lines[] {
  return titled(`${number} ${title}`, [
    ...paragraphs.map((paragraph) =>
      wrapLines(paragraph.sentences.map((one) => inWords(one, texts)).join(" "), `${paragraph.number} `, 0),
    ),
    ...partLines(view, part, texts),
  ]);
}

function partLines(view: View, part: SectionView["part"], texts: Texts): readonly Lines[] {
  const { say } = texts;
  switch (part) {
    case "timeline":
      return view.timeline.map(({ date, basis, sentence }) =>
        wrapLines(say("plain-text.event", { date, basis, says: inWords(sentence, texts) }), "- "),
      );
    case "disagreements":
      return view.disagreements.map(({ point, positions, differs, assessment }) => [
        ...wrapLines(point, "? "),
        ...positions.flatMap(({ holds, voices }) =>
          wrapLines(`${holds} [${[...new Set(voices.map(({ mark }) => mark))].join("; ")}]`, "  - "),
        ),
        ...wrapLines(say("plain-text.differs", { differs }), "  "),
        ...wrapLines(say("plain-text.assessment", { assessment }), "  "),
      ]);
    case "gaps":
      return view.gaps.map(({ what, why }) => wrapLines(`${what}. ${why}`.replace(/\?\. /u, "? "), "- "));
    case "indicators":
      return view.indicators.map(({ number, watch, by }) =>
        wrapLines(say("plain-text.indicator", { watch, by }), `${number} `),
      );
    case "alternatives":
      return view.judgements.flatMap(({ number, alternatives }) =>
        alternatives.map(({ holds, why }) =>
          wrapLines(say("plain-text.alternative", { number, holds, why }), "- "),
        ),
      );
    case "chart":
      return [view.chart.title, view.chart.description, view.chart.note]
        .filter((text) => text !== "")
        .map((text) => wrapLines(text));
    case "sites":
      return view.sites.map(({ name, holder, since }) =>
        wrapLines(say("plain-text.site", { name, holder, since }), "- "),
      );
    case "editions":
      return view.editions.map(({ label, date, change }) =>
        wrapLines(say("plain-text.change", { edition: label, date, change }), "- "),
      );
    case "later":
    case "none":
      return [];
  }
}
