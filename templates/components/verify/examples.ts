import type { BriefingView } from "../../../src/view/briefing-view.ts";
import { viewVerify } from "../../../src/view/verify-view.ts";
import { examples as downloads, hiddenExamples as hiddenDownloads } from "../downloads/examples.ts";

type Verified = Pick<BriefingView, "hash" | "shortHash" | "verify" | "downloads">;

const dam: Verified = {
  hash: "0f3a".repeat(16),
  shortHash: "0f3a0f3a0f3a",
  verify: viewVerify("dam"),
  downloads: downloads["to read, and all of it"],
};

export const examples = {
  "with the hash of a PDF": dam,
  "before any file is made": { ...dam, downloads: [] },
} satisfies Record<string, Verified>;

/** Not for show: text that must come out as text. */
export const hiddenExamples = {
  "hostile text": {
    ...dam,
    verify: viewVerify('<script>alert(1)</script> "><img src=x onerror=y> {{ 7 * 7 }} {% raw %}'),
    downloads: hiddenDownloads["hostile text"].map((one) => ({
      ...one,
      format: "PDF",
      name: `<b>A</b> & ${"long".repeat(60)}`,
    })),
  },
} satisfies Record<string, Verified>;
