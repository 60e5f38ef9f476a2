import { attachedFiles } from "./attached-files.ts";
import { nameIn } from "../../read/name-in.ts";
import type { StandardRule } from "./standard-rule.ts";

/** An attached file says what it is. */
export const filesHaveMediaTypes: StandardRule = {
  clause: "ISO 19005-3, 6.8",
  veraPdf: { a3: "6.8-1" },
  broken: (facts) =>
    attachedFiles(facts)
      .filter(({ stream }) => !/^[-\w+.]+\/[-\w+.]+$/u.test((stream && nameIn(stream, "Subtype")) ?? ""))
      .map(({ name }) => `The attached file ${name} has no media type.`),
};
