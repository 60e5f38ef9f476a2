import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createMeasureText, faceFile } from "../chart/measure-text.ts";
import { coloursIn } from "../chart/picture-palette.ts";
import type { BriefingView } from "../view/briefing-view.ts";
import { chartDownloads, withDownloads } from "../view/chart-downloads.ts";
import { makeFolder } from "./make-folder.ts";
import { PROJECT_ROOT, type CheckedFolder } from "./project.ts";
import { asMachineLacks } from "./read-text.ts";

/** Writes what readers may take along below each briefing, and returns the views with the links to it. */
export async function writeDownloads(
  checked: readonly CheckedFolder[],
  views: readonly BriefingView[],
  site: string,
): Promise<readonly BriefingView[]> {
  const tokens = await readFile(join(PROJECT_ROOT, "templates/styles/tokens.css"), "utf8");
  const [regular, strong] = await Promise.all(
    ([400, 600] as const).map((weight) => readFile(faceFile(weight), "base64")),
  );
  const tools = {
    colours: coloursIn(tokens, "light"),
    measureText: createMeasureText(),
    faces: { 400: regular ?? "", 600: strong ?? "" },
  };
  return Promise.all(
    views.map(async (view) => {
      const ready = checked.find(({ check }) => check.slug === view.slug)?.check.ready;
      const downloads = ready ? chartDownloads(ready.briefing, view, tools) : [];
      if (downloads.length === 0) return view;
      const folder = join(site, "briefings", view.slug, "data");
      await makeFolder(folder);
      for (const { name, bytes } of downloads) {
        await writeFile(join(folder, name), bytes).catch((error: unknown) => {
          throw asMachineLacks(error);
        });
      }
      return withDownloads(view, downloads);
    }),
  );
}
