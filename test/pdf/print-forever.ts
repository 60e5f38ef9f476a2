import { findBrowser } from "../../src/disk/find-browser.ts";
import { printDocuments } from "../../src/pdf/print-documents.ts";

/** Prints the front page of the site at the given origin, which takes its time: a process for tests to stop. */
const [origin = ""] = process.argv.slice(2);
await printDocuments({
  browser: await findBrowser(),
  origin,
  jobs: [{ id: "front", path: "/" }],
  timeoutSeconds: 60,
});
