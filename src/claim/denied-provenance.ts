import type { ProvenanceField } from "../source/source-entry.ts";

/** What a text calls each of the things that a source may say of itself. */
const NAMES: Readonly<Record<ProvenanceField, string>> = {
  title: "title|headline",
  author: "author|byline|writer",
  publisher: "publisher",
  published: "date|dateline|day of publication|publication date",
  url: "(?:web )?address|url",
};
const FIELDS = Object.keys(NAMES) as ProvenanceField[];

const SOURCE = "(?:article|report|source|file|text|copy|page|notice|newspaper)";

/** Words that say the same without a negation. */
const ADJECTIVES: Readonly<Partial<Record<ProvenanceField, RegExp>>> = {
  title: /\b(?:untitled|unheaded)\b/iu,
  author: /\banonymous\b/iu,
  published: /\bundated\b/iu,
};

/** What a sentence on what is not known says to be unknown of the sources themselves. e.g. “Neither file names its publisher” */
export function unknownFields(gap: string): readonly ProvenanceField[] {
  const published = new RegExp(
    `\\bwhen (?:it|they|the ${SOURCE}s?) (?:(?:was|were) (?:published|printed|posted|written)|appeared|came out)\\b`,
    "iu",
  );
  const wrote = (verb: string): RegExp => new RegExp(`\\bwho ${verb} (?:it|them|the ${SOURCE}s?)\\b`, "iu");
  return FIELDS.filter((field) => {
    const own = new RegExp(
      `\\b(?:its|their|own|an?|any) (?:own )?(?:${NAMES[field]})s?\\b(?! of (?!publication))|\\b(?:or|and) (?:${NAMES[field]})\\b(?! (?:the|an?|it|of) )|\\b(?:${NAMES[field]})s? of (?:the|its|either|any|each|this|these|both)(?: \\w+)? ${SOURCE}s?\\b`,
      "iu",
    );
    if (own.test(gap)) return true;
    if (field === "published") return published.test(gap);
    return (
      (field === "author" && wrote("wrote").test(gap)) ||
      (field === "publisher" && wrote("published").test(gap))
    );
  });
}

/** What a description says that sources do not have. e.g. “an anonymous report without headline or date” */
export function deniedFields(description: string): readonly ProvenanceField[] {
  return FIELDS.filter(
    (field) =>
      ADJECTIVES[field]?.test(description) === true ||
      new RegExp(
        `\\b(?:without|no)(?: an?| its)?(?: \\w+(?:,| or| and|, or| nor)){0,3}(?: an?| its)? (?:${NAMES[field]})\\b(?! of (?!publication))`,
        "iu",
      ).test(description),
  );
}
