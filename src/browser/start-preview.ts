import type { PreviewState } from "./preview-state.ts";
import { showPreview } from "./show-preview.ts";

const show = showPreview(document);
const status = document.querySelector("#status");
const events = new EventSource("events");
events.addEventListener("message", ({ data }) => {
  status?.replaceChildren();
  show(JSON.parse(String(data)) as PreviewState);
});
// The browser asks again by itself; the state comes whole each time.
events.addEventListener("error", () =>
  status?.replaceChildren("The preview has ended: npm run dev starts it."),
);
