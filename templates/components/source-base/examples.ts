import type { SourceBase } from "../../../src/source/source-base.ts";

export const examples = {
  "strengths and weaknesses": {
    strengths: ["Two reporters were at the wall.", "The yearbook is a primary source."],
    weaknesses: ["One ministry lies behind both reports."],
    weight: "The visit matters most: it is the only thing that nobody told the reporter.",
  },
} satisfies Record<string, SourceBase>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    strengths: ["<script>alert(1)</script>", '"><img src=x onerror=y>'],
    weaknesses: [`{{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`],
    weight: "long".repeat(60),
  },
} satisfies Record<string, SourceBase>;
