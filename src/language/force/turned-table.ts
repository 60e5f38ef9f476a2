/** How a saying turns away from what is said: it denies it, doubts it, or keeps from saying it. */
export const TURNS_OF_SAYING = ["denied", "doubted", "withheld"] as const;
export type TurnOfSaying = (typeof TURNS_OF_SAYING)[number];

/** Verbs whose statement is taken away by a negation before them. e.g. “did not say”, “declined to confirm” */
const SAY =
  "say|saying|said|confirm|confirmed|confirming|verify|verified|acknowledge|acknowledged|admit|admitted|disclose|specify|comment on|discuss|claim|claimed|announce|announced|reveal|concede|believe|believed|think|thought|deny|denied|denying|suggest|suggested|mean|meant";
/** What is denied or dismissed, by a noun. e.g. “dismissed reports that”, “rejected his charge that” */
const STATEMENT =
  "reports?|claims?|allegations?|accusations?|suggestions?|charges?|assertions?|rumou?rs|ideas?|notions?|speculation|statements?|accounts?|contentions?";

/** Patterns by turn; each cue begins with the words that turn and ends before what is said. In this order. */
export const TURNED: Readonly<Record<TurnOfSaying, string>> = {
  withheld: [
    "neither confirm(?:s|ed|ing)? nor den(?:y|ies|ied|ying)",
    `(?:not|never|cannot|\\p{L}+n[’']t|nobody|no one|without)(?: \\p{L}+ly| yet| explicitly| publicly)? (?:${SAY})`,
    `(?:declin|refus)(?:e|es|ed|ing) to (?:${SAY})`,
    `(?:unable|failed|fails|failing|unwilling) to (?:${SAY})`,
    `(?:neither|nor) (?:${SAY})`,
    "stop(?:s|ped)? short of (?:saying|confirming|claiming|admitting|acknowledging)",
  ].join("|"),
  denied: [
    "den(?:y|ies|ied|ying)|denial|denials",
    `(?:reject|dismiss|refut|disput|rebut|contradict|contest)(?:s|es|e|ed|ted|ing|ting)? (?:[^,;:.]{0,40} )?(?:${STATEMENT}|as (?:false|untrue|baseless|a lie|lies))`,
    "(?:disput|refut)(?:e|es|ed|ing) that",
    "(?:it is|it was) (?:not true|untrue|false)(?: to say)? that|there is no evidence that",
  ].join("|"),
  doubted: [
    "doubt(?:s|ed|ing|ful)?(?: that| whether| if)?",
    "question(?:s|ed|ing)? (?:whether|if)",
    "(?:skeptical|sceptical|unsure|uncertain|unconvinced)(?: that| whether| of)?",
    "cast(?:s|ing)? doubt on",
  ].join("|"),
};
