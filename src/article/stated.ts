/** What an article says of itself. Each is null where it says nothing; nothing here is guessed. */
export type Stated = {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** As it is written there. e.g. "2026-01-18T09:30:00+03:00", "18 January 2026" */
  readonly published: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** An absolute http or https address, never followed or taken apart. */
  readonly url: string | null;
};

export const STATED_FIELDS = ["title", "author", "publisher", "published", "language", "url"] as const;

/** What is longer than this is no title and no name. */
const MAX_LENGTH = 500;

/** A statement on one line, without control characters and the space around it; null where nothing is left. */
export function cleanStatement(text: string | undefined): string | null {
  if (text === undefined || text.length > MAX_LENGTH * 8) return null;
  const line = text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line === "" || line.length > MAX_LENGTH ? null : line;
}

/** Several names as one statement, each once. */
export function joinStatements(texts: readonly string[]): string | null {
  const lines = texts.map((text) => cleanStatement(text)).filter((line) => line !== null);
  return cleanStatement([...new Set(lines)].join(", "));
}

/** A language tag by its form (RFC 5646, 2.1), `en_GB` as Open Graph writes it too. */
export function cleanLanguage(text: string | undefined): string | null {
  const tag = cleanStatement(text)?.replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : null;
}

/** An absolute address by its form. */
export function cleanAddress(text: string | undefined): string | null {
  const address = cleanStatement(text) ?? "";
  return /^https?:\/\/[^\s"'<>\\]+$/iu.test(address) ? address : null;
}

/** For each field the first of several sources that states it. */
export function firstStated(sources: readonly Partial<Stated>[]): Stated {
  const first = (field: (typeof STATED_FIELDS)[number]): string | null =>
    sources.map((source) => source[field] ?? null).find((value) => value !== null) ?? null;
  return {
    title: first("title"),
    author: first("author"),
    publisher: first("publisher"),
    published: first("published"),
    language: first("language"),
    url: first("url"),
  };
}
