const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Titles before a name, which do not belong to it. */
export const TITLES: readonly string[] = [
  ...[
    "gen",
    "lt",
    "col",
    "maj",
    "capt",
    "sgt",
    "adm",
    "brig",
    "cpl",
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "sen",
    "rep",
    "gov",
    "lt. gen",
    "maj. gen",
    "brig. gen",
    "lt. col",
  ].flatMap((short) => [short, `${short}.`]),
  ..."general colonel major captain sergeant admiral brigadier lieutenant commander president king queen prince princess sheikh emir chancellor premier senator representative governor mayor ambassador secretary minister judge justice professor doctor sir lord lady pope ayatollah imam sultan chief director chairman".split(
    " ",
  ),
  "prime minister",
  "foreign minister",
  "defence minister",
  "defense minister",
  "interior minister",
  "finance minister",
  "health minister",
  "vice president",
  "secretary of state",
  "defense secretary",
  "major general",
  "lieutenant general",
  "lieutenant colonel",
  "brigadier general",
  "chief executive",
  "opposition leader",
];

/** Small words inside a name. */
export const PARTICLES = set(
  "al el bin ibn abu umm de da do dos du del della van von der den la le di ter ten of y ben bint ul ur",
);

/** Capitalized words that are no name, nor the beginning of one. */
export const NO_NAME = set(
  `the a an it he she they we i you this that these those there here but and or nor yet so for in on at by to from
   with without of as if when while where who what which why how after before since until during under over about
   between among against through because although though unless however meanwhile still also now then today yesterday
   tomorrow no not never none nobody neither nothing both each every all most many some several few one two three four
   five six seven eight nine ten eleven twelve dozens hundreds thousands millions tens half asked according despite
   instead moreover nevertheless indeed perhaps maybe earlier later more less such his her its their our my your
   critics analysts officials residents witnesses experts talks volunteers insurers lawmakers skeptics sceptics doctors
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december spring summer autumn winter is are was were will would can could should did does do has
   have had once only just even like unlike given speaking reportedly allegedly`,
);
