import type { ImprintView } from "../../../src/publish/imprint-view.ts";

const full: ImprintView = {
  name: "Briefings of the example desk",
  contact: "The example desk",
  contactLink: "mailto:desk@example.org",
  licence: "CC BY 4.0",
  licenceLink: "https://creativecommons.org/licenses/by/4.0/",
  licenceNote: "The quoted words belong to their publishers.",
};

export const examples = {
  "licence and contact": full,
  "nothing known": {
    ...full,
    name: "",
    contact: "",
    contactLink: "",
    licence: "",
    licenceLink: "",
    licenceNote: "",
  },
} satisfies Record<string, ImprintView>;

const HOSTILE = `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": { ...full, contact: HOSTILE, contactLink: "", licence: HOSTILE, licenceNote: HOSTILE },
} satisfies Record<string, ImprintView>;
