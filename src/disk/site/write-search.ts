import { join } from "node:path";
import type { Texts } from "../../texts/texts.ts";
import { makeIndex } from "../../search/make-index.ts";
import { placesOf } from "../../search/places-of.ts";
import { printSearchFile, SEARCH_FILE } from "../../search/search-file.ts";
import type { BriefingView } from "../../view/briefing-view.ts";
import type { CheckedFolder } from "../project.ts";
import { writeFileSafely } from "../write-file-safely.ts";

/** Writes what the search of the site knows: every briefing, with the names of its register. */
export async function writeSearch(
  views: readonly BriefingView[],
  checked: readonly CheckedFolder[],
  texts: Texts,
  site: string,
): Promise<void> {
  const registers = new Map(
    checked.map(({ check }) => [check.slug, check.ready?.briefing.entities.value ?? []] as const),
  );
  const briefings = views.map(({ title, language, withdrawn, superseded }) => ({
    title,
    language,
    notice: withdrawn ? texts.say("index.withdrawn") : superseded ? texts.say("index.superseded") : "",
  }));
  const places = views.flatMap((view, number) =>
    placesOf(view, number, registers.get(view.slug) ?? [], texts),
  );
  await writeFileSafely(join(site, SEARCH_FILE), printSearchFile(makeIndex(briefings, places)));
}
