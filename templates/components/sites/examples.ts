import type { SiteView } from "../../../src/view/site-view.ts";
import { viewVoices } from "../../../src/view/voice-view.ts";
import { examples as sentences, hiddenExamples as hiddenSentences } from "../sentence/examples.ts";

const wall: SiteView = {
  anchor: "site-wall",
  name: "The dam",
  native: { name: "سد هالفرن", language: "ar", direction: "rtl" },
  holder: "Ministry of Water",
  since: "May 2026",
  voices: viewVoices(sentences["disputed"].evidence),
  sentences: [{ label: "1.1b", href: "#sentence-dam-safe", name: "1.1b: An engineer calls the dam safe." }],
};

export const examples = {
  "one held, one not stated": [
    wall,
    {
      ...wall,
      anchor: "site-gauge",
      name: "The gauge house",
      native: { name: "", language: "en", direction: "ltr" },
      holder: "not stated",
      since: "not stated",
      voices: viewVoices(sentences["reported by one source"].evidence),
    },
  ],
} satisfies Record<string, readonly SiteView[]>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...wall,
      anchor: "site-hostile",
      name: '<script>alert(1)</script> "><img src=x onerror=y>',
      native: { name: "{{ 7 * 7 }} <b>مرحبا</b>", language: "ar", direction: "rtl" },
      holder: "{{ 7 * 7 }} {% raw %}",
      since: "long".repeat(60),
      voices: viewVoices(hiddenSentences["hostile text"].evidence),
      sentences: [{ label: "<b>1.1</b>", href: "#hostile", name: '<b>1.1</b>: "><img src=x onerror=y>' }],
    },
  ],
  "a site of which nothing is said": [{ ...wall, anchor: "site-silent", voices: [], sentences: [] }],
} satisfies Record<string, readonly SiteView[]>;
