import { z } from "zod";
import { sha256 } from "../article/hash.ts";
import type { Article } from "../article/read-article.ts";
import type { SourceRecord } from "./source-record.ts";

/**
 * `sources/<id>.text.json`: the passages of an article that may be published whole (`rights: full`), so that a build
 * without the articles at hand prints the same page. Written by check only.
 */
export const publishedTextSchema = z.strictObject({
  format: z.literal("briefbook-text/1"),
  passages: z.array(z.string()).min(1),
});
export type PublishedText = z.infer<typeof publishedTextSchema>;

/** The name of the file within the briefing’s folder. */
export function publishedTextName(id: string): string {
  return `sources/${id}.text.json`;
}

export function publishText({ passages }: Article): PublishedText {
  return { format: "briefbook-text/1", passages: passages.map(({ text }) => text) };
}

export function printPublishedText(text: PublishedText): string {
  return `${JSON.stringify(text, undefined, 2)}\n`;
}

/** The first passage, from 1, whose words are not those that ingest recorded; undefined where all are. */
export function changedPassage({ passages }: PublishedText, record: SourceRecord): number | undefined {
  const hashes = passages.map((text) => sha256(text));
  const length = Math.max(hashes.length, record.passages.length);
  const index = Array.from({ length }, (_, at) => at).find(
    (at) => hashes[at] !== record.passages[at]?.sha256,
  );
  return index === undefined ? undefined : index + 1;
}
