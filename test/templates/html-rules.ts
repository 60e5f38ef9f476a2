import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The doctype is written as the standard writes it, in small letters.
    "doctype-style": "off",
    // How long the title of a briefing is, its authors decide.
    "long-title": "off",
    "no-inline-style": "error",
    "no-style-tag": "error",
    "void-style": ["error", { style: "omit" }],
    "heading-level": ["error", { minInitialRank: "any" }],
  },
});

/** What is wrong with a page or a fragment of one, a line each. */
export async function htmlFindings(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
