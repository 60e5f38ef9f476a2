const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Plurals that do not end in s, and words that are counted without one. */
const PLURALS = words(
  `people troops men women children personnel staff aircraft police crew servicemen servicewomen policemen gunmen
   militiamen tribesmen businessmen fishermen lawmakers livestock cattle sheep fish spacecraft hovercraft feet teeth
   mice lives wives knives wolves media data criteria km kg mm cm mph kmh kph m sq acres tons tonnes percent
   watchmen firemen craft species series headquarters barracks`,
);

/** Words that end in s and are no plural noun. */
const NOT_PLURAL = words(
  `is was has does this its his hers theirs ours yours us as thus yes always perhaps across towards besides
   afterwards unless less plus minus versus overseas indoors outdoors whereas sometimes nowadays news says goes
   hundreds thousands millions remains takes makes gives comes includes means needs wants shows dies arrives leaves`,
);

/** Words that end the stretch in which a counted noun is looked for. */
const NO_NOUN = words(
  `of in on at by to from for with without and or but nor than that which who whom whose when where while as if
   is are was were be been being has have had do does did will would can could may might shall should must
   not into onto over under about after before since until through during between among against per via said says
   per cent percent i we he she they it you there then so because although though`,
);

/** Lengths of time, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["second", 1 / 86400],
      ["minute", 1 / 1440],
      ["hour", 1 / 24],
      ["day", 1],
      ["night", 1],
      ["weekend", 7],
      ["week", 7],
      ["fortnight", 14],
      ["month", 30],
      ["quarter", 91],
      ["season", 91],
      ["summer", 365],
      ["winter", 365],
      ["year", 365],
      ["decade", 3650],
      ["generation", 9000],
      ["century", 36500],
    ] as const
  ).flatMap(([unit, days]): [string, number][] => [
    [unit, days],
    [unit === "century" ? "centuries" : `${unit}s`, days],
  ]),
);

/** Measures that a figure with a decimal point may stand before, so that “1.250 km” is no grouped figure. */
export const MEASURES: ReadonlySet<string> = words(
  `km kg mm cm m g t ft lb lbs oz mph kph kmh mw gw kw mwh gwh kwh gb tb mb sq hectares hectare ha acres acre metres
   meters metre meter kilometres kilometers kilometre kilometer miles mile feet foot inches inch yards yard centimetres
   centimeters millimetres millimeters kilograms kilogram kilos grams tonnes tonne tons ton litres liters barrels
   gallons degrees seconds minutes hours megawatts gigawatts kilowatts pounds ounces knots cubic square`,
);

/** Whether a word looks like a noun in the plural. */
export function isPlural(word: string): boolean {
  if (PLURALS.has(word)) return true;
  return word.length > 2 && /[^su'i]s$/u.test(word) && !NOT_PLURAL.has(word);
}

/** Whether no counted noun stands at or beyond this word. */
export function endsNounPhrase(word: string): boolean {
  return NO_NOUN.has(word);
}
