import {
  attributeOf,
  elementsBelow,
  wordsOfAttribute,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree.ts";

/** Where in a page an element stands. */
export type Region = {
  /** In `<main>`. */
  readonly main: boolean;
  /** Which outermost `<article>` it is in, counted from 1; 0 for none. */
  readonly article: number;
  /** In a block quotation or a figure, whose footer names the speaker. */
  readonly quotation: boolean;
};

/** Elements that are never an article's text. What they hold is not shown as text, or is a control. */
const NEVER_TEXT = new Set([
  "script", "style", "template", "noscript", "head", "title", "iframe", "object", "embed", "applet", "svg", "canvas",
  "audio", "video", "map", "button", "select", "datalist", "textarea", "input", "meter", "progress", "rp", "noframes",
  "noembed", "annotation", "annotation-xml", "nav", "aside", "menu", "search",
]); // prettier-ignore

const ROLES = new Set([
  "navigation", "contentinfo", "complementary", "search", "form", "dialog", "alertdialog", "menu", "menubar", "toolbar",
]); // prettier-ignore

/** Class names and ids by which sites mark what stands around an article. A word before them may name the site's block. */
const NAMES: readonly RegExp[] = [
  /^(?:.*[-_])?(?:share|sharing|social)[-_]?(?:bar|buttons?|links?|icons?|tools?|list|widget|this|container|media)$/u,
  /^(?:.*[-_])?(?:share|sharing|sharebar|addtoany|addthis)$/u,
  /^(?:.*[-_])?(?:related|recommended|recirculation|read-next|also-read|more-stories|most-read|most-popular|trending)(?:[-_]?(?:articles?|stories|posts?|content|links?|news|topics?|list|items?|block|box|widget))?$/u,
  /^(?:.*[-_])?(?:cookies?|consent|gdpr)[-_]?(?:banner|notice|bar|popup|modal|dialog|consent|overlay|message|wall)$/u,
  /^(?:.*[-_])?(?:newsletter|subscribe|subscription)(?:[-_]?(?:signup|sign-up|form|box|promo|banner|widget|block))?$/u,
  /^(?:breadcrumbs?|comments|comment-list|disqus_thread|sidebar|skip-link|pagination)$/u,
  /^(?:ads?|adsbygoogle|advert|advertisement|ad[-_](?:slot|container|wrapper|unit|banner)|sponsored|outbrain|taboola)$/u,
];

/** The elements of a page in which an article, the main part or a first heading stands. */
export type Holders = {
  readonly article: ReadonlySet<HtmlElement>;
  readonly headline: ReadonlySet<HtmlElement>;
};

/** Whether an element stands around the article rather than in it, by its kind, its role or the name its site gives it. */
export function isBoilerplate(element: HtmlElement, region: Region, holders: Holders): boolean {
  const role = attributeOf(element, "role")?.trim().toLowerCase() ?? "";
  if (NEVER_TEXT.has(element.tagName)) return true;
  if (isArticle(element) || isMain(element) || element.tagName === "body") return false;
  const outside = !region.main && region.article === 0;
  switch (element.tagName) {
    case "header":
      return outside && !holders.article.has(element);
    case "footer":
      return !region.quotation;
  }
  // A careless name does not cost an article, nor does a system that puts the whole page into one form.
  if (holders.article.has(element) || holders.headline.has(element)) return false;
  if (role === "banner") return outside;
  return element.tagName === "form" || ROLES.has(role) || hasBoilerplateName(element);
}

/** Finds what holds an article, from the inside out. */
export function findHolders(document: HtmlDocument): Holders {
  const article = new Set<HtmlElement>();
  const headline = new Set<HtmlElement>();
  for (const element of elementsBelow(document)) {
    if (isArticle(element) || isMain(element)) addAncestors(element, article);
    else if (element.tagName === "h1") addAncestors(element, headline);
  }
  return { article, headline };
}

function addAncestors(element: HtmlElement, holders: Set<HtmlElement>): void {
  let parent = element.parentNode;
  while (parent && "tagName" in parent && !holders.has(parent)) {
    holders.add(parent);
    parent = parent.parentNode;
  }
}

export function isArticle(element: HtmlElement): boolean {
  return (
    element.tagName === "article" ||
    attributeOf(element, "role") === "article" ||
    wordsOfAttribute(element, "itemprop").includes("articlebody")
  );
}

export function isMain(element: HtmlElement): boolean {
  return element.tagName === "main" || attributeOf(element, "role") === "main";
}

function hasBoilerplateName(element: HtmlElement): boolean {
  const names = [...wordsOfAttribute(element, "class"), ...wordsOfAttribute(element, "id")];
  return names.some((name) => name.length <= 60 && NAMES.some((pattern) => pattern.test(name)));
}
