import { articleIsUnchanged } from "./article-is-unchanged.ts";
import { entitiesAreRegistered } from "./entities-are-registered.ts";
import { quoteIsShort } from "./quote-is-short.ts";
import { quoteStandsInArticle } from "./quote-stands-in-article.ts";
import { referencesResolve } from "./references-resolve.ts";
import type { Rule } from "./rule.ts";
import { sentenceIsSourced } from "./sentence-is-sourced.ts";
import { sourceIsDescribed } from "./source-is-described.ts";

/** Every promise, in the order in which they are printed. */
export const RULES: readonly Rule[] = [
  articleIsUnchanged,
  quoteStandsInArticle,
  quoteIsShort,
  sentenceIsSourced,
  sourceIsDescribed,
  entitiesAreRegistered,
  referencesResolve,
];
