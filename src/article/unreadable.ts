import type { Undecodable } from "./decode-article.ts";

/** Why a text is no article, and where in the file, counted from 1, if it is a certain place. */
export type Unreadable = Undecodable & { readonly line?: number; readonly column?: number };
