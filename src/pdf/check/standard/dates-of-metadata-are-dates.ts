import { isXmpDate } from "../../read/written-dates.ts";
import type { StandardRule } from "./standard-rule.ts";

/** Dates among the metadata are written as dates. */
export const datesOfMetadataAreDates: StandardRule = {
  clause: "ISO 19005-3, 6.6.2.3.1",
  veraPdf: { a3: "6.6.2.3.1-2" },
  broken: ({ xmp }) =>
    Array.from(xmp.matchAll(/<xmp:(?<name>\w+Date)>(?<date>[^<]*)</gu))
      .filter(({ groups }) => !isXmpDate(groups?.["date"] ?? ""))
      .map(({ groups }) => `The ${groups?.["name"]} “${groups?.["date"]}” is no date.`),
};
