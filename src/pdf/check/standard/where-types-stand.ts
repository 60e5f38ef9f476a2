import type { StandardRule } from "./standard-rule.ts";

/** Elements of these types stand in one of those. */
export function standsIn(types: readonly string[], parents: readonly string[]): StandardRule["broken"] {
  return ({ elements, typeOf, parentTypeOf }) =>
    elements
      .filter((element) => types.includes(typeOf(element)) && !parents.includes(parentTypeOf(element)))
      .map((element) => `A ${typeOf(element)} stands in ${parentTypeOf(element) || "nothing"}.`);
}

/** Elements of the type hold those of these types alone. */
export function holdsOnly(type: string, kids: readonly string[]): StandardRule["broken"] {
  return ({ elements, typeOf, kidTypesOf }) =>
    elements.flatMap((element) => {
      const strange =
        typeOf(element) === type ? kidTypesOf(element).filter((kid) => !kids.includes(kid)) : [];
      return strange.length === 0 ? [] : [`A ${type} holds ${[...new Set(strange)].join(", ")}.`];
    });
}
