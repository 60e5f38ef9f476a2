import { forPaper } from "../for-paper.ts";
import { settlePageNumbers, type Numbering } from "../settle-page-numbers.ts";
import { fetchPage } from "./fetch-page.ts";
import { PrintFailed } from "./print-failed.ts";
import { printPage, type Setting } from "./print-page.ts";

/** A document as it will look, and the page of each id that some link leads to. */
export type PreviewPrint = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly numbering: Numbering;
};

/**
 * Prints a document to be looked at: as the build prints it, but without tags, metadata and attachments, which take as
 * long as the print itself. The browser stays open. Most changes leave the numbering of the print before as it is.
 *
 * @throws {PrintFailed} as a build does; {BrowserCrashed} if another browser may do better.
 */
export async function printPreview(
  setting: Setting,
  paper: string,
  expected?: Numbering,
): Promise<PreviewPrint> {
  const html = forPaper(await fetchPage(setting.id, setting.url, setting.timeout), paper);
  const { result: print } = await printPage(
    setting,
    html,
    async ({ blank, plain }) => await settlePageNumbers(html, { draft: blank, final: plain }, expected),
  );
  if (print.kind === "unsettled") throw new PrintFailed(setting.id, print.reasons);
  const { bytes, pages, numbering } = print;
  return { bytes, pages, numbering };
}
