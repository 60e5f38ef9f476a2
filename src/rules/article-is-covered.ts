import { coverageOf, type Coverage } from "../claim/coverage.ts";
import { sourcesInDoubt } from "../claim/in-doubt.ts";
import type { Problem } from "../problem.ts";
import { UNREAD } from "../source/source-entry.ts";
import { textKey } from "../source/text-key.ts";
import type { Rule } from "./rule.ts";

const rule = "article-is-covered";

export const articleIsCovered: Rule = {
  name: rule,
  promise:
    "Every sentence of every article is used by a claim, or set aside with a reason; a duplicate names what it repeats.",
  check: (briefing) => [
    ...open(briefing),
    ...dangling(briefing),
    ...stale(briefing),
    ...unread(briefing),
    ...misread(briefing),
  ],
};

/**
 * One problem an article: a new one has many sentences. An article of which a quote does not stand is another rule's
 * matter: mending the quote may well use the sentence. So is a record that the register does not describe.
 */
function open(briefing: Parameters<Rule["check"]>[0]): Problem[] {
  const { sources } = briefing;
  const doubt = sourcesInDoubt(briefing);
  return coverageOf(briefing).flatMap((coverage) => {
    const { source, open: sentences } = coverage;
    const index = sources.value.findIndex(({ id }) => id === source);
    if (index < 0 || doubt.has(source) || sentences.length === 0) return [];
    const paste = openPlaces(coverage).map((at) => `    - { at: "${at}", as: background }`);
    const quote = `Quote ${sentences.length === 1 ? "it" : "each"} in a claim`;
    return [
      {
        ...sources.place([index, "reading"]),
        rule,
        message: `Nothing was made of ${namedSentences(sentences)} of ${source}.`,
        hint:
          paste.length === 0
            ? `${quote}; a plan is news, and is not set aside as one.`
            : `${quote}, or put ${paste.length === 1 ? "this line" : "of these lines what bears on nothing here"} under reading: of ${source}, and say as what: background, commentary, or duplicate.`,
        ...(paste.length > 0 && { paste }),
      },
    ];
  });
}

/** e.g. sentence 2.1; sentences 2.1 and 2.3; 9 sentences (2.1, 2.2, 3.1 … 10.1) */
function namedSentences(sentences: Coverage["open"]): string {
  const names = sentences.map(({ passage, sentence }) => `${passage}.${sentence}`);
  if (names.length === 1) return `sentence ${names[0]}`;
  if (names.length === 2) return `sentences ${names.join(" and ")}`;
  const some = names.length > 5 ? `${names.slice(0, 3).join(", ")} … ${names.at(-1)}` : names.join(", ");
  return `${names.length} sentences (${some})`;
}

/** What can be set aside: whole passages where nothing of them is used, else sentences; no plan, which is read already. */
function openPlaces({ sentences, open }: Coverage): readonly string[] {
  const unread = open.filter(({ reading }) => reading === undefined);
  return [...Map.groupBy(unread, ({ passage }) => passage)].flatMap(([passage, some]) => {
    const all = sentences.filter((one) => one.passage === passage);
    return some.length > 1 && some.length === all.length
      ? [String(passage)]
      : some.map(({ sentence }) => `${passage}.${sentence}`);
  });
}

/** A reading of a passage or sentence that the article does not have. That a record is missing is another rule's matter. */
function dangling({ sources, records }: Parameters<Rule["check"]>[0]): Problem[] {
  return sources.value.flatMap((source, index) => {
    const record = records.get(source.id);
    if (!record) return [];
    return source.reading.flatMap(({ at }, reading) => {
      const [passage, sentence] = at.split(".").map(Number);
      const found = record.passages[(passage ?? 0) - 1];
      if (found && (sentence === undefined || sentence <= found.sentences.length)) return [];
      return [
        {
          ...sources.place([index, "reading", reading, "at"]),
          rule,
          message: found
            ? `Passage ${passage} of ${source.id} has ${found.sentences.length} sentences; sentence ${sentence} is set aside.`
            : `${source.id} has ${record.passages.length} passages; passage ${passage} is set aside.`,
          hint: "Passages are the article's non-empty lines, headings included, counted from 1; sentences are counted within a passage.",
        },
      ];
    });
  });
}

/** A duplicate that names no other sentence of an article, and a heading that is none by its form. */
function misread({ sources, records }: Parameters<Rule["check"]>[0]): Problem[] {
  return sources.value.flatMap((source, index) =>
    source.reading.flatMap(({ at, as, of }, reading) => {
      const place = sources.place([index, "reading", reading, of === undefined ? "as" : "of"]);
      const passage = records.get(source.id)?.passages[Number(at.split(".")[0]) - 1];
      if (as === "heading" && passage && passage.role !== "heading") {
        const message = `${source.id}.${at} is read as a heading, and is a paragraph by its form.`;
        return [{ ...place, rule, message, hint: "Quote it in a claim, or say what it is: as: background" }];
      }
      const fault = as === "duplicate" ? faultOfOriginal(`${source.id}.${at}`, of, records) : undefined;
      const stray = as !== "duplicate" && of !== undefined;
      if (fault === undefined && !stray) return [];
      const message = stray
        ? `${source.id}.${at} names a sentence under of:, and is read as no duplicate.`
        : `${source.id}.${at} is read as a duplicate, ${fault}.`;
      const hint = "Name source, passage and sentence of what a duplicate repeats, e.g. of: handover.3.2";
      return [{ ...place, rule, message, hint }];
    }),
  );
}

function faultOfOriginal(
  at: string,
  of: string | undefined,
  records: Parameters<Rule["check"]>[0]["records"],
): string | undefined {
  if (of === undefined) return "and nothing says of which sentence";
  const [source = "", passage, sentence] = of.split(".");
  if (of === at || of.startsWith(`${at}.`)) return "of itself";
  const found = records.get(source)?.passages[Number(passage) - 1]?.sentences[Number(sentence) - 1];
  return found ? undefined : `of ${of}, which no article has`;
}

/** Readings go by number: in another text the same number may be another sentence. */
function stale({ slug, sources, records }: Parameters<Rule["check"]>[0]): Problem[] {
  return sources.value.flatMap((source, index) => {
    const record = records.get(source.id);
    if (!record || source.reading.length === 0 || source.readingOf === textKey(record)) return [];
    return [
      {
        ...sources.place([index, source.readingOf === undefined ? "reading" : "readingOf"]),
        rule,
        message:
          source.readingOf === undefined
            ? `Nothing says which text of ${source.id} its readings number.`
            : `The readings of ${source.id} number another text than the one recorded: ${source.readingOf} instead of ${textKey(record)}.`,
        hint: `Hold each against the article as it is now, then write readingOf: "${textKey(record)}". With the earlier record in place, ingest moves them itself: npm run ingest -- --briefing ${slug} --id ${source.id} FILE`,
      },
    ];
  });
}

/** What ingest could not let follow its words. */
function unread({ sources }: Parameters<Rule["check"]>[0]): Problem[] {
  return sources.value.flatMap((source, index) =>
    source.reading.flatMap(({ at, as }, reading) =>
      as === UNREAD
        ? [
            {
              ...sources.place([index, "reading", reading, "as"]),
              rule,
              message: `What stood at ${at} of ${source.id} has changed since it was read.`,
              hint: "Read the article there again, and say as what; or delete the entry.",
            },
          ]
        : [],
    ),
  );
}
