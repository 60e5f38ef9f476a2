import type { CitedDocument } from "../chart/cite-documents.ts";

/** The documents that are cited; how most of them were read is said once, and empty in their rows. */
export type DocumentsView = {
  /** e.g. quoted by another publisher; empty where no two were read alike */
  readonly usualCopy: string;
  readonly rows: readonly CitedDocument[];
};

export function viewDocuments(documents: readonly CitedDocument[]): DocumentsView {
  const alike = [...Map.groupBy(documents, ({ copy }) => copy)].filter(([, those]) => those.length > 1);
  const [usual] = alike.toSorted(([, one], [, other]) => other.length - one.length);
  const usualCopy = usual?.[0] ?? "";
  const rows = documents.map((document) => ({
    ...document,
    copy: document.copy === usualCopy ? "" : document.copy,
  }));
  return { usualCopy, rows };
}
