import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { printedTexts } from "../claim/printed-texts.ts";
import { sentencesOfText } from "../claim/sentences-of-text.ts";
import { findAbbreviations } from "../language/name/find-abbreviations.ts";
import { escapePattern } from "../language/words/escape-pattern.ts";
import type { Place, Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

const rule = "abbreviation-is-explained";

export const abbreviationIsExplained: Rule = {
  name: rule,
  promise:
    "Every abbreviation is in the lexicon, and written out where a reader first meets it unless every reader knows it.",
  check: (briefing) => {
    const uses = usesIn(briefing);
    return [...unexplained(uses, briefing), ...unused(uses, briefing), ...twice(briefing)];
  },
};

/** Where a short form is first met, and everything that was read until then, that sentence included. */
type FirstUse = { readonly place: Place; readonly sentence: string; readonly read: string };

/** The first use of every short form, in reading order. */
function usesIn(briefing: CheckedBriefing): ReadonlyMap<string, FirstUse> {
  const { plan } = briefing;
  const uses = new Map<string, FirstUse>();
  let read = "";
  for (const { text, place } of printedTexts(briefing)) {
    for (const sentence of sentencesOfText(text)) {
      read += `${sentence}\n`;
      // The numbers of briefings are ids.
      const own = [plan.value.number, plan.value.superseded?.by ?? plan.value.number];
      const plain = own.reduce((rest, id) => rest.replaceAll(id, "·"), sentence);
      for (const { text: short } of findAbbreviations(plain)) {
        if (!uses.has(short)) uses.set(short, { place, sentence, read });
      }
    }
  }
  return uses;
}

function unexplained(uses: ReadonlyMap<string, FirstUse>, { slug, lexicon }: CheckedBriefing): Problem[] {
  return [...uses].flatMap(([short, { place, sentence, read }]) => {
    const entry = lexicon.value.abbreviations.find((one) => one.short === short);
    if (!entry) {
      return [
        {
          ...place,
          rule,
          message: `The abbreviation “${short}” is not in the lexicon: “${sentence}”`,
          hint: `Write it out, or add it to data/${slug}/lexicon.yaml with what it stands for.`,
        },
      ];
    }
    if (entry.everyday || holdsPhrase(read, entry.long)) return [];
    return [
      {
        ...place,
        rule,
        message: `“${short}” is not written out where it is first read: “${sentence}”`,
        hint: `Write “${entry.long} (${short})” there; or set everyday: true in lexicon.yaml, if every reader knows it.`,
      },
    ];
  });
}

function holdsPhrase(text: string, phrase: string): boolean {
  const words = phrase
    .split(/\s+/u)
    .map(escapePattern)
    .join(String.raw`\s+`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}\\p{M}])`, "iu").test(text);
}

function unused(uses: ReadonlyMap<string, FirstUse>, { lexicon }: CheckedBriefing): Problem[] {
  return lexicon.value.abbreviations.flatMap(({ short }, index) =>
    uses.has(short)
      ? []
      : [
          {
            ...lexicon.place(["abbreviations", index, "short"]),
            rule,
            message: `No text uses the abbreviation “${short}”.`,
            hint: "Delete it; the list is printed for readers who meet the short form.",
          },
        ],
  );
}

function twice({ lexicon }: CheckedBriefing): Problem[] {
  const { abbreviations } = lexicon.value;
  return abbreviations.flatMap(({ short, long }, index) => {
    const first = abbreviations.findIndex((one) => one.short === short);
    if (first === index) return [];
    return [
      {
        ...lexicon.place(["abbreviations", index, "short"]),
        rule,
        message: `The abbreviation “${short}” is listed twice, for “${abbreviations[first]?.long}” and for “${long}”.`,
        hint: "Keep one; where it stands for two things, write one of them out in every text.",
      },
    ];
  });
}
