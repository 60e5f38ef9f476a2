import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeManifest } from "../../src/disk/site/write-manifest.ts";
import { freshClone, type Clone, type Outcome } from "./fresh-clone.ts";

let clone: Clone;
let [site, to] = ["", ""];
beforeAll(() => {
  clone = freshClone();
});
afterAll(() => clone.remove());
beforeEach(async () => {
  const folder = mkdtempSync(join(clone.root, "publish-"));
  [site, to] = [join(folder, "_site"), join(folder, "www")];
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), "one");
  await writeManifest(site, "1.2.3.4");
});
afterEach(() => rmSync(join(site, ".."), { recursive: true, force: true }));

const publish = (...args: readonly string[]): Promise<Outcome> =>
  clone.run("publish", "--output", site, ...args);

describe("npm run publish", () => {
  it("publishes, says what is served, and goes back", async () => {
    expect(await publish("--to", to)).toMatchObject({ code: 0, error: "" });
    writeFileSync(join(site, "index.html"), "two");
    await writeManifest(site, "1.2.3.4");
    const { out } = await publish("--to", to);
    expect(out).toMatch(/^Release [0-9a-f]{12} is served, instead of [0-9a-f]{12}: .*current\n$/u);
    expect(readFileSync(join(to, "current/index.html"), "utf8")).toBe("two");
    const back = await publish("--to", to, "--rollback", "--json");
    expect(JSON.parse(back.out)).toMatchObject({ kind: "published" });
    expect(readFileSync(join(to, "current/index.html"), "utf8")).toBe("one");
  });

  it("goes back one release at a time, past a damaged one, and forward by publishing the same site again", async () => {
    const edition = async (text: string): Promise<void> => {
      writeFileSync(join(site, "index.html"), text);
      await writeManifest(site, "1.2.3.4");
      await publish("--to", to);
    };
    const served = (): string => readFileSync(join(to, "current/index.html"), "utf8");
    const releases = (): readonly string[] =>
      readdirSync(join(to, "releases"))
        .filter((name) => name !== "history.json")
        .map((name) => readFileSync(join(to, "releases", name, "index.html"), "utf8"))
        .toSorted();
    for (const text of ["one", "two", "three", "four"]) await edition(text);
    expect([served(), releases()]).toEqual(["four", ["four", "three", "two"]]);
    await publish("--to", to, "--rollback");
    expect(served()).toBe("three");
    await publish("--to", to, "--rollback");
    expect([served(), releases()]).toEqual(["two", ["four", "three", "two"]]);
    const { code, error } = await publish("--to", to, "--rollback");
    expect([code, served()]).toEqual([3, "two"]);
    expect(error).toMatch(/^There is no earlier release in .*\n {2}hint: Publish the edition that you want/u);
    await edition("four");
    expect([served(), releases()]).toEqual(["four", ["four", "two"]]);
    await edition("five");
    const four = readdirSync(join(to, "releases")).find(
      (name) =>
        existsSync(join(to, "releases", name, "index.html")) &&
        readFileSync(join(to, "releases", name, "index.html"), "utf8") === "four",
    );
    appendFileSync(join(to, "releases", four ?? "", "index.html"), "!");
    await publish("--to", to, "--rollback");
    expect(served()).toBe("two");
  });

  it("names what was changed since the build, and exits with 1", async () => {
    appendFileSync(join(site, "index.html"), "!");
    const { code, out, error } = await publish("--to", to);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toBe(
      "The site is not as it was built, and was not published: 1 fault.\n  index.html was changed\n  hint: Build it anew: npm run build.\n",
    );
  });

  it("refuses while another publishes, and exits with 3", async () => {
    mkdirSync(to);
    writeFileSync(join(to, "publish.lock"), "1 elsewhere\n");
    const { code, error } = await publish("--to", to);
    expect(code).toBe(3);
    expect(error).toMatch(
      /^Somebody else is publishing here: .*\n {2}hint: Wait until that is done\. .*publish\.lock/u,
    );
    expect(existsSync(join(to, "current"))).toBe(false);
  });

  it.each<readonly [string, () => readonly string[], string]>([
    ["no folder", () => [], "Name the folder to publish to: --to DIR."],
    ["a folder within the site", () => ["--to", join(site, "www")], "--to is within the site itself;"],
    [
      "a folder that a link leads into the site",
      () => {
        symlinkSync(site, join(site, "../link"), "junction");
        return ["--to", join(site, "../link/www")];
      },
      "--to is within the site itself;",
    ],
    ["no site", () => ["--to", to, "--output", join(to, "none")], "There is no built site at "],
  ])("says what is wrong with %s, and exits with 2", async (_case, args, message) => {
    const { code, out, error } = await publish(...args());
    expect([code, out]).toEqual([2, ""]);
    expect(error.startsWith(message)).toBe(true);
    expect(existsSync(to)).toBe(false);
  });
});
