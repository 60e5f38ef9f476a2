import { readArticle } from "../../src/article/read-article.ts";
import type { BriefingFiles } from "../../src/claim/briefing-files.ts";
import type { ArticleLibrary } from "../../src/evidence/article-library.ts";
import type { TextFile } from "../../src/yaml/parse-yaml.ts";
import { printRecord, recordArticle, type SourceRecord } from "../../src/source/source-record.ts";
import { textKey } from "../../src/source/text-key.ts";
import { random, type Random } from "../torture/random.ts";
import { madeUpNames, writeFiller, writeStory, type Story } from "./made-up-news.ts";

/**
 * A made-up briefing of the size asked for, in which next to nothing is wrong, so that every rule runs to its end:
 * articles of about `words` words, and claims of about 20 words with two quotes each.
 */
export function largeBriefing(
  size: { readonly claims: number; readonly articles: number; readonly words: number },
  template: ReadonlyMap<string, TextFile>,
): { readonly files: BriefingFiles; readonly library: ArticleLibrary } {
  const dice = random(7);
  // What is made of the claims is left out with the claims.
  const kept = [...template].filter(
    ([name]) =>
      !/^sources\/|\.lock\.json$|^(?:judgements|comparison|lexicon|source-base|chart|measures)\.yaml$|\.csv$/u.test(
        name,
      ),
  );
  const files = new Map(kept);
  const put = (name: string, text: string): unknown => files.set(name, { path: `data/large/${name}`, text });
  const made = Array.from({ length: size.articles }, (_, index) =>
    makeArticle(index, size.claims / size.articles, size.words, dice),
  );
  for (const { record } of made) put(`sources/${record.id}.json`, printRecord(record));
  const claims = made.flatMap((article) => article.claims);
  put("claims.yaml", claims.map((claim, index) => `- id: claim-${index}\n${claim}`).join(""));
  put("sources.yaml", made.map(({ record }, index) => sourceEntry(record, index)).join(""));
  put("entities.yaml", entities());
  put("documents.yaml", "[]\n");
  put("disagreements.yaml", "[]\n");
  put("briefing.yaml", plan(claims.map((_, index) => `claim-${index}`)));
  return {
    files: { slug: "large", files },
    library: {
      folder: "made up",
      files: made.map(({ record, bytes }) => ({ name: record.file.name, bytes })),
    },
  };
}

/** An article with a passage for each claim, and as many more sentences as make it long enough. */
function makeArticle(index: number, claims: number, words: number, dice: Random) {
  const id = `source-${index}`;
  const stories = Array.from({ length: claims }, () => writeStory(dice));
  const passages = stories.map(({ sentences }) => {
    let passage = sentences.join(" ");
    while (passage.split(" ").length < words / claims - 9) passage += ` ${writeFiller(dice)}`;
    return passage;
  });
  const bytes = new TextEncoder().encode(passages.join("\n"));
  const article = readArticle(bytes);
  if (!article.ok) throw new Error(article.message);
  const record = recordArticle(article, { id, fileName: `article-${index}.txt`, language: "en" });
  return { record, bytes, claims: stories.map((story, at) => printStory(story, `${id}.${at + 1}`)) };
}

function printStory({ says, kind, said, quotes }: Story, at: string): string {
  const speaker = said === undefined ? "" : `, said: ${said}`;
  const evidence = quotes.map((quote) => `    - { at: ${at}, quote: "${quote}"${speaker} }\n`);
  return `  says: ${says}\n  kind: ${kind}\n  evidence:\n${evidence.join("")}`;
}

function entities(): string {
  const { places, boards, persons } = madeUpNames();
  return [...places, ...boards, ...persons]
    .map(
      ({ id, name, alias, kind }) => `- { id: ${id}, name: ${name}, kind: ${kind}, aliases: [${alias}] }\n`,
    )
    .join("");
}

function sourceEntry(record: SourceRecord, index: number): string {
  const readings = record.passages.map(({ number }) => `    - { at: "${number}", as: background }\n`);
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
  readingOf: "${textKey(record)}"
  reading:
${readings.join("")}`;
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
