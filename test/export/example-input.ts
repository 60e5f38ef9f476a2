import { english } from "../texts/english.ts";
import { join } from "node:path";
import { checkBriefing, type BriefingCheck } from "../../src/briefing.ts";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import type { Claim } from "../../src/claim/claim.ts";
import { PROJECT_ROOT } from "../../src/disk/project.ts";
import { readBriefingFolder } from "../../src/disk/read-briefing-folder.ts";
import type { ExportInput } from "../../src/export/export-input.ts";
import type { SourceEntry } from "../../src/source/source-entry.ts";
import { drawBriefing } from "../../src/view/draw-briefing.ts";
import type { BriefingFiles } from "../../src/claim/briefing-files.ts";
import { readExample } from "../briefings/read-case.ts";

/** The example briefing: articles that may be published whole, disagreements, a chart. */
export const exampleInput: ExportInput = await (async () => {
  const { files, library } = await readExample();
  return inputOf(files, checkBriefing(files, library));
})();

/** The shipped briefing, as a clone without the articles has it. */
export const shippedInput: ExportInput = await (async () => {
  const files = await readBriefingFolder(join(PROJECT_ROOT, "data"), "al-asad-handover");
  return inputOf(files, checkBriefing(files, undefined));
})();

function inputOf(files: BriefingFiles, { ready }: BriefingCheck): ExportInput {
  if (!ready) throw new Error(`${files.slug} breaks a promise.`);
  return { ...ready, view: drawBriefing(ready, files.files, createMeasureText(), english) };
}

type Parts = {
  readonly sources?: (source: SourceEntry) => Partial<SourceEntry>;
  readonly claims?: (claim: Claim) => Partial<Claim>;
  readonly view?: Partial<ExportInput["view"]>;
  readonly briefing?: Partial<ExportInput["briefing"]>;
};

/** An input with parts of it replaced, as no check would let it pass. */
export function changed(input: ExportInput, parts: Parts): ExportInput {
  const { briefing, view } = input;
  const { sources, claims } = briefing;
  return {
    ...input,
    briefing: {
      ...briefing,
      sources: {
        ...sources,
        value: sources.value.map((source) => ({ ...source, ...parts.sources?.(source) })),
      },
      claims: { ...claims, value: claims.value.map((claim) => ({ ...claim, ...parts.claims?.(claim) })) },
      ...parts.briefing,
    },
    view: { ...view, ...parts.view },
  };
}

/** A briefing with neither chart, quotes, disagreements, documents nor judgements. */
export const bareInput: ExportInput = (() => {
  const { briefing, view } = exampleInput;
  const empty = <T>(parsed: { readonly value: T }, value: T) => ({
    ...briefing.disagreements,
    ...parsed,
    value,
  });
  const { figure: _, ...rest } = briefing;
  return {
    documents: [],
    briefing: {
      ...rest,
      claims: {
        ...briefing.claims,
        value: briefing.claims.value.map((claim) => ({ ...claim, evidence: [], documents: [], figures: [] })),
      },
      disagreements: empty(briefing.disagreements, []),
      judgements: empty(briefing.judgements, { judgements: [], indicators: [] }),
    },
    view: {
      ...view,
      judgements: [],
      timeline: [],
      comparison: [],
      disagreements: [],
      gaps: [],
      indicators: [],
      sites: [],
      documents: { usualCopy: "", rows: [] },
    },
  };
})();

/** Words that every format has to keep for words. */
export const HOSTILE =
  "=cmd|' /C calc'!A0 </script><script>alert(1)</script> \\input{/etc/passwd} {{ } \"q\" 50% $5 #1 a_b ~ ^ & \r\nER  - \r\nTY  - BOOK\u2028\u0007 @book{x, y";
