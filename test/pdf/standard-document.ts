import type { PDFObject } from "@cantoo/pdf-lib";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { openPdf } from "../../src/pdf/read/open-pdf.ts";
import { savePdf } from "../../src/pdf/save-pdf.ts";
import { streamBytes } from "../../src/pdf/read/stream-bytes.ts";
import { printOne } from "./print-site.ts";
import type { Defect } from "./standard-defects.ts";

const BODY = `<h1 id="top">Trial</h1><p>Text with <em>weight</em>, <a href="https://example.org/">a link out</a> and
<a href="#top">one up</a>.</p><p>Another.</p><ul><li>One</li><li><p>Two</p></li></ul><h2>Second</h2>
<table><caption>Troops</caption><tr><th scope="col">Year</th><th scope="col">Troops</th></tr>
<tr><td>2003</td><td>150,000</td></tr><tr><td>2004</td><td>130,000</td></tr></table>
<svg role="img" aria-label="A square" width="40" height="40"><rect width="30" height="30"></rect></svg>`;

const META = {
  title: "A trial",
  author: "The desk",
  subject: "A sourced <briefing> & more",
  keywords: ["one", "two"],
  language: "en-GB",
  date: "2026-11-21",
  headings: ["Trial", "Second"],
  pageInWords: (page: number) => `page ${page}`,
};

/** A document that keeps every rule, with two files in it. */
export async function goodDocument(): Promise<Uint8Array> {
  const { bytes } = await printOne(BODY);
  return await finishPdf(bytes, META, [
    {
      name: "claims.json",
      mediaType: "application/json",
      describes: "The claims",
      relationship: "Source",
      bytes: Buffer.from("{}\n"),
    },
    {
      name: "numbers.csv",
      mediaType: "text/csv",
      describes: "The numbers",
      relationship: "Data",
      bytes: Buffer.from("year,troops\n2003,150000\n"),
    },
  ]);
}

/** The good document, made to break a rule. */
export async function withDefect(good: Uint8Array, { change, rewrite }: Defect): Promise<Uint8Array> {
  const document = await openPdf(good);
  change?.(document);
  const saved = Buffer.from(savePdf(document)).toString("latin1");
  return new Uint8Array(Buffer.from(rewrite?.(saved) ?? saved, "latin1"));
}

/** The bytes of a stream, one character each. */
export function streamText(stream: PDFObject | undefined): string {
  return Buffer.from(streamBytes(stream)).toString("latin1");
}

/** A ToUnicode map in which each of the first 500 codes stands for one character. e.g. E000 */
export function codesOf(character: string): string {
  const hex = (code: number): string => code.toString(16).padStart(4, "0");
  const blocks = [1, 101, 201, 301, 401].map((first) => {
    const lines = Array.from({ length: 100 }, (_, index) => `<${hex(first + index)}> <${character}>`);
    return `100 beginbfchar\n${lines.join("\n")}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.join("\n")}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}
