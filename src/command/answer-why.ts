import type { CheckedBriefing } from "../claim/checked-briefing.ts";
import { explainClaim, usesOf } from "../claim/explain.ts";
import type { SourceRecord } from "../source/source-record.ts";
import { didYouMean } from "../nearest-name.ts";
import { printExplanation, printUses } from "./print-why.ts";
import { UsageError } from "./run-command.ts";

/** One claim to explain, or one passage or source whose uses are asked for. */
export type WhyQuestion = { readonly claims: readonly string[]; readonly uses: string | undefined };

/** The answer, as text or JSON; a question that names neither or both, or something unknown, is a {@link UsageError}. */
export function answerWhy(
  briefings: readonly CheckedBriefing[],
  question: WhyQuestion,
  json: boolean,
): string {
  const [claim, ...more] = question.claims;
  if (more.length > 0 || (claim === undefined) === (question.uses === undefined)) {
    throw new UsageError("Name one claim, or one passage with --uses.");
  }
  return question.uses === undefined
    ? answerClaim(briefings, claim ?? "", json)
    : answerUses(briefings, question.uses, json);
}

function answerClaim(briefings: readonly CheckedBriefing[], id: string, json: boolean): string {
  for (const briefing of briefings) {
    const explanation = explainClaim(briefing, id);
    if (explanation) return json ? toJson(explanation) : printExplanation(explanation);
  }
  // Whoever names a passage wants to know what rests on it.
  if (briefings.some(({ records }) => records.has(id.split(".")[0] ?? "")))
    throw new UsageError(`“${id}” is no claim but a place in an article; what rests on it: --uses ${id}`);
  const known = briefings.flatMap(({ claims }) => claims.value.map((one) => one.id));
  throw new UsageError(`There is no claim “${id}”. ${didYouMean(id, known)}`);
}

function answerUses(briefings: readonly CheckedBriefing[], address: string, json: boolean): string {
  const [source = "", ...rest] = address.split(".");
  const passage = rest.length === 0 ? undefined : rest.join(".");
  for (const briefing of briefings) {
    const record = briefing.records.get(source);
    if (!record) continue;
    // Passages are named by what the record says, so that “02” or “2.1” is not taken for passage 2.
    if (passage !== undefined && !record.passages.some(({ number }) => String(number) === passage)) {
      throw new UsageError(noPassage(record, source, passage));
    }
    const uses = usesOf(briefing, address);
    return json ? toJson(uses) : printUses(uses);
  }
  const known = briefings.flatMap(({ records }) => [...records.keys()]);
  throw new UsageError(`There is no source “${source}”. ${didYouMean(source, known)}`);
}

/** A sentence is no address of evidence; its passage is. */
function noPassage({ passages }: SourceRecord, source: string, passage: string): string {
  const [number = "", sentence, ...more] = passage.split(".");
  const found = passages.find((one) => String(one.number) === number);
  return found && sentence !== undefined && more.length === 0
    ? `“${source}.${passage}” names a sentence; what rests on words is told by passage: --uses ${source}.${number}`
    : `${source} has ${passages.length} passages; there is no passage ${passage}.`;
}

function toJson(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
