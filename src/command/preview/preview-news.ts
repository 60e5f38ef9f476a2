import type { PreviewFault } from "../../browser/preview-state.ts";
import type { Problem } from "../../problem.ts";

/** A problem with the lines around its place, where they are at hand. */
export type FramedProblem = Problem & { readonly frame: readonly string[] };

/** What a preview is of. */
export type PreviewWish = {
  readonly dataFolder: string;
  readonly articles: string | undefined;
  readonly slug: string;
  /** The suffix of the variant that is printed. e.g. a4 */
  readonly paper: string;
  /** Where pages and PDF go: a folder of this run alone. */
  readonly folder: string;
  /** How to reach the browser that prints; undefined where there is none. */
  readonly browser: string | undefined;
};

/** What the process that builds tells the one that shows. */
export type PreviewNews =
  | { readonly kind: "ready" }
  | { readonly kind: "problems"; readonly problems: readonly FramedProblem[] }
  | ({ readonly kind: "fault" } & PreviewFault)
  | {
      readonly kind: "page";
      readonly folder: string;
      readonly path: string;
      readonly milliseconds: number;
      /** What this page is of, as it is printed at its foot and on paper. */
      readonly shortHash: string;
    }
  | {
      readonly kind: "pdf";
      readonly file: string;
      readonly pages: number;
      readonly pageOf: Readonly<Record<string, number>>;
      /** Since the change was told. */
      readonly milliseconds: number;
    };
