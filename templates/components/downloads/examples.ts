import type { OfferedDownload } from "../../../src/view/offered-download.ts";

const pdf: OfferedDownload = {
  group: "read",
  label: "The briefing, A4",
  format: "PDF",
  mediaType: "application/pdf",
  describes: "The whole briefing for print, with the words behind each sentence.",
  name: "dam-a4.pdf",
  href: "dam-a4.pdf",
  bytes: 412_345,
  size: "412 kB",
  pages: "12 pages",
  sha256: "0f3a",
};

export const examples = {
  "to read, and all of it": [
    pdf,
    {
      ...pdf,
      group: "all",
      label: "Everything",
      format: "ZIP",
      describes: "All of these files.",
      href: "data/dam.zip",
      pages: "",
    },
  ],
} satisfies Record<string, readonly OfferedDownload[]>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...pdf,
      group: "chart",
      label: '<script>alert(1)</script> "><img src=x onerror=y>',
      format: "<b>PDF</b>",
      describes: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`,
    },
  ],
} satisfies Record<string, readonly OfferedDownload[]>;
