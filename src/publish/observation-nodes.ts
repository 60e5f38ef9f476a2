import { PLAIN_ENGLISH } from "../texts/plain-english.ts";
import { numberInWords, statusInWords } from "../figure/observation-words.ts";
import { isPlotted, type Observation } from "../figure/observation.ts";
import { definitionOf } from "../figure/measure.ts";
import type { Figure } from "../figure/figure.ts";
import type { Node } from "./json-ld.ts";

/**
 * The chart as a dataset, its definitions as properties, and every published number on it as an observation. What was
 * withheld is no number, and what was planned no observation: both stay out.
 */
export function observationNodes(
  figure: Figure,
  page: string,
  iri: (name: string) => string,
): readonly Node[] {
  const { title, subtitle, unit, observations: file } = figure.chart.value;
  const shown = figure.observations.value.filter(
    (row) => isPlotted(row) && row.status !== "F" && hasNumber(row),
  );
  const measures = figure.measures.value.measures.filter(({ code }) =>
    shown.some(({ measure }) => measure === code),
  );
  const dataset = `${page}#dataset`;
  return [
    {
      "@id": dataset,
      "@type": "Dataset",
      name: title,
      description: subtitle,
      isPartOf: { "@id": page },
      variableMeasured: measures.map(({ code }) => ({ "@id": measureIri(code, page) })),
      distribution: [
        { "@type": "DataDownload", contentUrl: iri(`data/${file}`), encodingFormat: "text/csv" },
        {
          "@type": "DataDownload",
          contentUrl: iri(`data/${file.replace(/\.csv$/u, "")}.json`),
          encodingFormat: "application/json",
        },
      ],
    },
    ...measures.map((measure) => ({
      "@id": measureIri(measure.code, page),
      "@type": "Property",
      name: measure.label,
      description: definitionOf(measure, PLAIN_ENGLISH),
    })),
    ...shown.map((row) => observationNode(row, { page, dataset, unit })),
  ];
}

type Around = { readonly page: string; readonly dataset: string; readonly unit: string };

function observationNode(row: Observation, { page, dataset, unit }: Around): Node {
  const { id, value, low, high, measure, status, document } = row;
  return {
    "@id": `${page}#observation-${id}`,
    "@type": "Observation",
    measuredProperty: { "@id": measureIri(measure, page) },
    ...timeOf(row),
    value: value ?? undefined,
    minValue: low ?? undefined,
    maxValue: high ?? undefined,
    unitText: unit,
    description: `${numberInWords(row, PLAIN_ENGLISH, unit)}; ${statusInWords(status, PLAIN_ENGLISH)}`,
    subjectOf: [{ "@id": dataset }, { "@id": `${page}#document-${document}` }],
  };
}

/** A number said at no date has none. */
function timeOf({ start, end, precision }: Observation): Node {
  if (precision === "open") return {};
  return end === "" ? { observationDate: start } : { observationPeriod: `${start}/${end}` };
}

function hasNumber({ value, low, high }: Observation): boolean {
  return value !== null || low !== null || high !== null;
}

function measureIri(code: string, page: string): string {
  return `${page}#measure-${code.toLowerCase().replaceAll("_", "-")}`;
}
