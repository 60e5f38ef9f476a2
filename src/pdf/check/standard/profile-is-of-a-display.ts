import { profilesOf } from "./profiles-of.ts";
import type { StandardRule } from "./standard-rule.ts";

/** The profile of colours is one of a display or a printer, in red, green and blue. */
export const profileIsOfADisplay: StandardRule = {
  clause: "ISO 19005-3, 6.2.3",
  veraPdf: { a3: "6.2.3-1" },
  broken: ({ catalog }) =>
    profilesOf(catalog)
      .map((profile) => Buffer.from(profile.subarray(12, 20)).toString("latin1"))
      .filter((kind) => !/^(?:mntr|prtr)RGB /u.test(kind))
      .map((kind) => `The profile of colours is of the kind “${kind}”.`),
};
