import { readArticle } from "../../src/article/read-article.ts";
import { splitWords } from "../../src/article/split-words.ts";
import type { BriefingFiles } from "../../src/claim/read-testimony.ts";
import type { ArticleLibrary } from "../../src/evidence/article-library.ts";
import type { TextFile } from "../../src/parse-yaml.ts";
import { printRecord, recordArticle } from "../../src/source/source-record.ts";
import { random, type Random } from "../torture/random.ts";

const VOCABULARY =
  "the river board gate water keeper level bridge valley engineer report crack stone path boat season rain council village notice answer question morning market road winter summer teacher letter window garden mountain forest harbour station corner history number office painter theatre library journey weather moment paper field silver simple narrow quiet early public heavy careful northern southern".split(
    " ",
  );

/** A made-up briefing of the size asked for: articles of about `words` words, and claims with two quotes each. */
export function largeBriefing(
  size: { readonly claims: number; readonly articles: number; readonly words: number },
  template: ReadonlyMap<string, TextFile>,
): { readonly files: BriefingFiles; readonly library: ArticleLibrary } {
  const dice = random(7);
  const articles = Array.from({ length: size.articles }, (_, index) => ({
    name: `article-${index}.txt`,
    bytes: new TextEncoder().encode(writeArticle(size.words, dice)),
  }));
  // What is made of the claims is left out with the claims.
  const kept = [...template].filter(
    ([name]) => !/^sources\/|\.lock\.json$|^(?:judgements|comparison|lexicon|source-base)\.yaml$/u.test(name),
  );
  const files = new Map(kept);
  const put = (name: string, text: string): unknown => files.set(name, { path: `data/large/${name}`, text });
  const passages = articles.map(({ bytes, name }, index) => {
    const article = readArticle(bytes);
    if (!article.ok) throw new Error(article.message);
    put(
      `sources/source-${index}.json`,
      printRecord(recordArticle(article, { id: `source-${index}`, fileName: name, language: "en" })),
    );
    return article.passages;
  });
  const claims = Array.from({ length: size.claims }, (_, index) => {
    const source = index % size.articles;
    const quotes = [0, 1].map(() => {
      const passage = dice.pick(passages[source] ?? []);
      const words = splitWords(passage.text);
      const first = dice.below(Math.max(1, words.length - 8));
      const quote = passage.text.slice(
        words[first]?.start,
        words[Math.min(first + 6, words.length - 1)]?.end,
      );
      return `    - { at: source-${source}.${passage.number}, quote: "${quote}", stance: supports, clip: A made-up one. }`;
    });
    return `- id: claim-${index}\n  says: The keeper saw it.\n  kind: fact\n  evidence:\n${quotes.join("\n")}\n`;
  });
  put("claims.yaml", claims.join(""));
  put("sources.yaml", articles.map((_, index) => sourceEntry(index)).join(""));
  put("entities.yaml", "[]\n");
  put("disagreements.yaml", "[]\n");
  const ids = Array.from({ length: size.claims }, (_, index) => `claim-${index}`);
  put("briefing.yaml", plan(ids));
  return { files: { slug: "large", files }, library: { folder: "made up", files: articles } };
}

function writeArticle(words: number, dice: Random): string {
  const sentenceLength = 18;
  const passageLength = 4 * sentenceLength;
  const sentence = (): string => {
    const text = Array.from({ length: sentenceLength }, () => dice.pick(VOCABULARY)).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const passage = (): string => Array.from({ length: 4 }, sentence).join(" ");
  return Array.from({ length: Math.ceil(words / passageLength) }, passage).join("\n");
}

function sourceEntry(index: number): string {
  return `- id: source-${index}
  title: null
  author: null
  publisher: null
  published: null
  url: null
  unknown: { title: None., author: None., publisher: None., published: None., url: None. }
  descriptor: Made up.
  provenance: Made up.
  origin: { id: origin-${index}, name: Made up, basis: Made up. }
  reliability: F
  reliabilityBasis: Made up.
`;
}

function plan(ids: readonly string[]): string {
  return `title: Large
shortTitle: Large
subtitle: Made up
number: EX-9
language: en
handling: TLP:CLEAR
asOf: 2031-01-01
unit: The example desk
editions: [{ number: 1, date: 2031-01-02, change: Initial coverage. }]
bottomLine: [${ids[0]}]
sections:
  - { id: all, title: All, paragraphs: [[${ids.slice(1).join(", ")}]] }
`;
}
