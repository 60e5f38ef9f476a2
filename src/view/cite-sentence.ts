import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "./briefing-view.ts";
import { citeBriefing, type CitedBriefing } from "./cite-briefing.ts";
import { citeDocument } from "./cite-source.ts";
import { kindInWords, type EvidenceView, type SentenceView } from "./sentence-view.ts";

type Report = CitedBriefing & Pick<BriefingView, "sources" | "documents">;

/**
 * A sentence with its citation, as plain text to be pasted: the sentence with the word for its kind and its marks, the
 * briefing it stands in, and a line for each article or document behind it.
 */
export function citeSentence(view: Report, sentence: SentenceView, texts: Texts): string {
  const { label, says, kind, standingMark, marks, rest } = sentence;
  const kindWord = kindInWords(kind, texts);
  const word = kindWord === "" ? "" : `${kindWord}: `;
  const cited = marks.length === 0 ? "" : ` [${marks.map((mark) => mark.label).join("; ")}]`;
  const standing = standingMark === "" ? "" : ` (${standingMark.toLowerCase()})`;
  const lines = [
    `${word}“${says}”${cited}${standing}`,
    `${citeBriefing(view)} Place in the report: ${label}.`,
    ...articlesBehind(view, sentence),
    ...documentsBehind(view, sentence),
    ...(marks.length === 0 && rest !== "" ? [rest] : []),
  ];
  return lines.join("\n");
}

/** A line an article, with the passages that bear on the sentence. e.g. [1] Article, passages 2 and 5: … */
function articlesBehind({ sources }: Report, { evidence }: SentenceView): readonly string[] {
  const byArticle = Map.groupBy(evidence, ({ mark }) => Number(mark.split(".")[0]));
  return [...byArticle].flatMap(([number, pieces]) => {
    const source = sources.find((one) => one.number === number);
    return source ? [`[${number}] ${passagesOf(pieces)}: ${source.citation}`] : [];
  });
}

function passagesOf(pieces: readonly EvidenceView[]): string {
  const byStance = Map.groupBy(pieces, ({ stance }) => stance);
  const told = [...byStance].map(([stance, alike]) => {
    const numbers = [...new Set(alike.map(({ mark }) => mark.split(".")[1] ?? ""))];
    const passages = `passage${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
    return stance === "supports" ? passages : `${passages} (${alike[0]?.stanceWord ?? stance})`;
  });
  return told.join("; ");
}

function documentsBehind({ documents }: Report, { marks }: SentenceView): readonly string[] {
  return marks.flatMap(({ label }) => {
    const document = documents.rows.find(({ mark }) => mark === label);
    return document ? [`[${label}] ${citeDocument(document)}`] : [];
  });
}
