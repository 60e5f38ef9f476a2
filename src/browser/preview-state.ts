/** What the author is to mend: as it is printed on the terminal, in parts. */
export type PreviewFault = {
  /** e.g. data/dam-inspection/claims.yaml:31:12 */
  readonly place: string;
  readonly says: string;
  /** The lines around the place, with a mark under it. */
  readonly frame?: string;
  readonly hint: string;
};

/** What a preview shows. Page and PDF stay the last good ones while something is wrong; both count their versions. */
export type PreviewState = {
  readonly faults: readonly PreviewFault[];
  /** Addresses are relative to the preview. e.g. site/briefings/dam-inspection/index.html */
  readonly page?: { readonly href: string; readonly version: number };
  /** `pageOf` has the page of each id that some link of the document leads to. */
  readonly pdf?: {
    readonly href: string;
    readonly version: number;
    readonly pageOf: Readonly<Record<string, number>>;
  };
  /** Why there is no PDF, where there is none. */
  readonly noPdf?: string;
};
