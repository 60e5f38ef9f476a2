import { bareMarkup, unescapeHtml } from "./headings-in.ts";

/** Words of a page in another language than the page’s own. */
export type ForeignText = {
  readonly text: string;
  /** BCP 47. e.g. ar */
  readonly language: string;
};

/** The texts of a page that are marked to be in another language, each once, e.g. the names that people give a place. */
export function foreignTextsIn(html: string): readonly ForeignText[] {
  const body = html.replace(/^.*?<body\b/su, "<body");
  const marked = body.matchAll(
    /<(?<tag>[a-z]+)\b[^>]*\slang="(?<language>[^"]+)"[^>]*>(?<content>[\s\S]*?)<\/\k<tag>>/gu,
  );
  const texts = Array.from(marked, ({ groups }) => ({
    text: unescapeHtml(bareMarkup(groups?.["content"] ?? "")).trim(),
    language: groups?.["language"] ?? "",
  }));
  return [...new Map(texts.map((each) => [`${each.language} ${each.text}`, each])).values()];
}
