import { z } from "zod";
import { parseYaml, type Parsed, type TextFile } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Problem } from "../problem.ts";
import { parseMessage, type Message } from "./message.ts";

/** The forms of a word that a number can ask for (Unicode CLDR, plural rules); “other” is always there. */
const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
export type Form = (typeof FORMS)[number];

/** A text, in one form or in several of which the number in the place “count” chooses. */
export type Forms = ReadonlyMap<Form, Message>;

/** All words of one language, by key. e.g. judgement.title */
export type Catalogue = {
  readonly language: string;
  /** How numbers and dates are written. e.g. en-GB */
  readonly locale: string;
  readonly words: ReadonlyMap<string, Forms>;
  /** Where a key stands in its file, or would stand. */
  readonly place: (key: string) => ReturnType<Parsed<unknown>["place"]>;
};

type Words = { readonly [key: string]: string | Words };

const locale = z.string().refine((tag) => isLocale(tag), "expected a language tag, e.g. en or ar");
const words: z.ZodType<Words> = z.lazy(() =>
  z.record(
    z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u),
    z.union(
      [z.string().regex(/^[^\r\n]+$/u), words],
      "expected a line of text, or keys with texts below them",
    ),
  ),
);

const schema = z.strictObject({
  language: locale,
  locale,
  /** Who put the words into this language, and from which; none where they were written in it. */
  translated: z.strictObject({ by: z.string().min(1), from: locale, note: z.string().min(1) }).optional(),
  words,
});

/** Reads a catalogue strictly: unknown fields, braces that are no places and forms of no number are problems. */
export function readCatalogue(file: TextFile): Catalogue | { readonly problems: readonly Problem[] } {
  const result = parseYaml(file, schema);
  if (!result.ok) return { problems: result.problems };
  const { value, place } = result.parsed;
  const words = new Map<string, Forms>();
  const problems: Problem[] = [];
  for (const { path, forms } of textsIn(value.words)) {
    const parsed = new Map<Form, Message>();
    for (const [form, text] of forms) {
      const message = parseMessage(text);
      if (message) parsed.set(form, message);
      else problems.push({ ...place(["words", ...path]), ...lostBrace(text) });
    }
    words.set(path.join("."), parsed);
  }
  if (problems.length > 0) return { problems };
  return { ...value, words, place: (key) => place(["words", ...key.split(".")]) };
}

type Text = { readonly path: ValuePath; readonly forms: readonly (readonly [Form, string])[] };

/** Every text below some words, with the keys that lead to it. */
function textsIn(all: Words, path: ValuePath = []): readonly Text[] {
  return Object.entries(all).flatMap(([key, value]): readonly Text[] => {
    const here = [...path, key];
    if (typeof value === "string") return [{ path: here, forms: [["other", value]] }];
    const forms = formsIn(value);
    return forms ? [{ path: here, forms }] : textsIn(value, here);
  });
}

/** The forms of one text, where its keys are forms and nothing else. */
function formsIn(value: Words): readonly (readonly [Form, string])[] | undefined {
  const forms = FORMS.flatMap((form) => {
    const text = value[form];
    return typeof text === "string" ? [[form, text] as const] : [];
  });
  return forms.length === Object.keys(value).length && typeof value["other"] === "string" ? forms : undefined;
}

function lostBrace(text: string): Pick<Problem, "rule" | "message" | "hint"> {
  return {
    rule: "catalogue-is-whole",
    message: `A brace belongs to no place: “${text}”.`,
    hint: "A place is a word of small letters in braces, e.g. {count}.",
  };
}

function isLocale(tag: string): boolean {
  try {
    return new Intl.Locale(tag).toString() === tag;
  } catch {
    return false;
  }
}
