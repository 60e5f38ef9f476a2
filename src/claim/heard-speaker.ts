import { splitWords } from "../article/split-words.ts";
import { evidenceKey } from "../evidence/evidence-lock.ts";
import { findSpeech } from "../language/speaker/find-speech.ts";
import type { CheckedBriefing } from "./checked-briefing.ts";
import { readAddress, type Evidence } from "./claim.ts";
import { passageText } from "./complete-lock.ts";

/** As many words as name a speaker; a longer stretch is cut. */
const MOST_WORDS = 8;

/**
 * The words with which the article names whoever says a quote, e.g. “the last inspector”; undefined where nobody speaks
 * there, or the article is not at hand. Only ever printed in a message.
 */
export function heardSpeaker(
  evidence: Evidence,
  { shelf, findings, records }: Pick<CheckedBriefing, "shelf" | "findings" | "records">,
): string | undefined {
  const text = passageText(evidence.at, shelf);
  const finding = findings.get(evidenceKey(evidence));
  const { source, passage } = readAddress(evidence.at);
  const begins = records.get(source)?.passages[passage - 1]?.start;
  if (text === undefined || begins === undefined || !finding || !("start" in finding)) return undefined;
  const points = Array.from(text);
  const [start, end] = [finding.start, finding.end].map(
    (offset) => points.slice(0, offset - begins).join("").length,
  );
  const said = findSpeech(text).filter(
    (one) => one.as === "said" && one.start < (end ?? 0) && (start ?? 0) < one.end,
  );
  const speakers = new Set(said.flatMap(({ speaker }) => (speaker === null ? [] : firstWords(speaker))));
  return speakers.size === 0 ? undefined : [...speakers].map((speaker) => `“${speaker}”`).join(" or ");
}

function firstWords(text: string): string {
  return text.slice(0, splitWords(text)[MOST_WORDS - 1]?.end ?? text.length);
}
