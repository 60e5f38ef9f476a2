import { join } from "node:path";
import { CURRENT } from "../disk/publish/releases.ts";
import type { Published } from "../disk/publish/publish-release.ts";
import { countOf } from "../problem.ts";

/** So many faults are printed; of a site that was built anew by other means there may be thousands. */
const SHOWN = 10;

/** What publishing came to, for people or as JSON. */
export function describePublished(
  result: Published,
  folder: string,
  { json, rollback }: { readonly json: boolean; readonly rollback: boolean },
): string {
  if (json) return `${JSON.stringify(result, null, 2)}\n`;
  if (result.kind === "published") {
    const { release, before } = result;
    const how =
      before === undefined
        ? "for the first time"
        : before === release
          ? "which was served already"
          : `instead of ${before}`;
    return `Release ${release} is served, ${how}: ${join(folder, CURRENT)}\n`;
  }
  if (result.kind === "unbuilt") return "The earlier release is not there any more; nothing was changed.\n";
  const { faults } = result;
  const more = faults.length > SHOWN ? `  and ${faults.length - SHOWN} more\n` : "";
  const what = rollback
    ? "The earlier release is not as it was published, and is not served"
    : "The site is not as it was built, and was not published";
  const hint = rollback
    ? "Publish the edition that you want: npm run publish."
    : "Build it anew: npm run build.";
  return `${what}: ${countOf(faults.length, "fault")}.\n${faults
    .slice(0, SHOWN)
    .map((fault) => `  ${fault}\n`)
    .join("")}${more}  hint: ${hint}\n`;
}
