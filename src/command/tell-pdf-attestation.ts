import type { PdfAttestation, Share } from "../export/attest-pdf.ts";
import { countOf } from "../problem.ts";

/** What a PDF that was handed on proves, in words. `sha256` is that of the file. */
export function tellPdfAttestation(attestation: PdfAttestation, sha256: string): string {
  const { briefing, pages, files, sentences, quotes, articles, faults } = attestation;
  const identity = briefing
    ? [
        `${briefing.title}: ${briefing.number}, edition ${briefing.edition}, as of ${briefing.asOf}, ${briefing.handling}`,
        `${countOf(pages, "page")}; carries ${files.join(", ")}`,
        `${shareOf(sentences)} sentences and ${shareOf(quotes)} quotes stand on its pages word for word`,
        articles
          ? `${shareOf(articles)} quotes stand in the articles at hand`
          : "the quotes were not looked for in the articles, which were not named (--articles DIR)",
        ...(articles?.absent ?? []).map((id) => `not at hand, byte for byte as recorded: the article ${id}`),
      ]
    : [];
  const wrong = faults.map((fault) => `wrong: ${fault}`);
  const proof = faults.length === 0 ? `\n${WHAT_IS_PROVEN}` : "";
  return `${[...identity, ...wrong, `SHA-256 ${sha256}`].join("\n")}\n${proof}`;
}

function shareOf({ found, of }: Share): string {
  return `${found} of ${of}`;
}

const WHAT_IS_PROVEN = `Proven: its pages have the sentences, and a whole briefing the quotes, that the evidence within it has. Not proven: who made
the file, and what else its pages and its table of numbers say. For these, compare its SHA-256 with the one on the page
of the briefing, or in SHA256SUMS of its site.
`;
