import type { Article } from "../../article/read-article.ts";
import { checkBriefing } from "../../briefing.ts";
import { exampleQuotes } from "../../candidate/example-quotes.ts";
import { exampleSpeech, type ExampleSpeech } from "../../candidate/example-speech.ts";
import type { BriefingFiles } from "../../claim/briefing-files.ts";
import type { Entity } from "../../claim/entity.ts";
import { formatProblem, type Problem } from "../../problem.ts";
import { printPublishedText, publishedTextName } from "../../source/published-text.ts";
import { printRecord, recordArticle } from "../../source/source-record.ts";
import { schemaLine } from "../../source/schema-line.ts";
import { quotedYaml } from "../../source/quoted-yaml.ts";
import { EXAMPLE_ARTICLE } from "./example-article.ts";
import {
  printClaims,
  printPlan,
  printRegister,
  type ExampleClaim,
  type NewBriefing,
} from "./skeleton-files.ts";

/** The first article of a new briefing: its bytes as they were read, what it is called, and whether it is our example. */
export type FirstArticle = {
  readonly article: Article;
  readonly fileName: string;
  /** As it was given. */
  readonly path: string;
  readonly id: string;
  readonly isOurs: boolean;
};

/** The files of a new briefing by name; or what keeps it from being one. */
type Scaffold =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** So many quotes are tried that every beginning of a sentence is among them, in an article of usual length. */
const MOST_TRIES = 600;

/** Writes a briefing, in memory, that keeps every rule; its example claim is the first that does. */
export function scaffoldBriefing(wish: NewBriefing, first: FirstArticle): Scaffold {
  const library = { folder: "", files: [{ name: first.fileName, bytes: first.article.bytes }] };
  for (const example of examplesIn(first)) {
    const texts = filesFor(wish, first, example);
    const check = checkBriefing(asBriefing(wish.slug, texts), library);
    if (check.problems.length === 0) {
      const written = [...(check.texts ?? [])].map(
        ([id, text]) => [publishedTextName(id), printPublishedText(text)] as const,
      );
      const lock = ["evidence.lock.json", check.lock ?? ""] as const;
      return { ok: true, files: new Map([...texts, ...written, lock]) };
    }
    // Another quote mends no title.
    const ofPlan = check.problems.filter(({ file }) => file.endsWith("/briefing.yaml"));
    if (ofPlan.length > 0) return { ok: false, problems: ofPlan };
    const ours = check.problems.find(({ rule }) => rule.startsWith("file-"));
    if (ours) throw new Error(`A new briefing cannot be read: ${formatProblem(ours)}`);
  }
  return { ok: false, problems: [noExample(first)] };
}

function noExample({ path }: FirstArticle): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    rule: "sentence-is-sourced",
    message: "No words of this article make a first example that keeps every rule.",
    hint: 'Start with the invented example (--article ""), and add this article by npm run ingest.',
  };
}

/** A claim, and the entities that it asks for, as YAML. */
type Example = { readonly claim: ExampleClaim; readonly entities: string };

/** What the article tells itself; then, in case there is nothing else, what somebody says there. */
function examplesIn({ article, isOurs }: FirstArticle): readonly Example[] {
  if (isOurs) return [EXAMPLE_ARTICLE];
  const facts = exampleQuotes(article.passages).map((quote) => ({
    claim: { ...quote, id: "first-example", says: exampleSentence(quote.quote) },
    entities: "[]\n",
  }));
  const reported = exampleSpeech(article.passages).map(exampleOfSpeech);
  return [facts, reported].flatMap((group) => group.slice(0, MOST_TRIES));
}

/** Sentences are in English, so that words of another script stand behind it alone. */
function exampleSentence(quote: string): string {
  return /\p{Script=Latin}/u.test(quote) ? `One article says: “${quote}”.` : "One article tells of this.";
}

function exampleOfSpeech({ passage, sentence, quote, speaker, named }: ExampleSpeech): Example {
  const says = `${speaker.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} says: “${quote}”.`;
  const said = "first-speaker";
  return {
    claim: { passage, sentence, quote, id: "first-example", says, said },
    entities: `# What kind it is of is a guess from these words.\n- { id: ${said}, name: ${quotedYaml(speaker)}, kind: ${KINDS[named]} }\n`,
  };
}

const KINDS: Readonly<Record<ExampleSpeech["named"], Entity["kind"]>> = {
  named: "person",
  unnamed: "unnamed-person",
  institution: "organisation",
};

function filesFor(
  wish: NewBriefing,
  { article, fileName, id, isOurs }: FirstArticle,
  { claim, entities }: Example,
): ReadonlyMap<string, string> {
  const record = recordArticle(article, { id, fileName });
  const texts: readonly (readonly [name: string, text: string])[] = [
    ["briefing.yaml", printPlan(wish, claim.id)],
    ["claims.yaml", printClaims(claim, id)],
    ["sources.yaml", printRegister(record, claim, isOurs)],
    [
      "entities.yaml",
      `# Every actor and place that a sentence names or that speaks in an article, e.g.\n# - { id: some-council, name: Some Council, kind: organisation, aliases: [the council] }\n${entities}`,
    ],
    ["disagreements.yaml", "# Where sources differ; docs/data.md has its fields.\n[]\n"],
  ];
  return new Map([
    ...texts.map(([name, text]) => [name, schemaLine(wish.schemas, name) + text] as const),
    [`sources/${id}.json`, printRecord(record)],
  ]);
}

function asBriefing(slug: string, texts: ReadonlyMap<string, string>): BriefingFiles {
  const files = [...texts].map(([name, text]) => [name, { path: `data/${slug}/${name}`, text }] as const);
  return { slug, files: new Map(files) };
}
