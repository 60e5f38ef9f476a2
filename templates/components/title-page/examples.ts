import type { TitlePageView } from "../../../src/view/title-page-view.ts";

const page: TitlePageView = {
  slug: "dam-inspection",
  number: "EX-2031-01",
  handling: "TLP:CLEAR",
  unit: "The example desk",
  hash: "533c873c5b303853165d910c0b4394df43380a5850b65b09f3da8a9180363f82",
  language: "ar",
  direction: "rtl",
  name: "صفحة العنوان بالعربية",
  title: "صدع في سد هالفرن",
  subtitle: "إحاطة على سبيل المثال",
  edition: {
    label: "الإصدار 2",
    date: "2031-03-12",
    published: "12 مارس 2031",
    asOf: "10 مارس 2031",
    asOfDate: "2031-03-10",
    unchecked: "",
    change: "",
  },
  notices: [],
  bottomLine: [
    {
      says: "من المقرر خفض منسوب الخزان مترين.",
      href: "../index.html#sentence-reservoir-lowered",
      marks: "1.4؛ 3.2",
    },
    {
      says: "لا يقول أي مقال ما الذي سبّب الصدع.",
      href: "../index.html#sentence-cause-unknown",
      marks: "",
    },
  ],
  contents: [
    { number: "1", title: "المعاينة", href: "../index.html#the-inspection", isEnglish: false },
    { number: "2", title: "The repair", href: "../index.html#the-repair", isEnglish: true },
  ],
  translated: { by: "مترجم", note: "مسودة." },
};

export const examples = {
  "in Arabic, a title left in English": page,
  superseded: { ...page, notices: ["حلّت محل هذه الإحاطة إحاطة أحدث في 2 أبريل 2031."] },
} satisfies Record<string, TitlePageView>;

const HOSTILE = `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B"`;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...page,
    title: HOSTILE,
    subtitle: HOSTILE,
    number: HOSTILE,
    notices: [HOSTILE],
    bottomLine: [{ says: HOSTILE, href: "#x", marks: HOSTILE }],
    contents: [{ number: "1", title: HOSTILE, href: "#x", isEnglish: true }],
    translated: { by: HOSTILE, note: HOSTILE },
  },
} satisfies Record<string, TitlePageView>;
