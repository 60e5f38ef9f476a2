import type { ActorView } from "../../../src/view/actor-view.ts";

const ministry: ActorView = {
  anchor: "actor-ministry",
  name: "Ministry of Water",
  native: { name: "وزارة المياه", language: "ar", direction: "rtl" },
  role: "part of a government",
  speaks: [
    { mark: "1.2", href: "#evidence-inspected-1" },
    { mark: "2.1", href: "#evidence-safe-1" },
  ],
  named: [
    { label: "1.1a", href: "#sentence-inspected", name: "1.1a: The ministry says so." },
    { label: "1.1b", href: "#sentence-safe", name: "1.1b: It says more." },
  ],
};

export const examples = {
  "one that speaks and one that is named": [
    ministry,
    {
      ...ministry,
      anchor: "actor-village",
      name: "residents",
      native: { name: "", language: "en", direction: "ltr" },
      role: "group",
      speaks: [],
    },
  ],
} satisfies Record<string, readonly ActorView[]>;

/** Not for show: text that must come out as text, and nothing where something is usual. */
export const hiddenExamples = {
  "hostile text": [
    {
      ...ministry,
      anchor: "actor-hostile",
      name: '<script>alert(1)</script> "><img src=x onerror=y>',
      native: { name: "{{ 7 * 7 }} <b>مرحبا</b>", language: "ar", direction: "rtl" },
      role: `{% raw %} ${"long".repeat(60)}`,
      named: [],
    },
  ],
} satisfies Record<string, readonly ActorView[]>;
