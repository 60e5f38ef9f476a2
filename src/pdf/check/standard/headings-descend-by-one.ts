import type { StandardRule } from "./standard-rule.ts";

/** No level of headings is left out on the way down. */
export const headingsDescendByOne: StandardRule = {
  clause: "ISO 14289-1, 7.4.2",
  veraPdf: { ua1: "7.4.2-1" },
  broken: ({ elements, typeOf }) => {
    const wrong: string[] = [];
    let above = 0;
    for (const element of elements) {
      const [, digit] = /^H([1-6])$/.exec(typeOf(element)) ?? [];
      if (digit === undefined) continue;
      const level = Number(digit);
      if (level > above + 1)
        wrong.push(
          above === 0
            ? `The first heading is of level ${level}.`
            : `A heading of level ${level} follows one of level ${above}.`,
        );
      above = level;
    }
    return wrong;
  },
};
