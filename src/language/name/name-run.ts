import { SHORT_MONTHS } from "../words/date-words.ts";
import { isDesignated } from "../words/designators.ts";
import { NO_NAME, PARTICLES } from "./name-words.ts";
import { readMonthName } from "../time/read-calendar-time.ts";
import { isStop, joins, lowerAt, type Token } from "../words/tokens.ts";

/** The token after a run of capitalized words with particles and hyphens between them; `at` where none begins. */
export function nameRunFrom(tokens: readonly Token[], at: number): number {
  let end = beginsRun(tokens, at);
  if (end === at) return at;
  for (;;) {
    const next = tokens[end];
    const shortened =
      next?.text === "." && next.glued && !isStop(tokens, end) && (tokens[end - 1]?.text.length ?? 9) <= 5;
    const step = joins(tokens, end) || shortened ? end + 1 : end;
    const particle =
      PARTICLES.has(lowerAt(tokens, step)) &&
      lowerAt(tokens, step) !== "of" &&
      tokens[step]?.capital === false;
    const linked = particle ? step + (joins(tokens, step + 1) ? 2 : 1) : step;
    const word = tokens[linked];
    if (
      word?.kind === "word" &&
      word.capital &&
      !(NO_NAME.has(word.lower) && !word.glued) &&
      !isPossessive(tokens[end - 1])
    ) {
      end = linked + 1;
      continue;
    }
    const numbered = joins(tokens, end) ? end + 1 : end;
    if (tokens[numbered]?.kind !== "number" || !isDesignated(tokens, numbered)) return end;
    end = numbered + 1;
  }
}

/** A capitalized word that is no function word, or a particle glued to one (“al-Sabkhi”). */
function beginsRun(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "word" || (token.glued && joins(tokens, at - 1) && tokens[at - 2]?.capital)) return at;
  if (PARTICLES.has(token.lower) && joins(tokens, at + 1) && tokens[at + 2]?.capital) return at + 3;
  const forename =
    FORENAMES.has(token.lower) && tokens[at + 1]?.capital === true && !readMonthName(tokens, at);
  const article = token.capital && !forename && NO_NAME.has(token.lower.replace(/'\p{L}+$/u, ""));
  const month = SHORT_MONTHS.has(token.lower) && lowerAt(tokens, at + 1) === ".";
  return token.capital && !article && !month ? at + 1 : at;
}

/** Forenames that are words of the calendar or auxiliaries as well. */
const FORENAMES: ReadonlySet<string> = new Set(["may", "april", "june", "august", "will"]);

/** “Iran’s”, “forces’” */
export function isPossessive(token: Token | undefined): boolean {
  return /['’]s?$/u.test(token?.text ?? "");
}
