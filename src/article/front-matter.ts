import { z } from "zod";
import { parseYaml } from "../yaml/parse-yaml.ts";
import {
  cleanAddress,
  cleanLanguage,
  cleanStatement,
  firstStated,
  joinStatements,
  type Stated,
} from "./stated.ts";
import type { Unreadable } from "./unreadable.ts";

/** More than this is no head of an article. */
const MAX_LENGTH = 16_384;

/** Between two lines of three hyphens; it begins with a key, or it is a rule and a heading. */
const FRONT_MATTER =
  /^---[ \t]*\n(?=(?:[ \t]*(?:#.*)?\n)*["']?[\w.-]+["']?[ \t]*:(?:\s|$))([^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

type Head = Readonly<Record<string, unknown>>;

/** What a Markdown file says of itself in its front matter, and the text after it. Lines end in LF. */
export function readFrontMatter(
  markdown: string,
): { readonly ok: true; readonly stated: Stated; readonly body: string } | Unreadable {
  const match = FRONT_MATTER.exec(markdown);
  if (!match) return { ok: true, stated: firstStated([]), body: markdown };
  const text = match[1] ?? "";
  if (text.length > MAX_LENGTH) {
    return {
      ok: false,
      message: `The front matter has ${text.length} characters; at most ${MAX_LENGTH} are read.`,
      hint: "Keep title, author, date, publisher, url and language in it.",
      line: 1,
      column: 1,
    };
  }
  const result = parseYaml({ path: "front matter", text }, z.record(z.string(), z.unknown()).nullable());
  if (!result.ok) {
    const [first] = result.problems;
    const { message = "", hint = "", line = 0, column = 1 } = first ?? {};
    return { ok: false, message: `In the front matter: ${message}`, hint, line: line + 1, column };
  }
  return { ok: true, stated: statedBy(result.parsed.value ?? {}), body: markdown.slice(match[0].length) };
}

function statedBy(head: Head): Stated {
  const named = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => namesIn(head[key])[0]).find((name) => name !== undefined);
  return {
    title: cleanStatement(named("title", "headline")),
    author: joinStatements([
      ...namesIn(head["author"]),
      ...namesIn(head["authors"]),
      ...namesIn(head["byline"]),
    ]),
    publisher: cleanStatement(named("publisher", "site_name", "site")),
    published: cleanStatement(named("published", "date", "datePublished")),
    language: cleanLanguage(named("language", "lang")),
    url: cleanAddress(named("url", "canonical", "canonical_url", "permalink")),
  };
}

/** A text, a number, a list of them, or things with a name. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (Array.isArray(one) ? [] : namesIn(one)));
  if (typeof value !== "object" || value === null || !("name" in value)) return [];
  return typeof value.name === "string" ? [value.name] : [];
}
