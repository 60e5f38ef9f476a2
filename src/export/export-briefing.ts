import type { z } from "zod";
import type { SentenceLink } from "../view/sentence-links.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import type { briefingFileSchema } from "./briefing-schema.ts";
import type { ClaimExport } from "./claim-schema.ts";
import { claimExporter, identityOf } from "./export-claims.ts";
import type { ExportInput } from "./export-input.ts";
import { exportSources } from "./export-sources.ts";

type BriefingFile = z.infer<typeof briefingFileSchema>;
type Tell = (sentences: readonly SentenceView[]) => ClaimExport[];

/** The content of `briefing.json`. */
export function exportBriefing(input: ExportInput): BriefingFile {
  const { briefing, view } = input;
  const tell = teller(input);
  const { sources, documents } = exportSources(input);
  return {
    format: "briefbook-briefing/1",
    briefing: identityOf(input),
    subtitle: view.subtitle,
    language: view.language,
    unit: view.unit,
    citation: view.citation,
    withdrawn: view.withdrawn || null,
    superseded: view.superseded || null,
    editions: briefing.plan.value.editions.map(({ number, date, change }) => ({ number, date, change })),
    bottomLine: tell(view.bottomLine),
    judgements: judgementsOf(input, tell),
    sections: view.sections.map(({ id, number, title, part, paragraphs }) => ({
      id,
      number,
      title,
      part,
      paragraphs: paragraphs.map((paragraph) => ({
        number: paragraph.number,
        sentences: tell(paragraph.sentences),
      })),
    })),
    timeline: view.timeline.map(({ date, sign, sentence, home }) => ({
      date,
      sign,
      claim: sentence.id,
      sentence: (home && tell([sentence])[0]) || null,
    })),
    ...partsOf(input),
    sourceBase: {
      strengths: [...view.sourceBase.strengths],
      weaknesses: [...view.sourceBase.weaknesses],
      weight: view.sourceBase.weight,
    },
    abbreviations: [...view.abbreviations],
    chart: chartOf(input),
    sources,
    documents,
  };
}

function teller(input: ExportInput): Tell {
  const toExport = claimExporter(input);
  const claims = new Map(input.briefing.claims.value.map((claim) => [claim.id, claim]));
  return (sentences) => sentences.flatMap(({ id }) => claims.get(id) ?? []).map(toExport);
}

function judgementsOf({ briefing, view }: ExportInput, tell: Tell): BriefingFile["judgements"] {
  return briefing.judgements.value.judgements.flatMap((record) => {
    const seen = view.judgements.find(({ sentence }) => sentence.id === record.claim);
    const [sentence] = seen ? tell([seen.sentence]) : [];
    if (!seen || !sentence) return [];
    const { confidence, because, wouldChange, alternatives } = record;
    return [
      {
        sentence,
        likelihood: seen.likelihood.term || null,
        percent: seen.likelihood.percent || null,
        confidence,
        because,
        wouldChange,
        alternatives,
      },
    ];
  });
}

/** What stands in sections besides paragraphs, with sentences by their ids. */
function partsOf({
  briefing,
  view,
}: ExportInput): Pick<BriefingFile, "comparison" | "disagreements" | "gaps" | "indicators" | "sites"> {
  return {
    comparison: view.comparison.map(({ point, verdict, sentences }) => ({
      point,
      verdict,
      claims: idsOf(sentences),
    })),
    disagreements: briefing.disagreements.value.map(({ assessment, ...disagreement }) => ({
      ...disagreement,
      assessment: assessment === "none" ? null : assessment,
    })),
    gaps: view.gaps.map(({ what, why, sentences }) => ({ what, why, claims: idsOf(sentences) })),
    indicators: briefing.judgements.value.indicators.map(({ id, watch, by, bears }) => ({
      id,
      watch,
      by,
      bears: bears.map(({ on, direction }) => ({ on, direction })),
    })),
    sites: view.sites.map(({ name, native, holder, since, sentences }) => ({
      name,
      native: native.name || null,
      holder,
      since,
      claims: idsOf(sentences),
    })),
  };
}

function idsOf(links: readonly SentenceLink[]): string[] {
  return links.map(({ href }) => href.replace(/^#sentence-/u, ""));
}

function chartOf({ briefing, view }: ExportInput): BriefingFile["chart"] {
  if (!briefing.figure) return null;
  const { title, subtitle, note, description } = view.chart;
  return { title, subtitle, note, description, observations: briefing.figure.chart.value.observations };
}
