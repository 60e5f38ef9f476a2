import type { Claim } from "../claim/claim.ts";
import type { SourceRecord } from "../source/source-record.ts";
import type { ExportInput } from "./export-input.ts";
import { printJson } from "../figure/print-json.ts";
import { publishedEvidence, type PublishedEvidence } from "./published-evidence.ts";

/** How much of a passage is given before and after a quote, in code points: what Hypothesis gives. */
const CONTEXT = 32;

/**
 * One annotation a quote (W3C, Web Annotation Data Model, 2017): the words of the article are the target, the sentence
 * that they bear on is the body. Addresses are relative, so that they hold wherever the site is. Undefined where no
 * article is quoted.
 */
export function printAnnotations(input: ExportInput): string | undefined {
  const items = input.briefing.claims.value.flatMap((claim) =>
    publishedEvidence(input, claim).map((evidence, index) => annotate(input, claim, evidence, index)),
  );
  if (items.length === 0) return undefined;
  return printJson({
    "@context": ["http://www.w3.org/ns/anno.jsonld", { sha256: "https://schema.org/sha256" }],
    id: "annotations.jsonld",
    type: "AnnotationPage",
    items,
  });
}

function annotate(input: ExportInput, { id }: Claim, evidence: PublishedEvidence, index: number): object {
  const { briefing, view } = input;
  const { piece, source, start, end } = evidence;
  const record = briefing.records.get(source.id);
  const text = { type: "Text", format: "text/plain" };
  return {
    id: `annotations.jsonld#${id}-${index + 1}`,
    type: "Annotation",
    motivation: "linking",
    body: [
      { id: `../index.html#sentence-${id}`, type: "Text", format: "text/html", language: view.language },
      { ...text, type: "TextualBody", value: piece.stance, purpose: "tagging", language: "en" },
    ],
    target: {
      type: "SpecificResource",
      source: record && {
        ...text,
        id: source.url ?? namedByHash(record),
        language: record.language,
        sha256: record.file.sha256,
      },
      selector: [...quoteSelector(briefing, evidence, record), { type: "TextPositionSelector", start, end }],
    },
  };
}

/**
 * The words, as far as the rights let them be published; with what stands around them only of an article that is
 * published whole.
 */
function quoteSelector(
  { texts }: ExportInput["briefing"],
  { quote, source, passage, start, end }: PublishedEvidence,
  record: SourceRecord | undefined,
): readonly object[] {
  if (quote === null) return [];
  const whole = source.rights === "full" ? texts.get(source.id)?.passages[passage - 1] : undefined;
  const begin = record?.passages.find(({ number }) => number === passage)?.start;
  if (whole === undefined || begin === undefined) return [{ type: "TextQuoteSelector", exact: quote }];
  const points = Array.from(whole);
  const [from, to] = [start - begin, end - begin];
  return [
    {
      type: "TextQuoteSelector",
      exact: points.slice(from, to).join(""),
      prefix: points.slice(Math.max(0, from - CONTEXT), from).join(""),
      suffix: points.slice(to, to + CONTEXT).join(""),
    },
  ];
}

/** A name for a file whose address is not known, made of its hash (RFC 6920). */
function namedByHash({ file }: SourceRecord): string {
  return `ni:///sha-256;${Buffer.from(file.sha256, "hex").toString("base64url")}`;
}
