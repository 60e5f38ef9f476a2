import { Peek } from "./peek.ts";
import { offerCopy } from "./offer-copy.ts";
import { readChart } from "./read-chart.ts";
import { readEvidence } from "./read-evidence.ts";
import { readTable } from "./read-table.ts";

for (const chart of document.querySelectorAll<HTMLElement>(".chart")) readChart(chart);

const tools = document.querySelector<HTMLElement>(".observation-table__tools");
const table = document.querySelector<HTMLTableElement>("table.observation-table");
if (tools && table) readTable(tools, table);

const panel = document.querySelector<HTMLElement>(".peek");
if (panel && "popover" in panel) readEvidence(new Peek(panel));
for (const text of document.querySelectorAll<HTMLElement>("[data-copy]")) offerCopy(text);
