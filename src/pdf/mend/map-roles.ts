import { PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { STANDARD_TYPES } from "../read/standard-types.ts";
import { elementsOf, type StructureTree } from "../read/structure-tree.ts";

/** Types of PDF 2.0 that Chromium writes, and what stands for them in PDF 1.7. */
const ROLES: Readonly<Record<string, string>> = {
  Aside: "Div",
  Em: "Span",
  FENote: "Note",
  Strong: "Span",
  Sub: "Span",
  Title: "P",
};

/** Maps types that PDF 1.7 does not have to the nearest that it has (ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4). */
export function mapRoles(document: PDFDocument, tree: StructureTree): void {
  const foreign = new Set(
    elementsOf(tree)
      .map(({ type }) => type)
      .filter((type) => !STANDARD_TYPES.has(type)),
  );
  const roles = [...foreign].toSorted().flatMap((type) => {
    const role = ROLES[type];
    return role === undefined ? [] : [[type, PDFName.of(role)] as const];
  });
  if (roles.length > 0) tree.root.set(PDFName.of("RoleMap"), document.context.obj(Object.fromEntries(roles)));
}
