import { findBrowser } from "../../src/disk/machine/find-browser.ts";
import { printDocuments } from "../../src/pdf/press/print-documents.ts";

/** Prints the front page of the site at the given origin, which takes its time: a process for tests to stop. */
process.on("SIGUSR2", () => {
  throw new Error("An error that nobody catches.");
});
const [origin = ""] = process.argv.slice(2);
await printDocuments({
  browser: await findBrowser(),
  origin,
  jobs: [{ id: "front", path: "/" }],
  timeoutSeconds: 60,
  onPrinted: async () => {},
});
