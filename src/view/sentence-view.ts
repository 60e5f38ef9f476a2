import type { Texts } from "../texts/texts.ts";
import type { ClaimKind } from "../claim/claim.ts";
import { readAddress, type Claim, type Evidence } from "../claim/claim.ts";
import { credibilityOf } from "../claim/credibility.ts";
import type { Entity } from "../claim/entity.ts";
import { standingOf, type Standing } from "../claim/standing.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { quotedAt, webAddress } from "./quoted-at.ts";
import { reliabilityInWords } from "./reliability-in-words.ts";

/** A mark behind a sentence: `[1.5]` is article 1, passage 5; `[C12]` is document 12. */
export type MarkView = { readonly label: string; readonly href: string; readonly name: string };

/** Words of an article as they are shown beside a sentence and in the appendix. */
export type EvidenceView = {
  readonly anchor: string;
  /** e.g. 1.5 */
  readonly mark: string;
  readonly sourceHref: string;
  readonly quote: string;
  /** Who says it, in words; the article itself where nobody else does. */
  readonly speaker: string;
  readonly stance: Evidence["stance"];
  readonly stanceWord: string;
  /** The words at their publisher, where the address is known; else empty. */
  readonly publisherHref: string;
};

/** Words that one voice says in one passage, together as the margin shows them. */
export type NoteView = {
  readonly mark: string;
  readonly article: string;
  readonly passage: string;
  /** Title of the article; empty where it is not known. */
  readonly source: string;
  readonly quotes: readonly string[];
  /** Who says it and how it bears on the sentence. e.g. contradicts; an Iraqi army colonel */
  readonly voice: string;
  /** Reliability of the source and credibility of what is told, as letter and digit; comment has no credibility. e.g. F3 */
  readonly grade: string;
  /** e.g. F: reliability cannot be judged, and 3: possibly true */
  readonly gradeWords: readonly string[];
};

/** One sentence of the report, final. */
export type SentenceView = {
  readonly id: string;
  readonly anchor: string;
  /** Its place in the report. e.g. 2.1b, or “Bottom line 2” */
  readonly label: string;
  readonly says: string;
  readonly kind: ClaimKind;
  /** Printed before the sentence where it does not come from an article; empty otherwise. */
  readonly kindWord: string;
  /** The same word where it is left out, as under a heading that says it; empty otherwise. */
  readonly unsaidKind: string;
  readonly standing: Standing;
  readonly standingWord: string;
  /** Printed behind the marks wherever the sentence stands, unless it has a single origin, as most do; else empty. */
  readonly standingMark: string;
  readonly marks: readonly MarkView[];
  readonly evidence: readonly EvidenceView[];
  readonly notes: readonly NoteView[];
  /** What carries it, in words, where no article does. */
  readonly rest: string;
};

/** What a sentence needs to know of its surroundings. */
export type SentenceContext = {
  /** The place of each printed claim in the report, by its id. e.g. 2.1b */
  readonly labels: ReadonlyMap<string, string>;
  readonly sources: readonly SourceEntry[];
  readonly entities: readonly Entity[];
  /** e.g. C3, by document id */
  readonly documentMarks: ReadonlyMap<string, string>;
  readonly publishers: ReadonlyMap<string, string>;
  /** The words of the page that it is printed on. */
  readonly texts: Texts;
};

/** What articles tell as their own or as somebody’s news needs no word to say what it is. */
const TOLD: ReadonlySet<ClaimKind> = new Set(["fact", "reported", "plan"]);

/** What is said before a sentence that no article tells as fact; empty for any other. */
export function kindInWords(kind: ClaimKind, texts: Texts): string {
  return TOLD.has(kind) ? "" : texts.say(`sentence.kind.${kind}`);
}

/** Most sentences have a single origin; the word behind each would drown the words that matter. */
const UNMARKED: ReadonlySet<Standing> = new Set(["single-source", "none"]);

/** Standing in words; empty for what no article carries. */
export function standingInWords(standing: Standing, texts: Texts): string {
  return standing === "none" ? "" : texts.say(`standing.words.${standing}`);
}

/** A gap under a heading that says what is not known needs no word to say that it is one. */
export function viewSentence(claim: Claim, context: SentenceContext, headingSaysIt = false): SentenceView {
  const { texts } = context;
  const standing = standingOf(claim, context.sources);
  const evidence = claim.evidence.map((piece, index) => viewEvidence(claim, piece, index, context));
  return {
    id: claim.id,
    anchor: `sentence-${claim.id}`,
    label: context.labels.get(claim.id) ?? "",
    says: claim.says,
    kind: claim.kind,
    kindWord: headingSaysIt ? "" : kindInWords(claim.kind, texts),
    unsaidKind: headingSaysIt ? kindInWords(claim.kind, texts) : "",
    standing,
    standingWord: standingInWords(standing, texts),
    standingMark: UNMARKED.has(standing) ? "" : texts.say(`standing.mark.${standing}`),
    marks: [...marksOf(evidence, texts), ...documentMarksOf(claim, context)],
    evidence,
    notes: notesOf(claim, evidence, context),
    rest: restOf(claim, context),
  };
}

