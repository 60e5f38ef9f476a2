import type { BrowserMachine, FoundBrowser } from "./find-browser.ts";

/** One thing that was looked at. `hint` is there where it is lacking. */
export type Finding = {
  readonly name: string;
  readonly says: string;
  readonly hint?: string;
};

/** What is examined; an argument, so that tests describe a machine that lacks something. */
export type Examined = {
  readonly root: string;
  readonly dataFolder: string;
  readonly articles: string | undefined;
  readonly browsers: BrowserMachine;
  readonly print: (browser: FoundBrowser) => Promise<void>;
  readonly fonts: readonly { readonly name: string; readonly from: string }[];
  /** Bytes that are free where a folder lies. */
  readonly free: (folder: string) => Promise<number>;
  readonly node: { readonly version: string; readonly path: string };
};
