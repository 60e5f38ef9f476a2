import { WriteStream } from "node:tty";
import { afterEach, describe, expect, it, vi } from "vitest";
import { paintFor } from "../../src/command/paint.ts";

afterEach(() => vi.unstubAllEnvs());

/** As much of a stream as says whether it is a terminal of colours. */
const stream = (isTTY: boolean): NodeJS.WriteStream =>
  Object.assign(Object.create(WriteStream.prototype) as NodeJS.WriteStream, { isTTY });

describe("paintFor(stream)", () => {
  it.each([
    ["a terminal", true, {}, true],
    ["no terminal", false, {}, false],
    ["a terminal, with NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["no terminal, with FORCE_COLOR", false, { FORCE_COLOR: "1" }, true],
    ["a terminal, with FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, false],
    ["a terminal that is dumb", true, { TERM: "dumb" }, false],
  ])("paints for %s: %s, %o → %s", (_case, isTTY, env, isPainted) => {
    for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS", "CI"]) vi.stubEnv(name, undefined);
    vi.stubEnv("TERM", "xterm-256color");
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(paintFor(stream(isTTY))("fault", "wrong").includes("\u001b[")).toBe(isPainted);
  });
});
