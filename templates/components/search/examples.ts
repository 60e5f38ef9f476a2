type Search = { readonly root: string; readonly hint: string };

export const examples = {
  "on the first page of the site": { root: "", hint: "Looks for sentences, sources and documents." },
  "on a page of its own": { root: "../", hint: "" },
} satisfies Record<string, Search>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    root: "",
    hint: `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" مرحبا`,
  },
} satisfies Record<string, Search>;
