import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { sizeInWords, type Download } from "../view/offered-download.ts";
import { wrapLines } from "./wrap-lines.ts";

/** The text that goes with the zip of a briefing: what each file is, how to check the files, how to cite. */
export function printReadme(view: BriefingView, downloads: readonly Download[]): string {
  const { handling, title, number, edition, unit, citation } = view;
  const blocks = [
    [handling],
    wrapLines(title),
    wrapLines(`${number}, ${edition.label}, as of ${edition.asOf}, published ${edition.published}. ${unit}.`),
    ["FILES"],
    ...downloads.map(({ path, label, format, describes, bytes }) => [
      path,
      ...wrapLines(`${label}, ${format}, ${sizeInWords(bytes.length, PLAIN_ENGLISH)}. ${describes}`, "    "),
    ]),
    ["schema/", ...wrapLines("What the fields of the JSON files mean (JSON Schema, 2020-12).", "    ")],
    ["CHECK THIS COPY"],
    wrapLines("SHA256SUMS has the SHA-256 of every other file. In this folder, run:"),
    ["    sha256sum -c SHA256SUMS", "    shasum -a 256 -c SHA256SUMS       (on a Mac)"],
    ["HOW TO CITE"],
    wrapLines(citation),
    ["RIGHTS"],
    wrapLines(
      "The quoted words belong to their publishers and are cited as evidence, at most twelve at a time unless an article may be published whole. The handling mark holds for every file.",
    ),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
