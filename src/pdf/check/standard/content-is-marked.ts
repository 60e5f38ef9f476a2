import type { StandardRule } from "./standard-rule.ts";

/** All that is painted belongs to an element, or is an artifact. */
export const contentIsMarked: StandardRule = {
  clause: "ISO 14289-1, 7.1",
  veraPdf: { ua1: "7.1-3" },
  broken: ({ pages, elements }) => {
    const owned = new Set(
      elements.flatMap(({ kids }) =>
        kids.flatMap((kid) => (kid.kind === "content" ? [`${String(kid.page)} ${kid.mcid}`] : [])),
      ),
    );
    return pages.flatMap(({ number, page, content }) => {
      const says = content.marked.filter(({ shown, paintsPaths }) => shown.length > 0 || paintsPaths);
      const lost =
        says.filter(({ mcid }) => !owned.has(`${String(page.ref)} ${mcid}`)).length + content.loose.length;
      return lost === 0
        ? []
        : [`Page ${number} paints ${lost} times what belongs to no element and is no artifact.`];
    });
  },
};
