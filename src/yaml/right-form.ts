import { asTyped } from "./as-typed.ts";
import { rightDate, rightInterval, type RightDate } from "./right-date.ts";

/** What to do about a text that has another form than its key asks for, and what is wrong where more can be said. */
export type RightForm = { readonly fault?: string; readonly hint: string };

type Key = string | number | undefined;

/** By the words in which a schema asks for a form: how it is written, and what else to say. */
const FORMS: readonly (readonly [asks: RegExp, right: (text: string, key: Key) => RightForm | undefined])[] =
  [
    [/^expected a day,/u, (text, key) => ofDate(rightDate(text), key, /^\d{4}-\d{2}-\d{2}$/u)],
    [/^expected a day without/u, (text, key) => ofDate(rightDate(withoutTime(text)), key)],
    [/^expected an EDTF date/u, (text, key) => ofDate(rightInterval(text), key)],
    [/^write a real date/u, (text, key) => ofDate(rightInterval(text), key)],
    [/^expected lower-case words/u, (text, key) => foreignLetter(text) ?? written(key, slugOf(text))],
    [/^write small letters, digits/u, (text, key) => foreignLetter(text) ?? written(key, slugOf(text))],
    [/^write capitals/u, (text, key) => written(key, slugOf(text)?.replaceAll("-", "_").toUpperCase())],
    [/^expected source and passage/u, ofAddress],
    [/mailto:/u, (text, key) => written(key, mailAddressOf(text) ?? webAddressOf(text))],
    [/slash|web address|without query/u, (text, key) => written(key, webAddressOf(text))],
    [
      /without space at its ends/u,
      (text, key) => written(key, text.trim().replaceAll(/\s*[\r\n]+\s*/gu, " ")),
    ],
  ];

/** What a form asks of a value that shows nothing of what was meant. */
const IN_WORDS: readonly (readonly [asks: RegExp, hint: string])[] = [
  [/^expected a day,/u, "Write year, month and day in figures, with hyphens between them."],
  [
    /^expected an EDTF date/u,
    "Write year, month and day in figures, with hyphens between them and no time of day; of an interval two, the earlier first, with a slash between them, or .. for an end that is open.",
  ],
  [/^expected a day without/u, "Write the day alone, as it was where the article appeared."],
  [/^write a real date/u, "Write year, month and day in figures, with hyphens between them."],
  [
    /^expected lower-case words/u,
    "Write it in the letters a to z, figures, and single hyphens between words.",
  ],
  [/^expected three to five/u, "Add what is missing, or move what is least to a section."],
  [
    /^expected the address that readers will use/u,
    "Leave address out to try the site here; it works without one, below any path.",
  ],
  [/Windows/u, "Put another word before or behind it."],
];

/** The remedy for a text that does not fit what its schema asks for: the right form itself, where it can be told. */
export function rightForm(asked: string, value: unknown, key: Key): RightForm {
  const text = typeof value === "string" ? asTyped(value) : "";
  const [, right] = FORMS.find(([asks]) => asks.test(asked)) ?? [];
  const [, hint] = IN_WORDS.find(([asks]) => asks.test(asked)) ?? [];
  const example = /e\.g\. (?<example>[^;]+)/u.exec(asked)?.groups?.["example"];
  return (
    (text === "" ? undefined : right?.(text, key)) ?? {
      hint:
        hint ??
        (example === undefined
          ? "Compare it with the same key of another entry."
          : `Write it like ${example}.`),
    }
  );
}

function written(key: Key, value: string | undefined): RightForm | undefined {
  if (value === undefined || value === "") return undefined;
  return { hint: `Write it so: ${typeof key === "string" ? `${key}: ` : ""}${value}` };
}

function ofDate(date: RightDate | undefined, key: Key, only = /^/u): RightForm | undefined {
  if (date?.kind === "no-such-day") return { fault: date.fault, hint: date.hint };
  const ways = date?.as.filter((way) => only.test(way)) ?? [];
  const [first, second] = ways;
  if (second !== undefined) return { hint: `Write the one that is meant: ${ways.join(" or ")}` };
  return written(key, first);
}

/** e.g. 2026-01-18T09:30:00+03:00, “18 January 2026, 9:30 am” */
function withoutTime(text: string): string {
  return text.replace(/(?:T|,? +(?:at +)?)\d{1,2}:\d\d.*$/u, "");
}

/** e.g. “gazette”, “gazette 4”, “gazette:4” and “gazette.4.1” for gazette.4 */
function ofAddress(text: string, key: Key): RightForm | undefined {
  const [, source = "", passage] = /^([^\s.:,#]+)(?:[\s.:,#]+([1-9]\d*)\b.*)?$/u.exec(text.trim()) ?? [];
  const id = slugOf(source);
  if (id === undefined) return undefined;
  const { hint = "" } = written(key, `${id}.${passage ?? "N"}`) ?? {};
  return {
    hint: passage === undefined ? `${hint}, with the number of the passage for N, counted from 1.` : hint,
  };
}

/** Among Latin letters one of another script looks like one of them. */
function foreignLetter(text: string): RightForm | undefined {
  const [letter] = (/[a-z]/iu.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(text)) || [];
  const code = letter?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return letter === undefined
    ? undefined
    : { hint: `Write “${letter}” (U+${code}) as a letter from a to z, which it only looks like.` };
}

/** e.g. Ship_Size → ship-size */
function slugOf(text: string): string | undefined {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join("-");
}

/** e.g. desk@example.org, with or without what stands before it in a link */
function mailAddressOf(text: string): string | undefined {
  const [, address] = /^(?:mailto:\s*)?([^\s<>"?@/:]+@[^\s<>"?@/:]+)(?:\?.*)?$/iu.exec(text.trim()) ?? [];
  return address === undefined ? undefined : `mailto:${address}`;
}

/** With its scheme and the slash at its end, and without what only leads to a part of a page. */
function webAddressOf(text: string): string | undefined {
  const [, scheme = "https://", host = "", path = ""] =
    /^(https?:\/\/)?(?:[^\s/?#@]*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?)(\/[^\s?#]*)?(?:[?#]\S*)?$/iu.exec(
      text.trim(),
    ) ?? [];
  return host === "" ? undefined : `${scheme}${host}${path.replace(/\/+$/u, "")}/`;
}
