import { leadsBack } from "./leads-back.ts";
import type { StandardRule } from "./standard-rule.ts";

/** No role leads back to itself. */
export const rolesDoNotCircle: StandardRule = {
  clause: "ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4",
  veraPdf: { ua1: "7.1-6", a3: "6.7.3.4-2" },
  broken: ({ elements, roles }) => {
    const used = new Set(elements.map(({ type }) => type));
    return [...used]
      .filter((type) => leadsBack(type, roles))
      .map((type) => `The role of ${type} leads back to it.`);
  },
};
