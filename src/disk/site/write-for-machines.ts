import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { coloursIn } from "../../chart/picture-palette.ts";
import { atomFeed } from "../../publish/atom-feed.ts";
import { briefingGraph } from "../../publish/briefing-graph.ts";
import { hostFiles } from "../../publish/host-files.ts";
import { paintCard } from "../../publish/paint-card.ts";
import { robotsText, siteMap } from "../../publish/site-map.ts";
import type { SiteSettings } from "../../publish/site-settings.ts";
import type { Texts } from "../../texts/texts.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import { PROJECT_ROOT, type CheckedFolder } from "../project.ts";
import { asMachineLacks } from "../read-text.ts";
import { writeFileSafely } from "../write-file-safely.ts";

/** What the files are made from. */
export type MachineInput = {
  readonly checked: readonly CheckedFolder[];
  readonly views: readonly BriefingView[];
  readonly settings: SiteSettings;
  readonly texts: Texts;
};

/** Writes what is not for readers: linked data, pictures for links, feed, map of the site, and files for hosts. */
export async function writeForMachines(input: MachineInput, site: string): Promise<void> {
  const { checked, views, settings, texts } = input;
  const tokens = await readFile(join(PROJECT_ROOT, "templates/styles/tokens.css"), "utf8");
  const colours = coloursIn(tokens, "light");
  for (const view of views) {
    const folder = join(site, "briefings", view.slug);
    const ready = checked.find(({ check }) => check.slug === view.slug)?.check.ready;
    if (ready)
      await writeFileSafely(
        join(folder, "data", "briefing.jsonld"),
        briefingGraph(ready.briefing, view, settings),
      );
    await writeFile(join(folder, "card.png"), paintCard(view, texts, colours)).catch((error: unknown) => {
      throw asMachineLacks(error);
    });
  }
  const map = siteMap(views, settings);
  const files = [
    { path: "feed.xml", text: atomFeed(views, settings, texts) },
    { path: "robots.txt", text: robotsText(views, settings) },
    ...(map === undefined ? [] : [{ path: "sitemap.xml", text: map }]),
    ...hostFiles(),
  ];
  for (const { path, text } of files) await writeFileSafely(join(site, path), text);
}
