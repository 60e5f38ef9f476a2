import { readEnglish } from "../../src/disk/read-catalogues.ts";

/** The English words, as the build says them. */
export const english = await readEnglish();
