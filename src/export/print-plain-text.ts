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
export function printPlainText({ view }: ExportInput): string {
  const blocks: readonly Lines[] = [
    [view.handling],
    ...head(view),
    ...titled("BOTTOM LINE", view.bottomLine.map(sentence)),
    ...titled(
      "KEY JUDGEMENTS",
      view.judgements.map((one) => judgement(one)),
    ),
    ...view.sections.flatMap((section) => sectionLines(view, section)),
    ...titled(
      "ARTICLES",
      view.sources.map(({ number, citation, descriptor }) => [
        ...wrapLines(citation, `[${number}] `),
        ...wrapLines(descriptor, "    "),
      ]),
    ),
    ...titled(
      "DOCUMENTS",
      view.documents.rows.map((row) => wrapLines(citeDocument(row), `[${row.mark}] `)),
    ),
    ...titled("HOW TO CITE", [wrapLines(view.citation)]),
    [`${view.handling} - end of text`],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head(view: View): readonly Lines[] {
  const { number, edition, unit, superseded } = view;
  const place = `${number}, ${edition.label}, as of ${edition.asOf}, published ${edition.published}. ${unit}.`;
  return [
    ...(superseded === "" ? [] : [wrapLines(superseded)]),
    wrapLines(view.title),
    wrapLines(view.subtitle),
    wrapLines(place),
    wrapLines(
      "A mark such as [1.5] is article 1, passage 5; [C12] is document 12. Both are listed at the end. No words behind a sentence mean that one origin tells it, or that it says what it is.",
    ),
  ];
}

/** A heading underlined, and what stands below it; nothing where that is nothing. */
function titled(title: string, blocks: readonly Lines[]): readonly Lines[] {
  if (blocks.length === 0) return [];
  const heading = wrapLines(title);
  return [[...heading, "-".repeat(Math.max(...heading.map(({ length }) => length)))], ...blocks];
}

function sentence(one: SentenceView): Lines {
  return wrapLines(inWords(one), "- ");
}

/** e.g. Not known: No article says when. [1.5; contradicts: 2.3] (disputed) */
function inWords({ kindWord, says, marks, standingMark }: SentenceView): string {
  const cited = marks.map(({ label }) => label).join("; ");
  return [
    ...(kindWord === "" ? [] : [`${kindWord}:`]),
    says,
    ...(cited === "" ? [] : [`[${cited}]`]),
    ...(standingMark === "" ? [] : [`(${standingMark.toLowerCase()})`]),
  ].join(" ");
}

function judgement({ number, sentence: said, confidence, because }: View["judgements"][number]): Lines {
  const lead = `${number}. `;
  const hang = " ".repeat(lead.length);
  return [...wrapLines(inWords(said), lead), ...wrapLines(`Confidence: ${confidence}. ${because}`, hang)];
}

/** A section with its paragraphs, and with what its part adds in words. */
function sectionLines(view: View, { number, title, part, paragraphs }: SectionView): readonly Lines[] {
  return titled(`${number} ${title}`.toUpperCase(), [
    ...paragraphs.map((paragraph) =>
      wrapLines(paragraph.sentences.map(inWords).join(" "), `${paragraph.number} `, 0),
    ),
    ...partLines(view, part),
  ]);
}

function partLines(view: View, part: SectionView["part"]): readonly Lines[] {
  switch (part) {
    case "timeline":
      return view.timeline.map(({ date, basis, sentence: told }) =>
        wrapLines(`${date} (${basis}): ${inWords(told)}`, "- "),
      );
    case "disagreements":
      return view.disagreements.map(({ point, positions, differs, assessment }) => [
        ...wrapLines(point, "? "),
        ...positions.flatMap(({ holds, voices }) =>
          wrapLines(`${holds} [${[...new Set(voices.map(({ mark }) => mark))].join("; ")}]`, "  - "),
        ),
        ...wrapLines(`What differs: ${differs}`, "  "),
        ...wrapLines(`Assessment: ${assessment}`, "  "),
      ]);
    case "gaps":
      return view.gaps.map(({ what, why }) => wrapLines(`${what}. ${why}`.replace(/\?\. /u, "? "), "- "));
    case "indicators":
      return view.indicators.map(({ number, watch, by }) => wrapLines(`${watch} By: ${by}.`, `${number} `));
    case "alternatives":
      return view.judgements.flatMap(({ number, alternatives }) =>
        alternatives.map(({ holds, why }) => wrapLines(`To judgement ${number}: ${holds} ${why}`, "- ")),
      );
    case "chart":
      return [view.chart.title, view.chart.description, view.chart.note]
        .filter((text) => text !== "")
        .map((text) => wrapLines(text));
    case "sites":
      return view.sites.map(({ name, holder, since }) =>
        wrapLines(`${name}. Held by: ${holder}. Since: ${since}.`, "- "),
      );
    case "editions":
      return view.editions.map(({ label, date, change }) => wrapLines(`${label}, ${date}: ${change}`, "- "));
    case "later":
    case "none":
      return [];
  }
}
