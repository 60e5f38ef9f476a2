import { z } from "zod";
import { ARTICLE_FORMATS } from "../article/article-format.ts";
import { codePointCounter } from "../article/code-points.ts";
import { HIDING_REASONS } from "../article/concealment.ts";
import { ENCODINGS } from "../article/decode-article.ts";
import { guessLanguage } from "../article/guess-language.ts";
import { sha256 } from "../article/hash.ts";
import { findOddCharacters } from "../article/odd-characters.ts";
import { passageWords } from "../article/passage-words.ts";
import type { Article } from "../article/read-article.ts";
import type { Passage } from "../article/split-passages.ts";
import { splitSentences } from "../article/split-sentences.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/u, "expected a SHA-256 in lower-case hexadecimal");
const count = z.int().nonnegative();

/** One passage of an article: where it stands and its fingerprint, never its words. */
const passageRecordSchema = z.strictObject({
  number: z.int().positive(),
  role: z.enum(["heading", "paragraph"]),
  /** Offset of its first character in the article's text, in code points. */
  start: count,
  /** In code points. */
  length: count,
  words: count,
  sha256: hash,
  /** Start and end of each sentence, in code points from the start of the passage; the end is exclusive. */
  sentences: z.array(z.tuple([count, count])),
});

/** What an article says of itself; null where it says nothing. */
const statedSchema = z.strictObject({
  title: z.string().nullable(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
});

/** A normalized article, `sources/<id>.json`: fingerprints and boundaries, written by ingest only. */
export const sourceRecordSchema = z.strictObject({
  format: z.literal("briefbook-source/1"),
  id: z.string(),
  file: z.strictObject({ name: z.string(), bytes: count, sha256: hash }),
  encoding: z.enum(ENCODINGS),
  byteOrderMark: z.boolean(),
  /** What the file holds; left out for plain text, as are the three fields after it. */
  articleFormat: z.enum(ARTICLE_FORMATS).exclude(["text"]).optional(),
  /** The reader and its version that made the text which lengths, offsets and hashes below are of. e.g. "html/1" */
  extractor: z.string().optional(),
  stated: statedSchema.optional(),
  /** Text that the page keeps from its reader, and that therefore is none of the article's; how much of it, and why. */
  hidden: z.array(z.strictObject({ reason: z.enum(HIDING_REASONS), codePoints: count })).optional(),
  language: z.string(),
  /** Length of the text in code points, without a byte order mark. */
  length: count,
  words: count,
  /** Characters that a reader cannot see or that pass for others, by kind; left out where there are none. */
  oddCharacters: z.record(z.string(), count).optional(),
  passages: z.array(passageRecordSchema).min(1),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
export type PassageRecord = z.infer<typeof passageRecordSchema>;

/** Normalizes an article. The same bytes give the same record on every machine. */
export function recordArticle(
  article: Article,
  named: { readonly id: string; readonly fileName: string; readonly language?: string | undefined },
): SourceRecord {
  const codePoints = codePointCounter(article.text);
  return {
    format: "briefbook-source/1",
    id: named.id,
    file: { name: named.fileName, bytes: article.bytes.length, sha256: sha256(article.bytes) },
    encoding: article.encoding,
    byteOrderMark: article.byteOrderMark,
    ...recordExtraction(article),
    language: named.language ?? article.extraction?.stated.language ?? guessLanguage(article.text),
    length: codePoints(article.text.length),
    words: article.passages.reduce((sum, passage) => sum + passageWords(passage).length, 0),
    ...recordOddCharacters(article.text),
    passages: article.passages.map((passage) => recordPassage(passage, codePoints)),
  };
}

function recordOddCharacters(text: string): Pick<SourceRecord, "oddCharacters"> {
  const kinds = Map.groupBy(findOddCharacters(text), ({ kind }) => kind);
  if (kinds.size === 0) return {};
  return { oddCharacters: Object.fromEntries([...kinds].map(([kind, found]) => [kind, found.length])) };
}

/** Nothing for plain text, whose records are as they were before there was anything else. */
function recordExtraction({
  format,
  extraction,
}: Article): Pick<SourceRecord, "articleFormat" | "extractor" | "stated" | "hidden"> {
  if (format === "text" || !extraction) return {};
  return {
    articleFormat: format,
    extractor: extraction.extractor,
    stated: extraction.stated,
    hidden: [...extraction.hidden],
  };
}

function recordPassage(passage: Passage, codePoints: (offset: number) => number): PassageRecord {
  const start = codePoints(passage.start);
  const within = (offset: number): number => codePoints(passage.start + offset) - start;
  return {
    number: passage.number,
    role: passage.role,
    start,
    length: within(passage.text.length),
    words: passageWords(passage).length,
    sha256: sha256(passage.text),
    sentences: splitSentences(passage.text).map(({ start, end }) => [within(start), within(end)]),
  };
}

/** A record as the text of its file: stable order, a line a passage, so that a change shows as a small difference. */
export function printRecord(record: SourceRecord): string {
  const { passages, ...head } = record;
  const lines = passages.map((passage) => `    ${JSON.stringify(passage)}`);
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/u, "");
  return `${start},\n  "passages": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** How many words of the article stand before the passage with the given number. */
export function wordsBefore({ passages }: SourceRecord, number: number): number {
  return passages.slice(0, number - 1).reduce((sum, { words }) => sum + words, 0);
}
