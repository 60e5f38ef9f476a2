import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/claim/standing.ts";
import { sourceCountsOnce } from "../../src/rules/source-counts-once.ts";
import { heldBriefing, type Held } from "./held-claim.ts";

const OWN =
  "The keeper of the upper gate saw water rise for three days before he rang the bell in the village.";
const OTHER =
  "A teacher in the valley says that nobody there heard a bell, and that the school stayed open all week long.";
const END = "Send us what you know about it by letter today.";

function articles(courier: string, observer: string): Held {
  return { claim: { says: "It was seen." }, articles: { courier, observer } };
}

/** The problems of a briefing with two articles, as message and hint. */
function faults(held: Held): readonly string[] {
  return sourceCountsOnce
    .check(heldBriefing(held))
    .map(({ line, message, hint }) => `${line} ${message} ${hint}`);
}

const ONE_ORIGIN = { origin: { id: "gate", name: "The gate", basis: "Both name it." } };
const TOGETHER = { courier: ONE_ORIGIN, observer: ONE_ORIGIN };

describe("sourceCountsOnce", () => {
  it.each([
    ["texts of their own", articles(OWN, OTHER)],
    [
      "texts that share a line at their end",
      articles(`${OWN}\n${OWN.toUpperCase()}\n${END}`, `${OTHER}\n${OTHER.toUpperCase()}\n${END}`),
    ],
    ["a copy of one origin", { ...articles(`${OWN} ${OTHER}`, OWN), sources: TOGETHER }],
    ["texts of fewer words than a run", articles("It is shut.", "It is open.")],
  ])("lets %s pass", (_case, held) => {
    expect(faults(held)).toEqual([]);
    expect(faults({ ...held, atHand: false })).toEqual([]);
  });

  it.each([
    ["byte for byte", OWN, OWN],
    ["with other line ends", `${OWN}\n${OTHER}`, `${OWN}\r\n\r\n${OTHER}\r\n`],
    ["after a byte order mark", OWN, `\ufeff${OWN}`],
  ])("refuses one text under two ids, %s, whatever their origin", (_case, courier, observer) => {
    for (const sources of [{}, TOGETHER]) {
      for (const atHand of [true, false]) {
        const found = faults({ ...articles(courier, observer), sources, atHand });
        expect(found).toHaveLength(1);
        expect(found[0]).toContain("“courier” and “observer” are one text under two ids");
      }
    }
  });

  it("refuses two origins for texts of which one was made of the other", () => {
    const edited = `From our desk. ${OWN.replace("three", "two")}`;
    expect(faults(articles(`${OWN} ${OTHER}`, edited))[0]).toMatch(
      /^3 “courier” and “observer” share \d\d % of the shorter text word for word, and are said to have two origins\./u,
    );
  });

  it("points at the later of the two in the register, whatever the order of their records", () => {
    const places = (held: Held, turned = false): readonly string[] => {
      const briefing = heldBriefing(held);
      const value = turned ? briefing.sources.value.toReversed() : briefing.sources.value;
      const sources = {
        value,
        place: (path: readonly unknown[]) => ({ file: path.join("."), line: 1, column: 1 }),
      };
      return sourceCountsOnce
        .check({ ...briefing, sources })
        .map(({ file, message }) => `${file} ${message.split(" ").slice(0, 3).join(" ")}`);
    };
    const copied = articles(`${OWN} ${OTHER}`, OWN);
    expect(places(copied)).toEqual(["2.origin.id “courier” and “observer”"]);
    expect(places(copied, true)).toEqual(["1.origin.id “observer” and “courier”"]);
    expect(places(articles(OWN, OWN))).toEqual(["2.id “courier” and “observer”"]);
    expect(places(articles(OWN, OWN), true)).toEqual(["1.id “observer” and “courier”"]);
  });

  it("tells of a third copy under the id of the first", () => {
    const held = {
      claim: { says: "It was seen." },
      articles: { courier: OWN, observer: OWN, sentinel: OWN },
    };
    expect(faults(held).map((fault) => fault.slice(0, 30))).toEqual([
      "3 “courier” and “observer” are",
      "4 “courier” and “sentinel” are",
    ]);
  });

  it("does not take the same passages in another division for one text", () => {
    const [a, b] = [OWN.slice(0, 40), OTHER.slice(0, 40)];
    expect(faults({ ...articles(`${a}\n${b}`, `${b}\n${a}`), sources: TOGETHER })).toEqual([]);
  });

  it("leaves a source without a record, and a record without a source, to another rule", () => {
    const briefing = heldBriefing(articles(`${OWN} ${OTHER}`, OWN));
    const without = (...ids: readonly string[]) => ({
      ...briefing,
      records: new Map([...briefing.records].filter(([id]) => !ids.includes(id))),
    });
    expect(sourceCountsOnce.check(without("observer"))).toEqual([]);
    expect(sourceCountsOnce.check(without("observer", "courier"))).toEqual([]);
    for (const kept of [[], ["courier"], ["observer"]]) {
      const value = briefing.sources.value.filter(({ id }) => kept.includes(id));
      expect(sourceCountsOnce.check({ ...briefing, sources: { ...briefing.sources, value } })).toEqual([]);
    }
  });

  it("asks for a quarter of the shorter text", () => {
    // A stretch of 11 words has 4 runs of 8; a text of 23 words has 16, one of 24 has 17.
    const stretch = "one two three four five six seven eight nine ten eleven";
    const filler = (count: number, from: string): string =>
      Array.from({ length: count }, (_, index) => `${from}${String.fromCharCode(97 + index)}`).join(" ");
    const long = `${stretch} ${filler(26, "x")} ${filler(26, "w")}`;
    expect(faults(articles(long, `${stretch} ${filler(12, "y")}`))[0]).toContain("share 25 %");
    expect(faults(articles(long, `${stretch} ${filler(13, "y")}`))).toEqual([]);
  });

  it("knows whole passages again without the articles", () => {
    const held = { ...articles(`${OWN}\n${END}`, `${OTHER}\n${OWN}`), atHand: false };
    expect(faults(held)[0]).toContain("are said to have two origins");
  });

  it("prints both ids, the share and what to do", () => {
    const [problem] = sourceCountsOnce.check(heldBriefing(articles(`${OWN} ${OTHER}`, OWN)));
    expect(problem).toMatchObject({
      message:
        "“courier” and “observer” share 100 % of the shorter text word for word, and are said to have two origins.",
      hint: "One was made of the other, or both of a third. Give both one origin id, e.g. courier, and say in basis what they share.",
    });
    const [twice] = sourceCountsOnce.check(heldBriefing(articles(OWN, OWN)));
    expect(twice?.hint).toBe(
      "Keep one of them: quote courier in every claim, and delete the entry of observer and sources/observer.json.",
    );
  });
});

describe("standingOf(claim, sources) of sources whose origin nobody judged", () => {
  it("is single-source, as ingest leaves their origins their own", () => {
    const evidence = [
      { at: "courier.1", quote: "saw water rise for three days" },
      { at: "observer.1", quote: "The water rose for days" },
    ];
    const standing = (observer: object): string => {
      const held = {
        ...articles(OWN, `${OTHER} The water rose for days.`),
        claim: { says: "The water rose for days.", evidence },
        sources: { observer: { origin: observer } },
      };
      const { claims, sources } = heldBriefing(held);
      return standingOf(claims.value[0]!, sources.value);
    };
    expect(standing({ id: "observer", name: "Its own reporting", basis: "It names a teacher." })).toBe(
      "corroborated",
    );
    expect(
      standing({
        id: "observer",
        name: "Not yet looked for",
        basis: "Not yet compared with the other sources.",
      }),
    ).toBe("single-source");
  });
});
