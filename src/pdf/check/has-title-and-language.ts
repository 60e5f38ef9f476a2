import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { PdfCheck } from "./check.ts";

/** Title and language are those of the briefing, and viewers show the title, not the file's name (ISO 14289-1, 7.1, 7.2). */
export const hasTitleAndLanguage: PdfCheck = ({ document }, expected) => {
  const wrong: string[] = [];
  const title = document.getTitle();
  const language = document.getLanguage();
  if (title !== expected.title)
    wrong.push(`The title is ${quoted(title)}; it should be “${expected.title}”.`);
  if (language !== expected.language) {
    wrong.push(`The language is ${quoted(language)}; it should be “${expected.language}”.`);
  }
  const preferences = document.catalog.lookup(PDFName.of("ViewerPreferences"));
  if (
    !(preferences instanceof PDFDict) ||
    preferences.lookup(PDFName.of("DisplayDocTitle")) !== PDFBool.True
  ) {
    wrong.push("Viewers are not told to show the title.");
  }
  return wrong;
};

function quoted(text: string | undefined): string {
  return text === undefined || text === "" ? "missing" : `“${text}”`;
}
