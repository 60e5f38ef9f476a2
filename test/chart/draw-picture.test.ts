import { readFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { english } from "../texts/english.ts";
import { drawPicture } from "../../src/chart/draw-picture.ts";
import { createMeasureText } from "../../src/chart/measure-text.ts";
import { paintPicture } from "../../src/chart/paint-picture.ts";
import { coloursIn } from "../../src/chart/picture-palette.ts";
import { shippedFaces, shippedView, textsOf } from "./shipped-figure.ts";

const tokens = readFileSync(new URL("../../templates/styles/tokens.css", import.meta.url), "utf8");
const colours = coloursIn(tokens, "light");
const draw = () =>
  drawPicture({
    view: shippedView,
    colours,
    measureText: createMeasureText(),
    faces: shippedFaces,
    credit: "Briefing <1> & numbers",
    texts: english,
  });
const picture = draw();

describe("coloursIn(css, scheme)", () => {
  it("reads the colour of each ink, written in full", () => {
    expect(colours).toMatchObject({ paper: "#ffffff" });
    for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9a-f]{6}$/u);
    expect(coloursIn(tokens, "dark").paper).not.toBe(colours.paper);
  });

  it("says which colour the style sheet lacks", () => {
    expect(() => coloursIn(tokens.replace("--lapis: light-dark", "--lapis: other"), "light")).toThrow(
      "--lapis",
    );
  });
});

describe("drawPicture(input)", () => {
  it("needs nothing from elsewhere: its style is in it, its faces have fallbacks, it has a title and a description", () => {
    expect(picture.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/u);
    expect(picture.svg.match(/<style>/gu)).toHaveLength(1);
    expect(picture.svg).toContain('font-family:"Source Sans 3"');
    expect(picture.svg).toContain("Arial, sans-serif;");
    expect(
      picture.svg.match(/@font-face\{[^}]*src:url\(data:font\/woff2;base64,[\w+/=]{1000,}\)/gu),
    ).toHaveLength(2);
    expect(picture.svg.replaceAll(/src:url\(data:[^)]*\)/gu, "")).not.toMatch(
      /\b(?:href|src|url\((?!#))|@import|var\(/u,
    );
    expect(picture.svg.match(/<title>/gu)).toHaveLength(1);
    expect(picture.svg.match(/<title /gu)).toBeNull();
  });

  it("styles every class that it uses", () => {
    const style = /<style>([^<]*)<\/style>/u.exec(picture.svg)?.[1] ?? "";
    const used = new Set(
      [...picture.svg.matchAll(/<(?:path|text|rect)[^>]* class="([^"]*)"/gu)].flatMap(([, names = ""]) =>
        names.split(" "),
      ),
    );
    expect(used.size).toBeGreaterThan(7);
    for (const name of used) expect(style).toContain(`.${name}{`);
  });

  it("holds both panels, the key, the note and where it comes from, each text inside it", () => {
    const texts = textsOf(picture.svg);
    const words = texts.map(({ text }) => text).join(" ");
    expect(words).toContain("Open diamond: Planned.");
    expect(words).toContain("Briefing &lt;1&gt; &amp; numbers");
    for (const { title } of shippedView.panels) expect(texts.map(({ text }) => text)).toContain(title);
    expect(texts.filter(({ right }) => right > picture.width)).toEqual([]);
    expect(picture.svg.match(/<svg /gu)).toHaveLength(3);
  });
});

describe("paintPicture(picture, colours)", () => {
  const png = Buffer.from(paintPicture(picture, colours));

  it("says that it has 300 dots to the inch, 11811 to the metre", () => {
    const at = png.indexOf("pHYs");
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(png.indexOf("IDAT"));
    expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([11_811, 11_811, 1]);
  });

  it("is as large as it says, and can be read", async () => {
    const { width, height } = await loadImage(png);
    expect([width, height]).toEqual([
      Math.round((picture.width * 300) / 96),
      Math.round((picture.height * 300) / 96),
    ]);
  });

  it("is equal byte for byte when it is made again", () => {
    expect(png.equals(paintPicture(draw(), colours))).toBe(true);
  });

  it.each(["ğş", "ŁĐ", "ЖШ", "ΩΨ", "عه"])(
    "draws the letters of %s, and no box in the place of each",
    (pair) => {
      const painted = Array.from(pair, (letter) => {
        const svg = picture.svg.replace(/(<text\b[^>]*>)[^<]+/u, `$1${letter} and ${letter}`);
        return Buffer.from(paintPicture({ ...picture, svg }, colours, 96)).toString("base64");
      });
      expect(painted[0]).not.toBe(painted[1]);
    },
  );

  it("shows paper, ink and the blue of the ceiling", async () => {
    const image = await loadImage(png);
    const context = createCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      seen.add(`#${[0, 1, 2].map((part) => data[at + part]!.toString(16).padStart(2, "0")).join("")}`);
    }
    expect([...seen]).toEqual(expect.arrayContaining([colours.paper, colours.ink, colours.lapis]));
  });
});
