import { attributeOf, elementsBelow, rawTextOf, type HtmlDocument } from "./html-tree.ts";
import { cleanAddress, cleanLanguage, cleanStatement, joinStatements, type Stated } from "./stated.ts";

type Thing = Readonly<Record<string, unknown>>;

/** Deeper in its lists and graphs no page describes its own article. */
const MAX_DEPTH = 4;

/**
 * What a page's JSON-LD says of its article. A page that describes several articles, none of them at `canonical`,
 * does not say which is its own; nothing is taken from it then.
 */
export function readJsonLd(document: HtmlDocument, canonical: string | null): Partial<Stated> {
  const things: Thing[] = [];
  for (const element of elementsBelow(document)) {
    const type = attributeOf(element, "type")?.split(";")[0]?.trim().toLowerCase();
    if (element.tagName !== "script" || type !== "application/ld+json") continue;
    things.push(...thingsIn(parseJson(rawTextOf(element)), 0));
  }
  const articles = things.filter(isArticle);
  const own = articles.filter((article) => canonical !== null && addressOf(article) === canonical);
  const [article, ...others] = own.length > 0 ? own : articles;
  if (!article || others.length > 0) return {};
  const byId = new Map(things.map((thing) => [thing["@id"], thing]));
  return {
    title: cleanStatement(textOf(article["headline"]) ?? textOf(article["name"])),
    author: joinStatements(namesOf(article["author"], byId)),
    publisher: joinStatements(namesOf(article["publisher"], byId)),
    published: cleanStatement(textOf(article["datePublished"])),
    language: cleanLanguage(namesOf(article["inLanguage"], byId)[0]),
    url: addressOf(article),
  };
}

/** Text that is no JSON says nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The things of a JSON-LD text: itself, the members of its list or graph. */
function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => thingsIn(one, depth + 1));
  return isThing(value) ? [value, ...thingsIn(value["@graph"], depth + 1)] : [];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** schema.org's Article and the kinds of it. e.g. NewsArticle, ReportageNewsArticle */
function isArticle(thing: Thing): boolean {
  return listOf(thing["@type"]).some(
    (type) =>
      typeof type === "string" && /(?:^|[/:])(?:\w*Article|(?:LiveBlog|Blog)Posting|Report)$/u.test(type),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === "string" ? first : undefined;
}

/** Names of people or bodies: written out, as things with a name, or by the id of such a thing. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): readonly string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === "string") return [one];
    if (!isThing(one)) return [];
    return textOf(one["name"]) ?? textOf(byId.get(one["@id"])?.["name"]) ?? [];
  });
}

function addressOf(article: Thing): string | null {
  const page = article["mainEntityOfPage"];
  return (
    cleanAddress(textOf(article["url"])) ?? cleanAddress(isThing(page) ? textOf(page["@id"]) : textOf(page))
  );
}
