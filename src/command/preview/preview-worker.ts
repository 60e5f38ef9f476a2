import { buildPreview } from "./build-preview.ts";
import type { PreviewNews, PreviewWish } from "./preview-news.ts";

// A process of its own, so that a change of the program is run by starting it anew, with fresh modules.
const tell = (news: PreviewNews): void => void process.send?.(news);

// Whoever started it is gone, however that ended: there is nobody left to build for.
process.on("disconnect", () => process.exit());

const build = await buildPreview(JSON.parse(process.argv[2] ?? "") as PreviewWish, tell);
process.on("message", () => build(performance.now()));
tell({ kind: "ready" });
