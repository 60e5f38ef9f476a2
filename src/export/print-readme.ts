import type { Texts } from "../texts/texts.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { sizeInWords, type Download } from "../view/offered-download.ts";
import { wrapLines } from "./wrap-lines.ts";

/** The text that goes with the zip of a briefing: what each file is, how to check the files, how to cite. */
export function printReadme(view: BriefingView, downloads: readonly Download[], texts: Texts): string {
  const { handling, title, number, edition, unit, citation } = view;
  const { say } = texts;
  const places = { number, edition: edition.label, date: edition.asOf, published: edition.published, unit };
  const capitals = (key: string): readonly string[] => [say(key).toUpperCase()];
  const blocks = [
    [handling],
    wrapLines(title),
    wrapLines(say("plain-text.edition", places)),
    capitals("readme.files"),
    ...downloads.map(({ path, label, format, describes, bytes }) => [
      path,
      ...wrapLines(
        say("readme.file", { label, format, size: sizeInWords(bytes.length, texts), describes }),
        "    ",
      ),
    ]),
    ["schema/", ...wrapLines(say("readme.schemas"), "    ")],
    capitals("report.verify"),
    wrapLines(say("readme.verify-how")),
    ["    sha256sum -c SHA256SUMS", "    shasum -a 256 -c SHA256SUMS       (macOS)"],
    capitals("report.how-to-cite"),
    wrapLines(citation),
    capitals("readme.rights"),
    wrapLines(say("readme.rights-text")),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
