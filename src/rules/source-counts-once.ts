import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { COPIED_SHARE, sharedTexts } from "../claim/shared-text.ts";
import type { Problem } from "../problem.ts";
import type { SourceEntry } from "../source/source-entry.ts";
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
    if (!record) return [];
    const earlier = known.get(textOf(record)) ?? id;
    known.set(textOf(record), earlier);
    if (earlier === id) return [];
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
  return sharedTexts(briefing).flatMap(({ first, second, share }) => {
    const isOne = ({ id }: SourceEntry): boolean => id === first || id === second;
    const [one, other] = [sources.value.find(isOne), sources.value.findLast(isOne)];
    if (!one || !other || share < COPIED_SHARE || one.origin.id === other.origin.id) return [];
    const [record, otherRecord] = [records.get(first), records.get(second)];
    if (record && otherRecord && textOf(record) === textOf(otherRecord)) return [];
    return [
      {
        ...sources.place([sources.value.indexOf(other), "origin", "id"]),
        rule,
        message: `“${one.id}” and “${other.id}” share ${Math.round(share * 100)} % of the shorter text word for word, and are said to have two origins.`,
        hint: `One was made of the other, or both of a third. Give both one origin id, e.g. ${one.origin.id}, and say in basis what they share.`,
      },
    ];
  });
}