function viewEvidence(claim: Claim, piece: Evidence, index: number, context: SentenceContext): EvidenceView {
  const { source, passage } = readAddress(piece.at);
  const number = context.sources.findIndex(({ id }) => id === source) + 1;
  const speaker = context.entities.find(({ id }) => id === piece.said);
  const from = context.sources[number - 1];
  const isWithheld = from?.rights === "fingerprint";
  return {
    anchor: `evidence-${claim.id}-${index + 1}`,
    mark: `${number}.${passage}`,
    sourceHref: `#source-${source}`,
    quote: isWithheld ? context.texts.say("sentence.withheld") : piece.quote,
    speaker: speaker?.name ?? context.texts.say("sentence.report-itself"),
    stance: piece.stance,
    stanceWord: context.texts.say(`sentence.stance.${piece.stance}`),
    publisherHref: isWithheld ? webAddress(from?.url ?? null) : quotedAt(from?.url ?? null, piece.quote),
  };
}

/** One mark a passage and stance: three quotes from one passage do not make three marks. */
function marksOf(evidence: readonly EvidenceView[], texts: Texts): readonly MarkView[] {
  const first = new Map<string, EvidenceView>();
  for (const piece of evidence) {
    const key = `${piece.mark} ${piece.stance}`;
    if (!first.has(key)) first.set(key, piece);
  }
  return [...first.values()].map((piece) => {
    const [article = "", passage = ""] = piece.mark.split(".");
    const { mark, stanceWord: stance } = piece;
    const label = piece.stance === "supports" ? mark : texts.say("sentence.mark", { stance, mark });
    // Who steers by voice says what stands there: the name begins with the label (WCAG 2.2, 2.5.3).
    return {
      label,
      href: `#${piece.anchor}`,
      name: texts.say("sentence.mark-name", { label, article, passage }),
    };
  });
}

function notesOf(
  claim: Claim,
  evidence: readonly EvidenceView[],
  { sources, texts }: SentenceContext,
): readonly NoteView[] {
  const credibility = credibilityOf(claim, sources);
  const groups = Map.groupBy(evidence, ({ mark, speaker, stance }) => `${mark} ${stance} ${speaker}`);
  return [...groups.values()].flatMap((pieces) => {
    const [first] = pieces;
    if (!first) return [];
    const { speaker, stanceWord: stance } = first;
    const [article = "", passage = ""] = first.mark.split(".");
    const source = sources[Number(article) - 1];
    const reliability = source?.reliability ?? "F";
    const credible = credibility === undefined ? "credibility.comment" : `credibility.c${credibility}`;
    return [
      {
        mark: first.mark,
        article,
        passage,
        source: source?.title ?? "",
        quotes: pieces.map(({ quote }) => quote),
        voice: first.stance === "supports" ? speaker : texts.say("sentence.voice", { stance, speaker }),
        grade:
          credibility === undefined
            ? texts.say("evidence-notes.grade-of-comment", { reliability })
            : `${reliability}${credibility}`,
        gradeWords: [reliabilityInWords(reliability, texts), texts.say(credible)],
      },
    ];
  });
}

function documentMarksOf(
  claim: Claim,
  { documentMarks, publishers, texts }: SentenceContext,
): readonly MarkView[] {
  return claim.documents.map((id) => ({
    label: documentMarks.get(id) ?? id,
    href: `#document-${id}`,
    name: texts.say("sentence.document-name", {
      mark: documentMarks.get(id) ?? id,
      publisher: publishers.get(id) ?? id,
    }),
  }));
}

function restOf(claim: Claim, { labels, sources, publishers, texts }: SentenceContext): string {
  const comma = texts.say("general.comma");
  if (claim.kind === "gap") {
    const numbers = claim.silent.map((id) => sources.findIndex((source) => source.id === id) + 1);
    const all = numbers.length === sources.length && numbers.length > 1;
    return all
      ? texts.say("sentence.no-article")
      : texts.say("sentence.silent", { articles: numbers.toSorted((a, b) => a - b).join(comma) });
  }
  if (claim.kind === "context")
    return claim.documents.map((id) => publishers.get(id) ?? id).join(texts.say("general.semicolon"));
  const basis = claim.basis.flatMap((id) => labels.get(id) ?? []);
  return basis.length > 0 ? texts.say("sentence.rests-on", { basis: basis.join(comma) }) : "";
}
