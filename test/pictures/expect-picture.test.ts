import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePictures } from "./compare-pictures.ts";
import { expectPicture, whyNotCompared } from "./expect-picture.ts";
import { packPicture } from "./pack-picture.ts";

type Paint = (context: SKRSContext2D) => void;

/** 40 lines of strokes like letters, moved by a part of a pixel: what other smoothing does to them. */
const lines =
  (by: number): Paint =>
  (context) => {
    context.fillStyle = "#16181d";
    for (let y = 10; y < 400; y += 20) {
      for (let x = 10; x < 390; x += 5) context.fillRect(x + by, y, 1.5, 8);
    }
  };

async function picture(paint: Paint, width = 400): Promise<Uint8Array> {
  const canvas = createCanvas(width, 400);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, 400);
  paint(context);
  return canvas.encode("png");
}

describe("comparePictures(expected, found)", () => {
  it("finds nothing where there is nothing", async () => {
    expect((await comparePictures(await picture(lines(0)), await picture(lines(0)))).share).toBe(0);
  });

  it("takes edges that are smoothed otherwise as equal", async () => {
    const [one, other] = [await picture(lines(0)), await picture(lines(0.4))];
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect((await comparePictures(one, other)).share).toBe(0);
  });

  it("finds a line of text that is gone, 4 px elsewhere, or in another colour", async () => {
    const base = await picture(lines(0));
    const cases: readonly Paint[] = [
      (context) => context.clearRect(0, 50, 400, 8),
      (context) => context.drawImage(context.canvas, 0, 4),
      (context) => context.fillRect(0, 100, 400, 3),
    ];
    for (const spoil of cases) {
      const found = await picture((context) => {
        lines(0)(context);
        context.fillStyle = "#8f3313";
        spoil(context);
      });
      expect((await comparePictures(base, found)).share).toBeGreaterThan(0.01);
    }
  });

  it("takes pictures of two sizes as different, and shows where two of one size are", async () => {
    const base = await picture(lines(0));
    expect((await comparePictures(base, await picture(lines(0), 408))).share).toBe(1);
    const spoilt = await comparePictures(base, await picture(() => undefined));
    const shown = await loadImage(Buffer.from(await spoilt.difference()));
    expect([shown.width, shown.height]).toEqual([400 * 3 + 32, 400]);
  });
});

describe("packPicture(png)", () => {
  it("is the same picture in fewer bytes", async () => {
    const base = await picture(lines(0.4));
    const packed = await packPicture(base);
    expect(packed.length).toBeLessThan(base.length);
    expect((await comparePictures(base, packed)).share).toBe(0);
  });
});

describe("expectPicture(path, png)", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "briefbook-pictures-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("leaves what was found, and where it differs; once moved over, it is what is expected", async () => {
    const path = join(folder, "one.png");
    const [twin, shown] = [join(folder, "one-changed.png"), join(folder, "one-difference.png")];
    writeFileSync(path, await packPicture(await picture(() => undefined)));
    await expect(expectPicture(path, await picture(lines(0)))).rejects.toThrow(twin);
    expect(existsSync(shown)).toBe(true);
    writeFileSync(path, readFileSync(twin));
    await expectPicture(path, await picture(lines(0.4)));
    expect([twin, shown].filter((left) => existsSync(left))).toEqual([]);
  });

  it("leaves what was found where nothing is expected yet", async () => {
    const path = join(folder, "none.png");
    await expect(expectPicture(path, await picture(lines(0)))).rejects.toThrow("none-changed.png");
    expect(existsSync(join(folder, "none-changed.png"))).toBe(true);
  });
});

describe("whyNotCompared(browserVersion, platform)", () => {
  it("says why not with another major version of the browser, and on another system", () => {
    expect(whyNotCompared("156.0.1.2", "linux")).toBe("");
    expect(whyNotCompared("157.0.1.2", "linux")).toContain("157.0.1.2");
    expect(whyNotCompared("156.0.1.2", "darwin")).toContain("darwin");
  });
});
