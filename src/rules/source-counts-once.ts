import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { COPIED_SHARE, sharedTexts } from "../claim/shared-text.ts";
import type { Problem } from "../problem.ts";
import type { SourceRecord } from "../source/source-record.ts";
import type { Rule } from "./rule.ts";

const rule = "source-counts-once";

/** Two witnesses are two only where neither repeats the other, whatever the register calls them. */
export const sourceCountsOnce: Rule = {
  name: rule,
  promise:
    "No text is registered under two ids, and sources that share a quarter of their words in long runs have one origin.",
  check: (briefing) => [...sameTexts(briefing), ...copies(briefing)],
};

function sameTexts({ sources, records }: CheckedBriefing): Problem[] {
  const known = new Map<string, string>();
  return sources.value.flatMap(({ id }, index) => {
    const record = records.get(id);
    const earlier = record && known.get(textOf(record));
    if (record && earlier === undefined) known.set(textOf(record), id);
    if (earlier === undefined || earlier === id) return [];
    return [
      {
        ...sources.place([index, "id"]),
        rule,
        message: `“${earlier}” and “${id}” are one text under two ids; it would count as two sources.`,
        hint: `Keep one of them: quote ${earlier} in every claim, and delete the entry of ${id} and sources/${id}.json.`,
      },
    ];
  });
}

/** The passages decide: the same text with other line ends or in another encoding is the same text. */
function textOf({ passages }: SourceRecord): string {
  return passages.map(({ sha256 }) => sha256).join(" ");
}

function copies(briefing: CheckedBriefing): Problem[] {
  const { sources, records } = briefing;
  const entries = new Map(sources.value.map((source, index) => [source.id, { source, index }]));
  return sharedTexts(briefing).flatMap(({ first, second, share }) => {
    const [one, other] = [entries.get(first), entries.get(second)].toSorted(
      (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
    );
    if (!one || !other || share < COPIED_SHARE || one.source.origin.id === other.source.origin.id) return [];
    const [record, otherRecord] = [records.get(one.source.id), records.get(other.source.id)];
    if (record && otherRecord && textOf(record) === textOf(otherRecord)) return [];
    return [
      {
        ...sources.place([other.index, "origin", "id"]),
        rule,
        message: `“${one.source.id}” and “${other.source.id}” share ${Math.round(share * 100)} % of the shorter text word for word, and are said to have two origins.`,
        hint: `One was made of the other, or both of a third. Give both one origin id, e.g. ${one.source.origin.id}, and say in basis what they share.`,
      },
    ];
  });
}
