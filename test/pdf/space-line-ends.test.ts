import { beforeAll, describe, expect, it } from "vitest";
import { findStandardFaults } from "../../src/pdf/check/check-standards.ts";
import { checkPdf } from "../../src/pdf/check-pdf.ts";
import { readFacts } from "../../src/pdf/check/pdf-facts.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { SpacedText } from "../../src/pdf/mend/spaced-text.ts";
import { runningText, pageTexts } from "../../src/view/page-texts.ts";
import { printOne, STYLES } from "./print-site.ts";

const WORDS =
  "The base at Ain al-Asad was handed over to the army that had asked for it in the autumn before";
const ADDRESS = "https://example.org/a-long-address/that-no-line-can-hold/and-that-breaks-anywhere";
const BODY = `<h1>Trial</h1><div>
<p>${WORDS}, <b>says a report in bold letters</b> <i>and goes on</i> to say so.</p>
<p class="address">${ADDRESS}</p><p>${WORDS}.</p></div>`;
const NARROW = `${STYLES} div { inline-size: 14mm } .address { overflow-wrap: anywhere } i { font-family: "Source Serif" }`;
const META = { title: "Trial", author: "", subject: "", keywords: [], language: "en-GB", date: "2026-11-21" };
const HTML = `<body>${BODY}`;
const EXPECTED = {
  title: "Trial",
  language: "en-GB",
  headings: ["Trial"],
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  page: { texts: pageTexts(HTML), running: runningText(HTML), silent: [] },
};

describe("spaceLineEnds(document, tree, pages, text)", () => {
  let raw: Uint8Array;
  beforeAll(async () => {
    raw = (await printOne(BODY, NARROW)).bytes;
  });
  const finish = async (text: string | undefined) =>
    await finishPdf(raw, {
      ...META,
      ...(text !== undefined && { text }),
      headings: ["Trial"],
      pageInWords: String,
    });

  it("parts words at line ends, in other faces too, and nothing within a word or an address", async () => {
    const finished = await finish(runningText(HTML));
    const { text } = await readFacts(finished);
    expect(text.replaceAll(/\s+/gu, " ")).toContain(
      `${WORDS}, says a report in bold letters and goes on to say so.${ADDRESS}${WORDS}.`,
    );
    expect(text).not.toContain("  ");
    expect(await checkPdf(finished, EXPECTED)).toEqual([]);
    expect(await findStandardFaults(finished)).toEqual([]);
  });

  it("is what the check asks for", async () => {
    const faults = await checkPdf(await finish(undefined), EXPECTED);
    expect(faults[0]).toBe(`The words of “${WORDS},” run together in the text.`);
    expect((await readFacts(await finish(undefined))).text).not.toContain("The base at Ain");
  });

  it("draws nothing that is seen, and moves no letter", async () => {
    const letters = async (text: string | undefined) =>
      (await readFacts(await finish(text))).pages.flatMap(({ content, bytes }) =>
        content.shown.map(({ x, y, points, start, end }) =>
          JSON.stringify([x, y, points, Buffer.from(bytes.subarray(start, end)).toString()]),
        ),
      );
    const [without, spaced] = [await letters(undefined), await letters(runningText(HTML))];
    const drawn = new Set(spaced);
    expect(without.filter((one) => !drawn.has(one))).toEqual([]);
    expect(spaced.length).toBeGreaterThan(without.length);
  });
});

describe("new SpacedText(text).partsBetween(before, after)", () => {
  it("knows where words are parted, and where a line ends within one", () => {
    const text = new SpacedText("A first\n  convoy left al-\u00ADAsad, and a firstborn.");
    expect(text.partsBetween("Afirst", "convoy")).toBe(true);
    expect(text.partsBetween("leftal-", "Asad")).toBe(false);
    expect(text.partsBetween("convoy", "came")).toBeUndefined();
  });

  it("takes the words where they stand next, and from the front where they do not", () => {
    const text = new SpacedText("no one, then noone, then no one");
    expect([1, 2].map(() => text.partsBetween("then", "no"))).toEqual([true, true]);
    expect(text.partsBetween("no", "one,")).toBe(false);
    expect(text.partsBetween("no", "one")).toBe(false);
    expect(new SpacedText("no one").partsBetween("no", "one")).toBe(true);
  });
});
