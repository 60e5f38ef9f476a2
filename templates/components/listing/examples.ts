import type { BriefingView } from "../../../src/view/briefing-view.ts";
import { examples as downloads, hiddenExamples as hiddenDownloads } from "../downloads/examples.ts";
import { examples as sentences } from "../sentence/examples.ts";
import { examples as titles } from "../title-block/examples.ts";

type Listed = Pick<
  BriefingView,
  | "slug"
  | "number"
  | "edition"
  | "handling"
  | "title"
  | "subtitle"
  | "withdrawn"
  | "superseded"
  | "bottomLine"
  | "downloads"
> & {
  readonly titlePages: readonly Pick<
    BriefingView["titlePages"][number],
    "language" | "direction" | "name" | "title"
  >[];
};

const dam: Listed = {
  ...titles["first edition"],
  slug: "dam",
  withdrawn: "",
  superseded: "",
  bottomLine: [sentences["reported by one source"], sentences["disputed"], sentences["not known"]],
  downloads: downloads["to read, and all of it"],
  titlePages: [{ language: "ar", direction: "rtl", name: "بالعربية", title: "السد" }],
};

export const examples = {
  current: dam,
  superseded: { ...dam, superseded: "Superseded by BB-2026-09 on 3 July 2026.", titlePages: [] },
  withdrawn: { ...dam, withdrawn: "Withdrawn on 4 July 2026 by the desk.", downloads: [] },
} satisfies Record<string, Listed>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...dam,
    number: "<b>BB</b>",
    title: '<script>alert(1)</script> "><img src=x onerror=y>',
    subtitle: `{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا ${"long".repeat(60)}`,
    superseded: "{{ 7 * 7 }} <b>",
    downloads: hiddenDownloads["hostile text"].map((one) => ({ ...one, format: "PDF" })),
  },
} satisfies Record<string, Listed>;
