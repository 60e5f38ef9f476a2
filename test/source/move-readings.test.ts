import { describe, expect, it } from "vitest";
import { moveReadings } from "../../src/source/move-readings.ts";
import type { SourceRecord } from "../../src/source/source-record.ts";
import { textKey } from "../../src/source/text-key.ts";
import { recordOf } from "../rules/example-briefing.ts";

const FIRST = "The crack is small. It is dry.";
const SECOND = "The board waits. It will repair it.";
const EARLIER = record(FIRST, SECOND);

function record(...passages: readonly string[]): SourceRecord {
  return recordOf("courier", new TextEncoder().encode(passages.join("\n\n")));
}

function register(key: string, ...readings: readonly string[]): string {
  return `# Ours.\n- id: observer\n  readingOf: "0"\n- id: courier # kept\n  readingOf: "${key}"\n  reading:\n${readings.map((one) => `    - ${one}\n`).join("")}`;
}

const READINGS = [
  '{ at: "1.2", as: background } # dry',
  '{ as: plan, at: "2.2" }',
  "{ at: '2', as: commentary }",
] as const;
const BEFORE = register(textKey(EARLIER), ...READINGS);

describe("moveReadings(register, earlier, now)", () => {
  it("lets readings follow their passage, layout and comments kept", () => {
    const now = record("A new start.", SECOND, FIRST);
    expect(moveReadings(BEFORE, EARLIER, now)).toEqual({
      register: register(textKey(now), '{ at: "3.2", as: background } # dry', READINGS[1], READINGS[2]),
      unread: [],
    });
  });

  it.each([
    ["has changed", record(FIRST, SECOND.replace("will", "may"))],
    ["is gone", record(FIRST)],
    ["stands twice", record(FIRST, SECOND, SECOND)],
  ])("marks unread what was read in a passage that %s", (_case, now) => {
    expect(moveReadings(BEFORE, EARLIER, now)).toEqual({
      register: register(textKey(now), READINGS[0], '{ as: unread, at: "2.2" }', "{ at: '2', as: unread }"),
      unread: ["2.2 (plan)", "2 (commentary)"],
    });
  });

  describe("and what a duplicate repeats", () => {
    const OWN = '{ at: "2.1", as: duplicate, of: courier.1.2 } # again';
    const OTHER = '{ at: "7.1", as: duplicate, of: courier.2.1 }';
    const registerWith = (key: string, own: string, other: string): string =>
      `- id: observer\n  readingOf: "0"\n  reading:\n    - ${other}\n- id: courier\n  readingOf: "${key}"\n  reading:\n    - ${own}\n`;
    const both = registerWith(textKey(EARLIER), OWN, OTHER);

    it("follows its sentence, in this article and in others", () => {
      const now = record("A new start.", SECOND, FIRST);
      expect(moveReadings(both, EARLIER, now)).toEqual({
        register: registerWith(textKey(now), OWN.replace("courier.1.2", "courier.3.2"), OTHER),
        unread: [],
      });
      const turned = record(SECOND, FIRST);
      expect(moveReadings(both, EARLIER, turned)).toEqual({
        register: registerWith(
          textKey(turned),
          '{ at: "1.1", as: duplicate, of: courier.2.2 } # again',
          OTHER.replace("courier.2.1", "courier.1.1"),
        ),
        unread: [],
      });
    });

    it("is to be read again where its sentence is gone", () => {
      const now = record(FIRST.replace("dry", "wet"), SECOND.replace("waits", "acts"));
      expect(moveReadings(both, EARLIER, now)).toEqual({
        register: registerWith(
          textKey(now),
          OWN.replace("duplicate", "unread"),
          OTHER.replace("duplicate", "unread"),
        ),
        unread: ["observer 7.1 (duplicate)", "2.1 (duplicate)"],
      });
    });

    it("leaves alone what repeats another article", () => {
      const now = record("A new start.", FIRST, SECOND);
      const of = registerWith(textKey(EARLIER), OWN, OTHER.replace("courier", "notice"));
      expect(moveReadings(of, EARLIER, now).register).toContain(
        '{ at: "7.1", as: duplicate, of: notice.2.1 }',
      );
    });
  });

  it("marks a sentence unread where the same passage is divided otherwise", () => {
    const [one, ...rest] = EARLIER.passages;
    const now = { passages: [{ ...one!, sentences: [[0, one!.length] as [number, number]] }, ...rest] };
    expect(moveReadings(BEFORE, EARLIER, now).unread).toEqual(["1.2 (background)"]);
  });

  it.each([
    ["the text is the same", BEFORE, record(FIRST, SECOND)],
    ["the readings number another text", register("0", ...READINGS), record(FIRST)],
    ["the entry says of no text", BEFORE.replace(/ {2}readingOf: "[0-9a-f]{12}"\n/u, ""), record(FIRST)],
    ["there is no entry", "- id: observer\n", record(FIRST)],
    ["the register cannot be read", `${BEFORE}  reading: [`, record(FIRST)],
  ])("changes nothing where %s", (_case, text, now) => {
    expect(moveReadings(text, EARLIER, now)).toEqual({ register: text, unread: [] });
  });

  it("tells once, and keeps, what is unread already", () => {
    const once = moveReadings(BEFORE, EARLIER, record(FIRST));
    const again = moveReadings(once.register, record(FIRST), record("Another.", FIRST));
    expect(again.unread).toEqual([]);
    expect(again.register).toContain('{ at: "2.2", as: background } # dry');
    expect(again.register).toContain('{ as: unread, at: "2.2" }');
  });
});
