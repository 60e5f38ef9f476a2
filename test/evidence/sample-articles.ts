import { readArticle, type Article } from "../../src/article/read-article.ts";
import type { QuotedPassage, ReadSource } from "../../src/evidence/verify-quotes.ts";
import { recordArticle } from "../../src/source/source-record.ts";

/** An article of our own words: a heading, paragraphs, an emoji before the words quoted, a carriage return. */
export const NOTICE = [
  "Osk bridge to close",
  "",
  "😀 The council of Osk will close its old bridge on 3 June 2031. About 170,000 carts cross it each year.\r",
  "“We had no choice,” the warden said. The warden said that the piers, once US-led work, are worn.",
  "The country’s oldest ferry will carry people across, the warden said, for $5.",
].join("\n");

export const REPLY = [
  "Ferry crew answers council",
  "The ferry crew has not agreed to carry anybody. It asks for $15 a head, and for −5 per cent of tax.",
  "The council of Osk did not answer.",
].join("\n");

export function articleOf(text: string): Article {
  const article = readArticle(new TextEncoder().encode(text));
  if (!article.ok) throw new Error(article.message);
  return article;
}

export function sourceOf(id: string, text: string): ReadSource {
  const article = articleOf(text);
  return { article, record: recordArticle(article, { id, fileName: `${id}.txt` }) };
}

/** The source without its article, as on a fresh clone. */
export function recordOnly({ record }: ReadSource): ReadSource {
  return { record, article: undefined };
}

export function piece(source: string, passage: number, quote: string): QuotedPassage {
  return { source, passage, at: `${source}.${passage}`, quote };
}
