/** What a byline may say beside who wrote. Each is null where it does not. */
export type Byline = {
  readonly author: string | null;
  /** As it is written there. e.g. “20 January 2026” */
  readonly published: string | null;
  readonly agency: string | null;
};

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)";
const TIME =
  "(?:(?:,|T|\\s+at|\\s)\\s*\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:Z|GMT|UTC|BST|CES?T|E[SD]?T|P[SD]T|[+-]\\d{2}:?\\d{2}))?\\b)";

/** A day, what leads up to it and its time. Of a change, it is no day of publication. */
const DATED = new RegExp(
  `(?<change>(?:last\\s+)?(?:updated|modified|changed|revised|corrected)\\b)?(?:(?:first\\s+)?(?:published|posted|issued|filed|released))?[\\s:]*(?:on\\s+)?${WEEKDAY}?(?<day>${DAY})${TIME}?`,
  "giu",
);

/** What is longer is no byline but a part of the page that is called one. */
const MAX_LENGTH = 1_000;

/** What stands between a name and what follows it, once the dates are gone. */
const SEPARATOR = /\s*[|•·‧∙\n\r\t]\s*|\s+[–—-]\s+/u;

/** News agencies that bylines name behind the writer. No other body is told from a second writer by its name alone. */
const AGENCY =
  /^(?:Reuters|(?:The )?Associated Press|AP|Agence France-Presse|AFP|dpa|UPI|Bloomberg(?: News)?|Xinhua|TASS|Anadolu(?: Agency)?|EFE|ANSA|Kyodo(?: News)?|PA Media)$/u;

/**
 * Takes apart the line under a headline. Nothing is guessed: what is neither a date nor a news agency belongs to who
 * wrote.
 */
export function readByline(line: string): Byline {
  if (line.length > MAX_LENGTH) return { author: null, published: null, agency: null };
  const dates = [...line.matchAll(DATED)];
  const published = dates.find(({ groups }) => groups?.["change"] === undefined)?.groups?.["day"] ?? null;
  const parts = line
    .replaceAll(DATED, "|")
    .split(SEPARATOR)
    .flatMap((part) => part.split(/\s*,\s*/u))
    .map(withoutBy)
    .filter((part) => /\p{L}/u.test(part));
  const agency = parts.length > 1 ? parts.find((part) => AGENCY.test(part)) : undefined;
  const author =
    dates.length === 0 && agency === undefined
      ? withoutBy(line)
      : parts.filter((part) => part !== agency).join(", ");
  return {
    author: author === "" ? null : author,
    published: published?.replaceAll(/\s+/gu, " ") ?? null,
    agency: agency ?? null,
  };
}

function withoutBy(part: string): string {
  return part.replace(/^\s*(?:(?:written\s+)?by\b:?\s+)?/iu, "").trim();
}
