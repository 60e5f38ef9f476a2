import type { Catalogue, Forms } from "./catalogue.ts";
import type { Message, Places } from "./message.ts";

/** What stands before and after a place that a template fills with markup. */
export type Around = { readonly before: string; readonly after: string };

/** The words of one language, ready to be said. */
export type Texts = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /**
   * The text of a key with its places filled.
   *
   * @throws where the catalogue has no such key, a place is left open, or a place is named that the text lacks.
   */
  readonly say: (key: string, places?: Places) => string;
  /** The same, cut at one place, which stands in the text once. */
  readonly around: (key: string, place: string, places?: Places) => Around;
  /** A number with its thousands set apart. e.g. 165,607; 41.5 */
  readonly number: (value: number) => string;
  /** A day, a month or a year, its year in words that may be more than digits. e.g. 18 January 2026; June 101 BC */
  readonly date: (date: CalendarParts) => string;
  /** The same with months as short as they are written beside numbers. e.g. 18 Jan 2026 */
  readonly shortDate: (date: CalendarParts) => string;
};

/** Parts of a date of the Gregorian calendar. */
export type CalendarParts = { readonly year: string; readonly month?: number; readonly day?: number };

/** Invisible signs around what is put into a text that runs from the right (Unicode, UAX 9: FSI and PDI). */
const ISOLATE = ["\u2068", "\u2069"] as const;

/** What holds letters of such a language and no others needs no signs; a number of digits alone neither. */
const RUNS_FROM_THE_RIGHT = /^(?:\d+|(?!.*\p{Script=Latin})(?=.*[\p{Script=Arabic}\p{Script=Hebrew}]).*)$/su;

/** Makes the words of a catalogue ready to be said. */
export function textsOf({ language, locale, words }: Omit<Catalogue, "place">): Texts {
  const direction = isRightToLeft(locale) ? "rtl" : "ltr";
  const plural = new Intl.PluralRules(locale);
  // The digits of our data, whatever the language: marks such as [1.5] stand beside them.
  const number = new Intl.NumberFormat(locale, { useGrouping: false, numberingSystem: "latn" });
  const put = (value: string | number): string => {
    if (typeof value === "number") return number.format(value);
    return direction === "rtl" && !RUNS_FROM_THE_RIGHT.test(value)
      ? `${ISOLATE[0]}${value}${ISOLATE[1]}`
      : value;
  };

  const messageOf = (key: string, places: Places): Message => {
    const forms = words.get(key);
    if (!forms) throw new Error(`The catalogue “${language}” has no text “${key}”.`);
    return formOf(forms, key, places, plural);
  };
  const fill = (key: string, message: Message, places: Places, ofSeveral = false): string => {
    const used = new Set<string>();
    const text = message.map((part) => {
      if (typeof part === "string") return part;
      const value = places[part.place];
      if (value === undefined) throw new Error(`The place {${part.place}} of “${key}” is left open.`);
      used.add(part.place);
      return put(value);
    });
    // Of several forms one may say the number itself. e.g. “two” publishers
    const mayRest = (place: string): boolean => place === "count" || (ofSeveral && place === "number");
    const unknown = Object.keys(places).filter((place) => !used.has(place) && !mayRest(place));
    if (unknown.length > 0) throw new Error(`“${key}” has no place {${unknown.join("}, {")}}.`);
    return text.join("");
  };

  const say: Texts["say"] = (key, places = {}) =>
    fill(key, messageOf(key, places), places, (words.get(key)?.size ?? 0) > 1);
  const writeDate = dateWriter(locale);
  const grouped = new Intl.NumberFormat(locale, { numberingSystem: "latn", maximumFractionDigits: 20 });

  return {
    language,
    direction,
    say,
    number: (value) => grouped.format(value),
    date: (date) => writeDate(date),
    shortDate: (date) => writeDate(date, (month) => say(`dates.short-month.m${month}`)),
    around: (key, place, places = {}) => {
      const filled = fill(key, messageOf(key, places), { ...places, [place]: CUT });
      const [before, after, ...more] = filled.split(put(CUT));
      if (before === undefined || after === undefined || more.length > 0)
        throw new Error(`The place {${place}} does not stand in “${key}” exactly once.`);
      return { before, after };
    },
  };
}

/** A year that has every day: the years of a date are put into its place, however they are written. */
const LEAP_YEAR = 2000;

/** Writes dates in the order of the language, always by the Gregorian calendar; `shorten` gives another word for a month. */
function dateWriter(locale: string): (date: CalendarParts, shorten?: (month: number) => string) => string {
  const fixed = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" } as const;
  const monthOfYear = { ...fixed, month: "long", year: "numeric" } as const;
  const months = new Intl.DateTimeFormat(locale, monthOfYear);
  const days = new Intl.DateTimeFormat(locale, { ...monthOfYear, day: "numeric" });
  return ({ year, month, day }, shorten) => {
    if (month === undefined) return year;
    const parts = (day === undefined ? months : days).formatToParts(Date.UTC(LEAP_YEAR, month - 1, day ?? 1));
    const written = parts.map(({ type, value }) =>
      type === "year" ? year : type === "month" && shorten ? shorten(month) : value,
    );
    return written.join("");
  };
}

/** A sign that no text holds. */
const CUT = "\u0000";

/** A form is chosen by the place “count”; a text of one form needs none. */
function formOf(forms: Forms, key: string, { count }: Places, plural: Intl.PluralRules): Message {
  const other = forms.get("other") ?? [];
  if (forms.size === 1) return other;
  if (typeof count !== "number") throw new Error(`“${key}” needs a number in the place {count}.`);
  return forms.get(plural.select(count)) ?? other;
}

/** ECMA-402, Intl Locale Info: a field in Node 22, a method in later ones. */
type LocaleInfo = {
  readonly getTextInfo?: () => { readonly direction?: string };
  readonly textInfo?: { readonly direction?: string };
};

function isRightToLeft(locale: string): boolean {
  const info = new Intl.Locale(locale) as LocaleInfo;
  return (info.getTextInfo?.() ?? info.textInfo)?.direction === "rtl";
}
