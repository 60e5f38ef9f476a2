import type { TextFile } from "../yaml/parse-yaml.ts";

/** The files of one briefing by name, e.g. `claims.yaml`, `sources/handover.json`. */
export type BriefingFiles = { readonly slug: string; readonly files: ReadonlyMap<string, TextFile> };
