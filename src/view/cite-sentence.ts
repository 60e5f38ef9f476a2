import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "./briefing-view.ts";
import { citeBriefing, type CitedBriefing } from "./cite-briefing.ts";
import { citeDocument } from "./cite-source.ts";
import { kindInWords, type MarkView, type SentenceView } from "./sentence-view.ts";

type Report = CitedBriefing & Pick<BriefingView, "sources" | "documents">;

/**
 * A sentence with its citation, as plain text to be pasted: the sentence with the word for its kind and its marks, the
 * briefing it stands in, and a line for each article or document behind it.
 */
export function citeSentence(view: Report, sentence: SentenceView, texts: Texts): string {
  const { label, says, kind, standingMark, marks, rest } = sentence;
  const kindWord = kindInWords(kind, texts);
  const word = kindWord === "" ? "" : `${texts.say("general.word-before", { word: kindWord })} `;
  const cited = marks.length === 0 ? "" : ` [${marks.map((mark) => mark.label).join("; ")}]`;
  const standing = standingMark === "" ? "" : ` (${standingMark.toLowerCase()})`;
  const lines = [
    `${word}${texts.say("general.quote", { quote: says })}${cited}${standing}`,
    `${citeBriefing(view, texts)} ${texts.say("citation.place", { label })}`,
    ...articlesBehind(view, sentence),
    ...documentsBehind(view, sentence, texts),
    ...(marks.length === 0 && rest !== "" ? [rest] : []),
  ];
  return lines.join("\n");
}

/** A line an article, with its marks. e.g. [1.2; contradicts: 1.5] “Title”, Publisher, date */
function articlesBehind({ sources }: Report, { marks }: SentenceView): readonly string[] {
  return [...Map.groupBy(marks, articleOf)].flatMap(([number, own]) => {
    const source = sources.find((one) => one.number === number);
    return source ? [`[${own.map(({ label }) => label).join("; ")}] ${source.citation}`] : [];
  });
}

/** The article that a mark leads into; none for that of a document. */
function articleOf({ label }: MarkView): number {
  return Number(/(\d+)\.\d+$/u.exec(label)?.[1]);
}

function documentsBehind({ documents }: Report, { marks }: SentenceView, texts: Texts): readonly string[] {
  return marks.flatMap(({ label }) => {
    const document = documents.rows.find(({ mark }) => mark === label);
    return document ? [`[${label}] ${citeDocument(document, texts)}`] : [];
  });
}
