import type { Texts } from "../texts/texts.ts";

/** What a download is for: reading, working with the data, citing, the pictures of the chart, or all of it at once. */
export const DOWNLOAD_GROUPS = ["read", "data", "cite", "chart", "all"] as const;
export type DownloadGroup = (typeof DOWNLOAD_GROUPS)[number];

/** What is known of a download before it is made. */
export type DownloadKind = {
  readonly group: DownloadGroup;
  /** e.g. Claims with their evidence */
  readonly label: string;
  /** e.g. JSON */
  readonly format: string;
  /** e.g. application/json */
  readonly mediaType: string;
  /** What it holds and what it is good for, in a sentence. */
  readonly describes: string;
};

/** A file that goes with a briefing. */
export type Download = DownloadKind & {
  /** Below the briefing’s folder, with slashes. e.g. data/claims.json */
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** A file that the page offers: every string final. */
export type OfferedDownload = DownloadKind & {
  /** e.g. claims.json */
  readonly name: string;
  /** From the briefing’s page. */
  readonly href: string;
  readonly bytes: number;
  /** e.g. 24 kB; 1.2 MB */
  readonly size: string;
  /** e.g. 12 pages; empty where it has none */
  readonly pages: string;
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
};

/** e.g. 1 kB; 24 kB; 1.2 MB. Thousands, as the systems of today count. */
export function sizeInWords(bytes: number, texts: Texts): string {
  if (bytes >= 999_500)
    return texts.say("downloads.megabytes", { megabytes: (bytes / 1_000_000).toFixed(1) });
  return texts.say("downloads.size", { kilobytes: Math.max(1, Math.round(bytes / 1000)) });
}
