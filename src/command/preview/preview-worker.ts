import { connect } from "puppeteer";
import { buildPreview } from "./build-preview.ts";
import type { PreviewNews, PreviewWish } from "./preview-news.ts";

// A process of its own, so that a change of the program is run by starting it anew, with fresh modules.
const tell = (news: PreviewNews): void => void process.send?.(news);
const wish = JSON.parse(process.argv[2] ?? "") as PreviewWish;

// Whoever started it is gone, however that ended: there is nobody left to build for, nor to close the browser.
process.on("disconnect", () => {
  const closed = wish.browser === undefined ? Promise.resolve() : closeBrowserAt(wish.browser);
  void closed.catch(() => undefined).finally(() => process.exit());
});

const build = await buildPreview(wish, tell);
process.on("message", () => build(performance.now()));
tell({ kind: "ready" });

async function closeBrowserAt(address: string): Promise<void> {
  const browser = await connect({ browserWSEndpoint: address });
  await browser.close();
}
