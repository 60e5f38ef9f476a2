import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** The Tab key goes through a page in reading order. */
export const pagesTabInReadingOrder: StandardRule = {
  clause: "ISO 14289-1, 7.18.3",
  veraPdf: { ua1: "7.18.3-1" },
  broken: ({ pages }) =>
    pages
      .filter(({ page, annotations }) => annotations.length > 0 && nameIn(page.node, "Tabs") !== "S")
      .map(({ number }) => `Page ${number}: the Tab key does not follow the reading order.`),
};
