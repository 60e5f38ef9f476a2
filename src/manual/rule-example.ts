import type { BriefingFiles } from "../claim/briefing-files.ts";

/** Words of a file that are replaced by others. */
type Change = { readonly file: string; readonly find: string; readonly replace: string };

/** A change in whole lines, as they stand and as they would: what a reader can recognise in a file of their own. */
export function wholeLines({ files }: BriefingFiles, { file, find, replace }: Change): WholeLines {
  const text = files.get(file)?.text ?? "";
  const at = text.indexOf(find);
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const last = at + find.length;
  const end = text[last - 1] === "\n" ? last : text.indexOf("\n", last) + 1 || text.length;
  return {
    file,
    right: text.slice(start, end),
    wrong: text.slice(start, at) + replace + text.slice(last, end),
  };
}

type WholeLines = { readonly file: string; readonly right: string; readonly wrong: string };
