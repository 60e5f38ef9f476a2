import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { STANDARD_TYPES } from "../read/standard-types.ts";
import type { StructureElement, StructureTree } from "../read/structure-tree.ts";

/** What the types of elements stand for. */
export type ElementTypes = {
  readonly roles: ReadonlyMap<string, string>;
  /** The standard type that an element's stands for; its own if it stands for none. */
  readonly typeOf: (element: StructureElement) => string;
  /** The type of what an element stands in, and of what stands in it, wrappers without meaning looked through. */
  readonly parentTypeOf: (element: StructureElement) => string;
  readonly kidTypesOf: (element: StructureElement) => readonly string[];
};

/** Reads the roles of a structure tree (ISO 32000-1, 14.7.3). */
export function readElementTypes(tree: StructureTree | undefined): ElementTypes {
  const roles = rolesIn(tree);
  const typeOf = ({ type }: StructureElement): string => standardType(type, roles);
  const parentTypeOf = ({ parent }: StructureElement): string => {
    const type = parent ? typeOf(parent) : "";
    return parent && WRAPPERS.has(type) ? parentTypeOf(parent) : type;
  };
  const kidTypesOf = ({ kids }: StructureElement): readonly string[] =>
    kids.flatMap((kid) => {
      if (kid.kind !== "element") return [];
      return WRAPPERS.has(typeOf(kid)) ? kidTypesOf(kid) : [typeOf(kid)];
    });
  return { roles, typeOf, parentTypeOf, kidTypesOf };
}

/** Types that veraPDF, too, looks through where it asks what stands in what. */
const WRAPPERS: ReadonlySet<string> = new Set(["NonStruct", "Div", "Part"]);

function rolesIn(tree: StructureTree | undefined): ReadonlyMap<string, string> {
  const map = tree?.root.lookup(PDFName.of("RoleMap"));
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(
    entries.flatMap(([type, role]) =>
      role instanceof PDFName ? [[type.decodeText(), role.decodeText()]] : [],
    ),
  );
}

function standardType(type: string, roles: ReadonlyMap<string, string>, steps = 0): string {
  const role = roles.get(type);
  return STANDARD_TYPES.has(type) || role === undefined || steps > 9
    ? type
    : standardType(role, roles, steps + 1);
}
