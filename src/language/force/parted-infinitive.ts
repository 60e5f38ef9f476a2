import { phraseTable, type PhraseMatch } from "../words/phrase-table.ts";
import type { Token } from "../words/tokens.ts";

const NUMBER = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|about|almost|nearly|over|more than|the (?:past|last)|\d+)`;
const UNIT =
  "(?:minute|hour|day|week|weekend|month|year|decade|century|season|summer|winter|spring|autumn)s?";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.?)";
const WHICH = "(?:(?:early|late|earlier|later) )?(?:last|this|next|that)";

/** When, how long, how often or how hard something is tried: what may part a verb from its infinitive. */
const ADVERBIAL = [
  String.raw`again|twice|hard|harder|yesterday|today|tomorrow|earlier|later|then|now|also|both|instead|at first|in vain|\p{L}+ly`,
  String.raw`(?:with (?:little|no|some) |without )success|(?:once|${NUMBER} times)`,
  `(?:${WHICH}) (?:${UNIT}|${WEEKDAY}|${MONTH}|night|morning|evening|time)`,
  String.raw`(?:on|since|before|after|by|until) (?:${WHICH} )?(?:${WEEKDAY}|\d{1,2} ${MONTH}|${MONTH} \d{1,2})`,
  String.raw`(?:in|since|by|before|after|until) (?:(?:early|late|mid-) ?)?(?:${MONTH}(?: \d{4})?|\d{4})`,
  `for (?:${NUMBER} ){0,2}${UNIT}|over the ${UNIT}|at the last (?:minute|moment)`,
].join("|");

/** What stands between a verb and “to”, with both spaces; for texts in lower case. */
export const PARTING_ADVERBIAL = `(?:,? (?:${ADVERBIAL})){1,2},? `;

const TO_AFTER = new RegExp(`^${PARTING_ADVERBIAL}to(?!\\p{L})`, "u");
/** As long as two adverbials may be. */
const NEAR = 80;

/** Looks phrases up in the tokens of a text; those that end with “to” also where an adverbial parts them. */
export function partedTable<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
): (text: string, tokens: readonly Token[], at: number) => PhraseMatch<T> | undefined {
  const whole = phraseTable(entries);
  const verbs = phraseTable(
    entries.flatMap(([phrase, value]) =>
      phrase.endsWith(" to") ? [[phrase.slice(0, -3), value] as const] : [],
    ),
  );
  return (text, tokens, at) => {
    const found = whole.at(tokens, at);
    const verb = verbs.at(tokens, at);
    const from = tokens[(verb?.end ?? 0) - 1]?.end;
    if (!verb || from === undefined || verb.end < (found?.end ?? 0)) return found;
    const length = TO_AFTER.exec(text.slice(from, from + NEAR).toLowerCase())?.[0].length;
    if (length === undefined) return found;
    let end = verb.end;
    while ((tokens[end]?.end ?? Infinity) <= from + length) end += 1;
    return { ...verb, end };
  };
}
