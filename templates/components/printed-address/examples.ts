import { printAddress, type PrintedAddress } from "../../../src/publish/printed-address.ts";

const address = printAddress("https://example.org/briefings/dam-inspection/");

export const examples = {
  "an address": address,
} satisfies Record<string, PrintedAddress>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...address,
    address: 'https://example.org/"><img src=x onerror=y>',
    parts: ["<script>alert(1)</script>", "<img src=x onerror=y>", "{{ 7 * 7 }}", "{% raw %}"],
  },
} satisfies Record<string, PrintedAddress>;
