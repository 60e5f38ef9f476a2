import { parseObservations } from "../../src/figure/parse-observations.ts";
import { chartSchema } from "../../src/figure/chart-spec.ts";
import { documentsSchema } from "../../src/figure/document.ts";
import { measuresSchema } from "../../src/figure/measure.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { parseYaml, type Parsed, type ParseResult } from "../../src/yaml/parse-yaml.ts";
import { formatProblem } from "../../src/problem.ts";

export const HEADER =
  "id,start,end,precision,value,low,high,qualifier,measure,document,locator,status,certainty,verified,plot,parts,note";

export const ROWS = [
  "count-1,2001-01-01,,day,100,,,exact,COUNT,gazette,p. 1,A,high,yes,yes,,",
  "count-2,2002-06,,month,,,80,fewer than,COUNT,gazette,p. 2,E,low,yes,yes,,",
  "limit-1,2001-03-01,,day,120,,,total,LIMIT,order,par. 1,A,high,yes,yes,,",
  "withheld,2003-01-01,2003-12-31,quarters,,,,,COUNT,gazette,p. 3,Q,high,yes,yes,,",
  'town,2003-05,,month,7,,,,TOWN,gazette,"p. 4, foot",A,low,yes,one-town,,One town.',
  "plan-1,2004-10,,month,50,,,to,PLAN,order,par. 2,F,low,yes,yes,,",
];

const MEASURES = `measures:
  - { code: COUNT, label: Guards counted, counts: Guards on a day., leavesOut: Cooks., mark: point, joins: line }
  - { code: LIMIT, label: Limit, counts: The limit., leavesOut: Cooks., mark: step, joins: false }
  - { code: TOWN, label: One town, counts: Guards in a town., leavesOut: The rest., mark: none, joins: false }
  - { code: PLAN, label: Planned, counts: A plan., leavesOut: Nothing., mark: plan, joins: false }
offChart:
  one-town: The number is for one town.
`;

const DOCUMENTS = `- { id: gazette, publisher: State Press, title: Gazette, date: "2001-05", url: null, copy: official }
- { id: order, publisher: Ministry, title: Order, date: null, url: "https://example.org/order", copy: secondary_copy, events: [{ date: "2002-01-01", what: A law is passed }] }
`;

export const CHART = `title: Guards
subtitle: By year
note: Cooks are left out.
subject: Guards
unit: guards
asOf: 2031-03-10
panels:
  - { id: all, title: All, from: 2001-01-01, to: 2005-01-01, max: 200, ticks: { values: [0, 200], dates: [2001, 2005] } }
series:
  - { measure: COUNT, panels: [all], shape: square, size: 4, labels: [] }
  - { measure: LIMIT, panels: [all], shape: step, size: 2, until: 2003-01-01, labels: [] }
  - { measure: PLAN, panels: [all], shape: diamond, size: 4, labels: [] }
bands:
  - { observation: withheld, panels: [all], from: 2003-01-01, to: 2003-12-31, labels: [{ panel: all, lines: [Withheld], at: 2003-06-01, value: 150, align: middle }] }
events:
  - { date: 2002-01-01, label: law passed, document: order, panels: [all] }
values: []
`;

/** Four small files, with words replaced in them to make one of them wrong. */
export function exampleFigure(replace: Readonly<Record<string, string>> = {}): Figure {
  const edit = (text: string): string =>
    Object.entries(replace).reduce((edited, [from, to]) => edited.replace(from, to), text);
  const file = (path: string, text: string) => ({ path, text: edit(text) });
  return {
    observations: required(parseObservations(file("rows.csv", `${[HEADER, ...ROWS].join("\n")}\n`))),
    measures: required(parseYaml(file("measures.yaml", MEASURES), measuresSchema)),
    documents: required(parseYaml(file("documents.yaml", DOCUMENTS), documentsSchema)),
    chart: required(parseYaml(file("chart.yaml", CHART), chartSchema)),
  };
}

/** The parsed file; throws its problems, which no test that uses this expects. */
export function required<T>(result: ParseResult<T>): Parsed<T> {
  if (result.ok) return result.parsed;
  throw new Error(result.problems.map(formatProblem).join("\n"));
}
