import type { Texts } from "../../texts/texts.ts";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Attachment } from "../../pdf/mend/attach-files.ts";

/** What of a briefing's data travels in its PDFs, so that a sheet that is handed on carries its own evidence. */
const EVIDENCE: Readonly<Record<string, string>> = {
  "briefing.json": "attachments.briefing",
  "claims.json": "attachments.claims",
  "sources.json": "attachments.sources",
};

/** Compares positions, not numbers; the numbers of the chart are in the other CSV, if there is one. */
const NOT_OF_THE_CHART = "disagreements.csv";

/** The files that travel in a briefing's PDFs, as they stand in its folder of the built site. */
export async function readAttachments(
  slug: string,
  site: string,
  texts: Texts,
): Promise<readonly Attachment[]> {
  const folder = join(site, "briefings", slug, "data");
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => Object.hasOwn(EVIDENCE, name) || (name.endsWith(".csv") && name !== NOT_OF_THE_CHART),
  );
  return await Promise.all(
    names.map(async (name): Promise<Attachment> => {
      const bytes = await readFile(join(folder, name));
      const key = EVIDENCE[name];
      const describes = texts.say(key ?? "attachments.numbers");
      return key === undefined
        ? { name, mediaType: "text/csv", describes, relationship: "Data", bytes }
        : { name, mediaType: "application/json", describes, relationship: "Source", bytes };
    }),
  );
}
