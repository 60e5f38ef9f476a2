import { readChart } from "./read-chart.ts";
import { readTable } from "./read-table.ts";

for (const chart of document.querySelectorAll<HTMLElement>(".chart")) readChart(chart);

const tools = document.querySelector<HTMLElement>(".observation-table__tools");
const table = document.querySelector<HTMLTableElement>("table.observation-table");
if (tools && table) readTable(tools, table);
