export const examples = {
  "an address": "https://www.example.org/reports/a-dam-is-inspected.html?page=2",
} satisfies Record<string, string>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": "<script>alert(1)</script><img src=x onerror=y>{{ 7 * 7 }}{% raw %}",
} satisfies Record<string, string>;
