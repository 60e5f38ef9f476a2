import { asSpeaker, type Row } from "./as-speaker.ts";
import { WEEKDAYS } from "../words/date-words.ts";
import { AUXILIARIES, DETERMINERS } from "./speaker-words.ts";
import { lowerAt, type Token } from "../words/tokens.ts";

/** How many tokens a speaker after a verb may take up at most. */
const REACH = 40;

/** The speaker after token `at`: “said the minister”, “according to X”. Ends at a comma, a stop, a verb or “who”. */
export function speakerAfter(tokens: readonly Token[], at: number, until: number): Row | undefined {
  let end = at;
  while (end < Math.min(until, at + REACH) && !endsAfter(tokens, end, at)) end += 1;
  if (
    lowerAt(tokens, end) === "," &&
    !tokens.slice(at, end).some(({ capital, lower }) => capital && !DETERMINERS.has(lower))
  ) {
    let name = end + 1;
    while (
      tokens[name]?.capital ||
      (name > end + 1 && /^(?:-|al|bin|de|el|van|von|da)$/u.test(lowerAt(tokens, name)))
    )
      name += 1;
    if (name > end + 2) end = name;
  }
  return end > at ? asSpeaker(tokens, { start: at, end }) : undefined;
}

function endsAfter(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === "mark") {
    const initial =
      token.text === "." &&
      token.glued &&
      at > from &&
      (tokens[at - 1]?.text.length ?? 9) <= 4 &&
      tokens[at + 1]?.capital === true &&
      tokens[at - 1]?.capital === true;
    return !(initial || /^[’'&/-]$/u.test(token.text));
  }
  if (token.lower === "as" && lowerAt(tokens, at - 1) === "such") return false;
  if (
    (AUXILIARIES.has(token.lower) && !token.capital) ||
    /^(?:who|which|that|when|while|because|after|before|as|but|if|citing|adding|referring|speaking|during)$/u.test(
      token.lower,
    )
  )
    return true;
  if (
    token.lower === "on" &&
    (WEEKDAYS.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === "condition")
  )
    return true;
  if (WEEKDAYS.has(token.lower)) return true;
  return token.lower === "in" && /^(?:an?|remarks|comments)$/u.test(lowerAt(tokens, at + 1));
}
