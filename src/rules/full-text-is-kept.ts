import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import type { SourceEntry } from "../source/source-entry.ts";
import { changedPassage, publishedTextName } from "../source/published-text.ts";
import type { Rule } from "./rule.ts";

const rule = "full-text-is-kept";

export const fullTextIsKept: Rule = {
  name: rule,
  promise:
    "An article is printed whole only where its rights allow it, and then word for word as ingest recorded it.",
  check: (briefing) =>
    briefing.sources.value.flatMap((source, index) => {
      const fault = faultOf(source, briefing);
      return fault ? [{ ...briefing.sources.place([index, "rights"]), rule, ...fault }] : [];
    }),
};

function faultOf(
  { id, rights }: SourceEntry,
  { slug, texts, records }: CheckedBriefing,
): { readonly message: string; readonly hint: string } | undefined {
  const text = texts.get(id);
  const name = `data/${slug}/${publishedTextName(id)}`;
  if (rights !== "full") {
    return text
      ? {
          message: `The rights of “${id}” are ${rights}, and ${name} holds its whole text.`,
          hint: `Delete ${name}, also from the history of the repository; or write rights: full if it may be published.`,
        }
      : undefined;
  }
  if (!text) {
    return {
      message: `The rights of “${id}” are full, and its text is not at hand to be printed.`,
      hint: "Check once with the articles at hand, which keeps the text: npm run check -- --articles DIR",
    };
  }
  const record = records.get(id);
  const changed = record && changedPassage(text, record);
  return changed === undefined
    ? undefined
    : {
        message: `Passage ${changed} of ${name} is not as ingest recorded it.`,
        hint: "Check with the articles at hand, which writes the text anew: npm run check -- --articles DIR",
      };
}
