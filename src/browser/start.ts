import { explain } from "./explain.ts";
import { followReading } from "./follow-reading.ts";
import { Peek } from "./peek.ts";
import { offerCopy } from "./offer-copy.ts";
import { readChart } from "./read-chart.ts";
import { readEvidence } from "./read-evidence.ts";
import { readTable } from "./read-table.ts";
import { share } from "./share.ts";
import { stopWhereItScrolls } from "./stop-where-it-scrolls.ts";

stopWhereItScrolls(document.querySelectorAll<HTMLElement>(".chart__scroll, .table-scroll"));
for (const chart of document.querySelectorAll<HTMLElement>(".chart")) readChart(chart);

const tools = document.querySelector<HTMLElement>(".observation-table__tools");
const table = document.querySelector<HTMLTableElement>("table.observation-table");
if (tools && table) readTable(tools, table);

const panel = document.querySelector<HTMLElement>(".peek");
const contents = document.querySelector<HTMLElement>(".contents");
if (panel && "popover" in panel) {
  const peek = new Peek(panel);
  readEvidence(peek);
  share(peek);
  explain(peek);
  if (contents) followReading(contents);
}
for (const text of document.querySelectorAll<HTMLElement>("[data-copy]")) offerCopy(text);
