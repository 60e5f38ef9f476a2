/** Two groups of words of which the one says the contrary of the other, as patterns of whole words. */
export type Opposites = { readonly one: string; readonly other: string };

/** Turned words that reporting is about. None of them is a word of denial: those are held by negation-is-kept. */
export const OPPOSITES: readonly Opposites[] = [
  {
    one: "rose|risen|rise|rises|rising|grew|grows|grow|grown|growing|growth|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?",
    other:
      "fell|falls|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)(?! to)|decreas(?:e|es|ed|ing)|shrank|shrunk|shrinks|shrinking|sank|sunk|dwindl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)",
  },
  { one: "before|prior to|ahead of", other: "after|following" },
  {
    one: "beg[ai]n|begun|begins|beginning|start(?:s|ed|ing)?",
    other: "end(?:s|ed|ing)|stop(?:s|ped|ping)?|finish(?:es|ed|ing)?|ceas(?:e|es|ed|ing)",
  },
  { one: "(?:re)?open(?:s|ed|ing)", other: "clos(?:e|es|ed|ing)|shut(?:s|ting)?" },
  { one: "won|win|wins|winning", other: "lost|lose|loses|losing" },
  { one: "bought|buy|buys|buying", other: "sold|sell|sells|selling" },
  {
    one: "arriv(?:e|es|ed|ing|al)|enter(?:s|ed|ing)?",
    other: "leave|leaves|leaving|depart(?:s|ed|ing|ure)?|exit(?:s|ed|ing)?",
  },
  { one: "higher|larger|bigger|stronger|better", other: "lower|smaller|weaker|worse" },
  { one: "kill(?:s|ed|ing)|died|dead", other: "wounded|injured|hurt" },
  { one: "support(?:s|ed|ing)?", other: "oppos(?:e|es|ed|ing|ition)" },
  { one: "north(?:ern)?", other: "south(?:ern)?" },
  { one: "east(?:ern)?", other: "west(?:ern)?" },
  { one: "since", other: "until|till" },
];
