import type { Texts } from "../../texts/texts.ts";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { faceFile } from "../../chart/faces.ts";
import { createMeasureText } from "../../chart/measure-text.ts";
import { coloursIn } from "../../chart/picture-palette.ts";
import { dataDownloads } from "../../export/exports.ts";
import { PUBLISHED_SCHEMAS } from "../../export/json-schemas.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import { chartDownloads, withChartDownloads, type PictureTools } from "../../view/chart-downloads.ts";
import type { Download } from "../../view/offered-download.ts";
import { makeFolder } from "../make-folder.ts";
import { PROJECT_ROOT, type CheckedFolder } from "../project.ts";
import { asMachineLacks } from "../read-text.ts";

/** A briefing’s view, and the files to take along that are made so far. */
export type ViewWithFiles = { readonly view: BriefingView; readonly downloads: readonly Download[] };

/** Writes what readers may take along of the data of each briefing, before any page is made, and the schemas of it. */
export async function writeDownloads(
  checked: readonly CheckedFolder[],
  views: readonly BriefingView[],
  site: string,
  texts: Texts,
): Promise<readonly ViewWithFiles[]> {
  const tools = await pictureTools(texts);
  for (const { name, text } of PUBLISHED_SCHEMAS) {
    await writeBytes(join(site, "schema", name), new TextEncoder().encode(text));
  }
  const made: ViewWithFiles[] = [];
  for (const view of views) {
    const ready = checked.find(({ check }) => check.slug === view.slug)?.check.ready;
    if (!ready) continue;
    const pictures = chartDownloads(ready.briefing, view, tools);
    const downloads = [...dataDownloads({ ...ready, view }, texts), ...pictures];
    await writeFiles(view.slug, downloads, site);
    made.push({ view: withChartDownloads(view, pictures, texts), downloads });
  }
  return made;
}

/** Writes files below the folder of a briefing. */
export async function writeFiles(slug: string, downloads: readonly Download[], site: string): Promise<void> {
  for (const { path, bytes } of downloads) await writeBytes(join(site, "briefings", slug, path), bytes);
}

async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(path, bytes).catch((error: unknown) => {
    throw asMachineLacks(error);
  });
}

async function pictureTools(texts: Texts): Promise<PictureTools> {
  const tokens = await readFile(join(PROJECT_ROOT, "templates/styles/tokens.css"), "utf8");
  const [regular, strong] = await Promise.all(
    ([400, 600] as const).map((weight) => readFile(faceFile(weight), "base64")),
  );
  return {
    colours: coloursIn(tokens, "light"),
    measureText: createMeasureText(),
    faces: { 400: regular ?? "", 600: strong ?? "" },
    texts,
  };
}
