import { describe, expect, it } from "vitest";
import { heardSpeaker } from "../../src/claim/heard-speaker.ts";
import { heldBriefing } from "../rules/held-claim.ts";

const PAPER = [
  "A 😀 day.",
  "😀 The board shut the gates. The last inspector of the northern gates and all of the weirs said that the road was clear.",
  "“We shut the gates at noon,” Ali Noor said. “The road was clear,” said Dora Winck.",
].join("\n");

function heard(at: string, quote: string, atHand = true): string | undefined {
  const evidence = [{ at, quote }];
  const briefing = heldBriefing({
    claim: { says: "It is so.", evidence },
    articles: { paper: PAPER },
    atHand,
  });
  return heardSpeaker(briefing.claims.value[0]!.evidence[0]!, briefing);
}

describe("heardSpeaker(evidence, briefing)", () => {
  it("names the speaker in at most eight words of the article", () => {
    expect(heard("paper.2", "the road was clear")).toBe("“The last inspector of the northern gates and”");
    expect(heard("paper.3", "We shut the gates")).toBe("“Ali Noor”");
  });

  it.each([
    ["nobody speaks", "paper.2", "The board shut the gates", true],
    ["the quote does not stand", "paper.2", "the road was closed", true],
    ["the article is not at hand", "paper.2", "the road was clear", false],
  ])("is undefined where %s", (_case, at, quote, atHand) => {
    expect(heard(at, quote, atHand)).toBeUndefined();
  });
});
