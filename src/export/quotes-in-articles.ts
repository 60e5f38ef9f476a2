import { guessFormat } from "../article/article-format.ts";
import { readArticle, type Article } from "../article/read-article.ts";
import type { ArticleLibrary } from "../evidence/article-library.ts";
import { findQuote } from "../evidence/find-quote.ts";
import { asRecorded } from "../source/as-recorded.ts";
import type { CarriedEvidence } from "./carried-evidence.ts";

/** How many published quotes stand in their articles, of those whose articles are at hand. */
export type QuotesInArticles = {
  readonly found: number;
  readonly of: number;
  /** Ids of the articles that are not at hand, byte for byte as they were recorded. */
  readonly absent: readonly string[];
  readonly faults: readonly string[];
};

/** Looks for each quote of the evidence in the passage it is cited from. Articles are known by their hashes. */
export function quotesInArticles(
  { claims, sources }: CarriedEvidence,
  library: ArticleLibrary,
): QuotesInArticles {
  const shelf = new Map(sources.sources.map((source) => [source.id, articleOf(source, library)]));
  const absent = [...shelf].filter(([, article]) => !article).map(([id]) => id);
  const asked = claims.claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, passage, quote }) => {
      const article = shelf.get(source);
      return quote === null || !article ? [] : [{ source, passage, quote, article }];
    }),
  );
  const faults = asked
    .filter(
      ({ article, passage, quote }) => findQuote(article.passages, passage, quote).verdict !== "verified",
    )
    .map(
      ({ source, passage, quote }) => `Passage ${passage} of ${source} does not have the words “${quote}”.`,
    );
  return { found: asked.length - faults.length, of: asked.length, absent, faults };
}

function articleOf(
  { sha256, bytes: length }: CarriedEvidence["sources"]["sources"][number],
  { files }: ArticleLibrary,
): Article | undefined {
  for (const { name, bytes } of files) {
    const same = asRecorded(bytes, { file: { name, sha256, bytes: length } });
    const article = same && readArticle(same, undefined, guessFormat(name, same));
    if (article?.ok) return article;
  }
  return undefined;
}
