import type { RecordView } from "../../../src/view/record-view.ts";

export const examples = {
  "a claim": {
    title: "A claim, as it is written",
    language: "yaml",
    code: "- id: dam-inspected\n  says: The ministry says that the dam was inspected in May.\n  kind: reported",
  },
  "a proof": {
    title: "The proof of its quote",
    language: "json",
    code: '{ "at": "inspection.2", "start": 41, "verified": true }',
  },
  "the first lines of a table": {
    title: "Water levels",
    language: "csv",
    code: "id,date,metres\nlevel-1995,1995-06-01,411",
  },
} satisfies Record<string, RecordView>;

const hostile = `<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %} 'A' & "B" &amp; مرحبا`;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile claim": {
    title: `</h4>${hostile}`,
    language: "yaml",
    code: `- says: ${hostile}\n  # </code></pre>${hostile}\n  note: ${"long".repeat(60)}`,
  },
  "hostile proof": {
    title: "Proof",
    language: "json",
    code: `{ "quote": ${JSON.stringify(`</code></pre>${hostile}`)} }`,
  },
  "hostile table": { title: "Table", language: "csv", code: `id,note\n1,${hostile}\n2,</pre>` },
  nothing: { title: "Nothing", language: "yaml", code: "" },
} satisfies Record<string, RecordView>;
