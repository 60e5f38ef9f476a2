import { readAddress, type Evidence } from "../claim/claim.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import type { NearWords } from "../evidence/diagnose-quote.ts";
import type { Finding } from "../evidence/finding.ts";
import { didYouMean } from "../nearest-name.ts";
import type { Rule } from "./rule.ts";

/** A message and what to do about it. */
type Verdict = { readonly message: string; readonly hint: string };

export const quoteStandsInArticle: Rule = {
  name: "quote-stands-in-article",
  promise: "Every quote stands in the passage it names, to the character, on whole words, exactly once.",
  check: ({ slug, claims, findings, sources }) => {
    const registered = new Set(sources.value.map(({ id }) => id));
    return claims.value.flatMap((claim, index) =>
      claim.evidence.flatMap((evidence, piece) => {
        const finding = findings.get(evidenceKey(evidence));
        // A source of the register whose record is missing is another rule’s, and told once.
        if (finding?.verdict === "no-source" && registered.has(readAddress(evidence.at).source)) return [];
        const verdict = describe(evidence, finding, slug);
        if (!verdict) return [];
        const place = claims.place([index, "evidence", piece, isMiscited(finding) ? "at" : "quote"]);
        return [{ ...place, rule: "quote-stands-in-article", ...verdict }];
      }),
    );
  },
};

/** Whether the fault is in the address, and not in the words. */
function isMiscited(finding: Finding | undefined): boolean {
  return finding?.verdict === "no-source" || finding?.verdict === "no-passage";
}

function describe({ at, quote }: Evidence, finding: Finding | undefined, slug: string): Verdict | undefined {
  const { source, passage } = readAddress(at);
  const words = `“${quote}”`;
  switch (finding?.verdict) {
    case "verified":
    case "attested":
    case "unread":
      return undefined;
    case "ambiguous":
      return {
        message: `The quote stands ${finding.count} times in passage ${passage} of ${source}: ${words}`,
        hint: finding.instead
          ? `Say which is meant by quoting ${finding.instead.map((longer) => `“${longer}”`).join(" or ")}.`
          : "Quote a word or two more before or after it, so that it is clear which is meant.",
      };
    case "moved":
      return {
        message: `The quote is not in passage ${passage} of ${source}, but in passage ${finding.to}: ${words}`,
        hint: `If that is the passage meant, cite it: at: ${source}.${finding.to}`,
      };
    case "near":
      return {
        message: `The quote is misspelt; it is not in passage ${passage} of ${source}: ${words}`,
        hint:
          typed(quote, finding.near) ??
          `${nearWords(finding.near, { source, passage })} Copy them as they stand.`,
      };
    case "altered":
      return {
        message: `The quote is not in passage ${passage} of ${source}, which says something else: ${words}`,
        hint: `${nearWords(finding.near, { source, passage })} Copy them, or cite another passage.`,
      };
    case "missing":
      return {
        message: `The quote is nowhere in ${source}: ${words}`,
        hint: finding.near
          ? `${nearWords(finding.near, { source, passage })} Cite that article if it is the one meant.`
          : "Nothing like it stands in any article. Copy the words, and cite the passage they stand in.",
      };
    case "in-heading":
      return {
        message: `Passage ${passage} of ${source} is a heading, which carries no claim: ${words}`,
        hint: "Quote the paragraph that says it.",
      };
    case "no-source":
      return {
        message: `There is no source “${source}” for the quote ${words}`,
        hint: didYouMean(source, finding.known),
      };
    case "no-passage":
      return {
        message: `${source} has ${finding.passages} passages; passage ${passage} is cited for ${words}`,
        hint: "Passages are the article's non-empty lines, headings included, counted from 1.",
      };
    case "not-locked":
    case undefined:
      return {
        message: `The quote cannot be proven without the article: ${finding?.reason ?? "it was not looked up"}. ${words}`,
        hint: `Check with the articles at hand, which writes data/${slug}/evidence.lock.json: npm run check -- --articles DIR`,
      };
  }
}

/** Word processors turn the straight marks that YAML asks for; turned, they are a part of the text. */
function typed(quote: string, { differences }: NearWords): string | undefined {
  const [, inside] = /^[“”„«](.+)[“”»]$/u.exec(quote) ?? [];
  if (inside === undefined || differences.length > 0) return undefined;
  const mark = inside.includes('"') ? "'" : '"';
  return `It stands there without them: write straight quotation marks, which are YAML’s and no part of the text: quote: ${mark}${inside}${mark}`;
}

/** Where the nearest words stand, what they are, and each difference. e.g. Nearest words there: “about 170,000” (number: “170.000” for “170,000”). */
function nearWords(near: NearWords, cited: { readonly source: string; readonly passage: number }): string {
  const there =
    near.source === cited.source && near.passage === cited.passage
      ? "there"
      : near.source === cited.source
        ? `in passage ${near.passage}`
        : `in passage ${near.passage} of ${near.source}`;
  if (near.differences.length === 0) return `It stands ${there}.`;
  const differences = near.differences.map(({ kind, quoted, stands }) => {
    if (kind === "order") return "the order of the words";
    if (stands === "") return `${kind}: “${quoted}” was added`;
    return quoted === "" ? `${kind}: “${stands}” was left out` : `${kind}: “${quoted}” for “${stands}”`;
  });
  return `Nearest words ${there}: “${near.words}” (${differences.join("; ")}).`;
}
