import type { Rule } from "./rule.ts";

const rule = "quote-is-not-clipped";

export const quoteIsNotClipped: Rule = {
  name: rule,
  promise: "No quote stops just short of a word that qualifies or denies it, unless the reason is given.",
  check: ({ claims, findings }) =>
    claims.value.flatMap((claim, index) =>
      claim.evidence.flatMap((evidence, piece) => {
        const finding = findings.get(`${evidence.at} ${evidence.quote}`);
        const clip = finding && "clip" in finding ? finding.clip : undefined;
        if (!clip || evidence.clip !== undefined) return [];
        const word = clip.cue === undefined ? "a qualifying word" : `“${clip.phrase ?? clip.cue}”`;
        const where =
          clip.phrase !== undefined
            ? "begins in the midst of"
            : clip.side === "before"
              ? "begins just after"
              : "ends just before";
        return [
          {
            ...claims.place([index, "evidence", piece, "quote"]),
            rule,
            message: `The quote ${where} ${word}, which changes what it says: “${evidence.quote}”`,
            hint: `Take ${clip.cue === undefined ? "it" : `“${clip.cue}”`} into the quote, or say under clip: why the sentence does not need it.`,
          },
        ];
      }),
    ),
};
