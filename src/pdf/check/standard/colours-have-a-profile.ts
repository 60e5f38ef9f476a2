import { profilesOf } from "./profiles-of.ts";
import type { StandardRule } from "./standard-rule.ts";

/** It is said which red, green and blue are meant. */
export const coloursHaveAProfile: StandardRule = {
  clause: "ISO 19005-3, 6.2.4.3",
  veraPdf: { a3: "6.2.4.3-2" },
  broken: ({ catalog }) =>
    profilesOf(catalog).length === 0 ? ["It does not say which red, green and blue are meant."] : [],
};
