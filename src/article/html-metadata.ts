import {
  attributeOf,
  elementsBelow,
  rawTextOf,
  textsOf,
  wordsOfAttribute,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree.ts";
import { readJsonLd } from "./json-ld.ts";
import { readByline, type Byline } from "./read-byline.ts";
import {
  cleanAddress,
  cleanLanguage,
  cleanStatement,
  firstStated,
  joinStatements,
  type Stated,
} from "./stated.ts";

/** The names under which `<meta>` says a thing, the surest first: Open Graph, Highwire, Dublin Core, Parse.ly, plain HTML. */
const META_NAMES = {
  title: ["og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "twitter:title", "title"],
  author: ["author", "article:author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author"],
  publisher: ["og:site_name", "publisher", "citation_publisher", "dc.publisher", "dcterms.publisher"],
  published: [
    "article:published_time", "citation_publication_date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "parsely-pub-date", "pubdate", "publish-date", "date",
  ],
  language: ["content-language", "language", "dc.language", "dcterms.language", "og:locale"],
} as const; // prettier-ignore

/**
 * What a page says of itself: in JSON-LD, else in `<meta>` and `<link>`, else in its markup. `headlines` are the first
 * headings a reader sees; only a single one is the title. The date of a change is not the date of publication.
 */
export function htmlMetadata(document: HtmlDocument, headlines: readonly string[]): Stated {
  const elements = [...elementsBelow(document)];
  const root = elements.find(({ tagName }) => tagName === "html");
  const meta = readMeta(elements);
  const canonical = canonicalAddress(elements) ?? cleanAddress(meta("og:url")[0]);
  const firstMeta = (field: keyof typeof META_NAMES): readonly string[] =>
    META_NAMES[field].map((name) => meta(name)).find((values) => values.length > 0) ?? [];
  // Facebook has authors' addresses in article:author.
  const named = firstMeta("author").filter((name) => cleanAddress(name) === null);
  return firstStated([
    { language: cleanLanguage(root && attributeOf(root, "lang")), url: canonical },
    readJsonLd(document, canonical),
    {
      title: cleanStatement(firstMeta("title")[0]),
      author: authorsOf(named.map(readByline)),
      publisher: cleanStatement(firstMeta("publisher")[0]),
      published: cleanStatement(firstMeta("published")[0]),
      language: cleanLanguage(firstMeta("language")[0]),
    },
    readMarkup(elements),
    bylineBeside(named.map(readByline)),
    { title: headlines.length === 1 ? cleanStatement(headlines[0]) : null },
    { title: titleOf(elements) },
  ]);
}

/** The contents of the `<meta>` elements of a name, in order. */
function readMeta(elements: readonly HtmlElement[]): (name: string) => readonly string[] {
  const contents = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const name = ["property", "name", "http-equiv"]
      .map((attribute) => attributeOf(element, attribute)?.trim().toLowerCase())
      .find((value) => value !== undefined);
    const content = cleanStatement(attributeOf(element, "content"));
    if (name === undefined || content === null) continue;
    const known = contents.get(name);
    if (known) known.push(content);
    else contents.set(name, [content]);
  }
  return (name) => contents.get(name) ?? [];
}

function canonicalAddress(elements: readonly HtmlElement[]): string | null {
  const link = elements.find(
    (element) => element.tagName === "link" && wordsOfAttribute(element, "rel").includes("canonical"),
  );
  return cleanAddress(link && attributeOf(link, "href"));
}

/** Microdata, microformats, and the class that most systems give to the line with the author's name. */
function readMarkup(elements: readonly HtmlElement[]): Partial<Stated> {
  const withProperty = (name: string) =>
    elements.filter((element) => wordsOfAttribute(element, "itemprop").includes(name));
  const withClass = (name: string) =>
    elements.filter((element) => wordsOfAttribute(element, "class").includes(name));
  const authors = [
    withProperty("author"),
    elements.filter((element) => wordsOfAttribute(element, "rel").includes("author")),
    withClass("p-author"),
    withClass("byline").slice(0, 1),
  ].find((found) => found.length > 0);
  const [date] = [
    ...withProperty("datepublished"),
    ...withClass("dt-published"),
    ...elements.filter(
      (element) => element.tagName === "time" && attributeOf(element, "pubdate") !== undefined,
    ),
  ];
  const bylines = (authors ?? []).map((element) => readByline(nameOf(element) ?? ""));
  const beside = bylineBeside(bylines);
  return {
    title: cleanStatement(statementOf(withProperty("headline")[0])),
    author: authorsOf(bylines),
    publisher: cleanStatement(nameOf(withProperty("publisher")[0])) ?? beside.publisher,
    published: cleanStatement(statementOf(date)) ?? beside.published,
  };
}

function authorsOf(bylines: readonly Byline[]): string | null {
  return joinStatements(bylines.flatMap(({ author }) => author ?? []));
}

/** What bylines say beside the writer. */
function bylineBeside(bylines: readonly Byline[]): { publisher: string | null; published: string | null } {
  return {
    publisher: cleanStatement(bylines.flatMap(({ agency }) => agency ?? [])[0]),
    published: cleanStatement(bylines.flatMap(({ published }) => published ?? [])[0]),
  };
}

/** The name within a person or a body, if it is marked; else all of its text. */
function nameOf(element: HtmlElement | undefined): string | undefined {
  const name =
    element &&
    [...elementsBelow(element)].find((inner) => wordsOfAttribute(inner, "itemprop").includes("name"));
  if (name || !element) return statementOf(name);
  return attributeOf(element, "content") ?? lineOf(element);
}

/** Texts of elements side by side, apart where they would run together. e.g. <b>Ana Roe</b><time>1 May … */
function lineOf(element: HtmlElement): string {
  return textsOf(element).reduce(
    (line, text) => `${line}${/[\p{L}.]$/u.test(line) && /^[\p{Lu}\p{N}]/u.test(text) ? "\n" : ""}${text}`,
    "",
  );
}

function statementOf(element: HtmlElement | undefined): string | undefined {
  if (!element) return undefined;
  return attributeOf(element, "content") ?? attributeOf(element, "datetime") ?? rawTextOf(element);
}

/** Drawings have titles too; the page's is the one in its head. */
function titleOf(elements: readonly HtmlElement[]): string | null {
  const title = elements.find(
    ({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head",
  );
  return cleanStatement(title && rawTextOf(title));
}
