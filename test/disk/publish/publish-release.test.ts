import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  publishEffects,
  publishRelease,
  rollBack,
  type PublishEffects,
} from "../../../src/disk/publish/publish-release.ts";
import { thisProcess } from "../../../src/disk/publish/take-lock.ts";
import { writeManifest } from "../../../src/disk/site/write-manifest.ts";

let folder = "";
let [site, to] = ["", ""];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-publish-"));
  [site, to] = [join(folder, "_site"), join(folder, "www")];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a small site that says something. */
async function build(says: string): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, "briefings"), { recursive: true });
  writeFileSync(join(site, "index.html"), says);
  writeFileSync(join(site, "briefings/a.pdf"), `the PDF of ${says}`);
  await writeManifest(site, "1.2.3.4");
}

const served = (): readonly string[] =>
  existsSync(join(to, "current"))
    ? ["index.html", "briefings/a.pdf"].map((path) => readFileSync(join(to, "current", path), "utf8"))
    : [];
const edition = (says: string): readonly string[] => [says, `the PDF of ${says}`];

async function publish(says: string): Promise<string> {
  await build(says);
  const result = await publishRelease(site, to);
  if (result.kind !== "published") throw new Error(result.kind);
  return result.release;
}

const CHANGES = ["mkdir", "copy", "write", "link", "rename", "remove"] as const;

/** Effects of which the change with a number fails, once, or, as if the machine had died, with all that come after it. */
function failing(
  at: number,
  dies: boolean,
  sound = publishEffects,
): { effects: PublishEffects; made: () => number } {
  let made = 0;
  const wrap =
    <A extends readonly unknown[], R>(change: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      made += 1;
      if (dies ? made > at : made === at + 1) throw new Error("injected");
      return await change(...args);
    };
  const wrapped = Object.fromEntries(CHANGES.map((name) => [name, wrap(sound[name] as never)]));
  return { effects: { ...sound, ...wrapped }, made: () => made };
}

describe("publishRelease(site, to)", () => {
  it("serves the site through a link to a folder that is named by its content", async () => {
    const release = await publish("one");
    expect(release).toMatch(/^[0-9a-f]{12}$/u);
    expect(lstatSync(join(to, "current")).isSymbolicLink()).toBe(true);
    expect(served()).toEqual(edition("one"));
    expect(readdirSync(join(to, "releases")).toSorted()).toEqual([release, "history.json"].toSorted());
  });

  it("makes no second copy of what is served already", async () => {
    const release = await publish("one");
    expect(await publish("one")).toBe(release);
    expect(readdirSync(join(to, "releases"))).toHaveLength(2);
  });

  it("copies anew where the release of that content was damaged", async () => {
    const release = await publish("one");
    writeFileSync(join(to, "releases", release, "index.html"), "defaced");
    expect(await publish("one")).toBe(`${release}-2`);
    expect(served()).toEqual(edition("one"));
  });

  it("keeps the last three", async () => {
    const releases: string[] = [];
    for (const says of ["one", "two", "three", "four"]) releases.push(await publish(says));
    const kept = readdirSync(join(to, "releases")).filter((name) => name !== "history.json");
    expect(kept.toSorted()).toEqual(releases.slice(1).toSorted());
    expect(served()).toEqual(edition("four"));
  });

  it("touches nothing in the folder that is not its own", async () => {
    mkdirSync(join(to, "releases/by-hand"), { recursive: true });
    writeFileSync(join(to, "robots.txt"), "mine");
    for (const says of ["one", "two", "three", "four"]) await publish(says);
    expect(readFileSync(join(to, "robots.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(to, "releases/by-hand"))).toBe(true);
  });

  it("refuses a folder without a site", async () => {
    expect(await publishRelease(site, to)).toEqual({ kind: "unbuilt" });
    expect(existsSync(to)).toBe(false);
  });

  it.each<readonly [string, () => void, string]>([
    ["a changed file", () => appendFileSync(join(site, "index.html"), "!"), "index.html was changed"],
    ["a missing file", () => rmSync(join(site, "briefings/a.pdf")), "briefings/a.pdf is missing"],
    ["an added file", () => writeFileSync(join(site, "x"), ""), "x was added"],
    [
      "a manifest of others",
      () => writeFileSync(join(site, "manifest.json"), "{}"),
      "manifest.json is none of ours",
    ],
    [
      "a changed manifest",
      () => appendFileSync(join(site, "manifest.json"), "\n"),
      "manifest.json is not the one of SHA256SUMS",
    ],
    [
      "a path that leads out of the site",
      () => {
        const path = join(site, "manifest.json");
        writeFileSync(path, readFileSync(path, "utf8").replace("index.html", "../secret"));
      },
      "manifest.json is none of ours",
    ],
  ])("refuses a site with %s, and leaves what is served", async (_case, change, fault) => {
    await publish("one");
    await build("two");
    change();
    expect(await publishRelease(site, to)).toEqual({ kind: "changed", faults: [fault] });
    expect(served()).toEqual(edition("one"));
  });

  it("refuses a “current” that is no link of its own", async () => {
    mkdirSync(join(to, "current"), { recursive: true });
    await build("one");
    await expect(publishRelease(site, to)).rejects.toThrow("is no link to a release");
    expect(readdirSync(to)).toEqual(["current"]);
  });

  it("refuses a copy that is not what was built", async () => {
    await publish("one");
    await build("two");
    const copy = (_from: string, path: string) => publishEffects.write(path, "cut sho");
    await expect(publishRelease(site, to, { ...publishEffects, copy })).rejects.toThrow(
      "The copy of the site is not what the site was",
    );
    expect(served()).toEqual(edition("one"));
  });

  it.each([
    ["one change fails", false],
    ["the machine dies at a change", true],
  ])("serves the old edition or the new one, whole, wherever %s", async (_case, dies) => {
    for (const says of ["nought", "one"]) await publish(says);
    let at = 0;
    for (let isDone = false; !isDone; at += 1) {
      const says = `edition ${at}`;
      const before = served();
      await build(says);
      const { effects, made } = failing(at, dies);
      const outcome = await publishRelease(site, to, effects).catch((error: unknown) => error);
      isDone = made() <= at;
      expect(outcome instanceof Error).toBe(!isDone);
      expect([before, edition(says)]).toContainEqual(served());
      expect(existsSync(join(to, "publish.lock"))).toBe(false);
      // What failed does not stand in the way of the next try.
      await publish(says);
      expect(served()).toEqual(edition(says));
      expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
      expect(readdirSync(join(to, "releases"))).toHaveLength(4);
    }
    expect(at).toBeGreaterThan(12);
  });

  describe("on Windows, where no link is renamed over another", () => {
    const effects: PublishEffects = {
      ...publishEffects,
      platform: "win32",
      rename: async (from, path) => {
        if (basename(path) === "current" && lstatSync(path, { throwIfNoEntry: false }))
          throw Object.assign(new Error("operation not permitted"), { code: "EPERM" });
        await publishEffects.rename(from, path);
      },
    };

    it("replaces the junction, and leaves nothing beside it", async () => {
      for (const says of ["one", "two"]) {
        await build(says);
        await publishRelease(site, to, effects);
        expect(served()).toEqual(edition(says));
      }
      await rollBack(to, effects);
      expect(served()).toEqual(edition("one"));
      expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
    });

    it("serves the old edition or the new one, whole, wherever one change fails", async () => {
      let at = 0;
      for (let isDone = false; !isDone; at += 1) {
        for (const says of ["one", "two"]) {
          await build(`${says} ${at}`);
          await publishRelease(site, to, effects);
        }
        await build(`three ${at}`);
        const { effects: broken, made } = failing(at, false, effects);
        await publishRelease(site, to, broken).catch(() => undefined);
        isDone = made() <= at;
        expect([edition(`two ${at}`), edition(`three ${at}`)]).toContainEqual(served());
      }
      expect(at).toBeGreaterThan(12);
    });

    it("serves again what was served where the machine died while nothing was", async () => {
      let gaps = 0;
      for (let at = 0, isDone = false; !isDone; at += 1) {
        for (const says of ["one", "two"]) {
          await build(`${says} ${at}`);
          await publishRelease(site, to, effects);
        }
        const { effects: broken, made } = failing(at, true, effects);
        await rollBack(to, broken).catch(() => undefined);
        isDone = made() <= at;
        if (served().length === 0) gaps += 1;
        const isBack = served()[0] === `one ${at}`;
        if (!isBack) await rollBack(to, effects);
        expect(served()).toEqual(edition(`one ${at}`));
      }
      expect(gaps).toBe(1);
    });
  });
});

describe("the lock of publishing", () => {
  const locker = (alive: boolean) => ({
    pid: 4711,
    host: "here",
    isAlive: () => alive,
    wait: () => Promise.resolve(),
  });
  const publishAs = (alive: boolean) =>
    publishRelease(site, to, { ...publishEffects, locker: locker(alive) });

  beforeEach(async () => {
    await build("one");
    mkdirSync(to);
  });

  it.each([
    ["a process that runs", "815 here\n", "Somebody else is publishing here: process 815 has it."],
    ["a process of another machine", "815 there\n", "process 815 of the machine there has it"],
    ["nobody it names", "whoever\n", "it does not say which process has it"],
  ])("is respected where it is of %s", async (_case, text, message) => {
    writeFileSync(join(to, "publish.lock"), text);
    await expect(publishAs(true)).rejects.toThrow(message);
    expect(served()).toEqual([]);
    expect(readFileSync(join(to, "publish.lock"), "utf8")).toBe(text);
  });

  it("is taken over from a process that died", async () => {
    writeFileSync(join(to, "publish.lock"), "815 here\n");
    expect((await publishAs(false)).kind).toBe("published");
    expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
  });

  it("is taken over where its maker died before it wrote its name", async () => {
    writeFileSync(join(to, "publish.lock"), "");
    expect((await publishAs(true)).kind).toBe("published");
    expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
  });

  it("is respected where its maker writes its name a moment later", async () => {
    const path = join(to, "publish.lock");
    writeFileSync(path, "");
    const wait = () => publishEffects.write(path, "815 here\n");
    await expect(
      publishRelease(site, to, { ...publishEffects, locker: { ...locker(true), wait } }),
    ).rejects.toThrow("process 815 has it");
    expect(served()).toEqual([]);
  });

  it("is taken over where who took it over died too, and not while they live", async () => {
    writeFileSync(join(to, "publish.lock"), "815 here\n");
    writeFileSync(join(to, "publish.lock.takeover"), "816 here\n");
    const isAlive = (pid: number) => pid === 816;
    await expect(
      publishRelease(site, to, { ...publishEffects, locker: { ...locker(false), isAlive } }),
    ).rejects.toThrow("another process takes over");
    expect((await publishAs(false)).kind).toBe("published");
    expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
  });

  it.each([
    ["is there", undefined, true],
    ["is there and somebody else's", "EPERM", true],
    ["is not there", "ESRCH", false],
  ])("knows of a process that %s", (_case, code, expected) => {
    const kill = vi.spyOn(process, "kill").mockImplementation(() => {
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return true;
    });
    expect(thisProcess.isAlive(815)).toBe(expected);
    expect(kill).toHaveBeenCalledWith(815, 0);
    kill.mockRestore();
  });

  it("lets one of two through that publish at once", async () => {
    const both = await Promise.allSettled([publishAs(true), publishAs(true)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(served()).toEqual(edition("one"));
  });
});

describe("rollBack(to)", () => {
  it("serves the edition before, and the one before that", async () => {
    for (const says of ["one", "two", "three"]) await publish(says);
    await rollBack(to);
    expect(served()).toEqual(edition("two"));
    await rollBack(to);
    expect(served()).toEqual(edition("one"));
    await expect(rollBack(to)).rejects.toThrow("There is no earlier release in ");
    expect(served()).toEqual(edition("one"));
  });

  it("does not come back to what was rolled back from", async () => {
    for (const says of ["good", "bad"]) await publish(says);
    await rollBack(to);
    await publish("better");
    await rollBack(to);
    expect(served()).toEqual(edition("good"));
  });

  it.each<readonly [string, (path: string) => void]>([
    ["is gone", (path) => rmSync(path, { recursive: true })],
    ["is not whole any more", (path) => writeFileSync(join(path, "index.html"), "defaced")],
  ])("passes over a release that %s to one that is whole", async (_case, spoil) => {
    await publish("one");
    const second = await publish("two");
    await publish("three");
    spoil(join(to, "releases", second));
    expect((await rollBack(to)).kind).toBe("published");
    expect(served()).toEqual(edition("one"));
  });

  it("refuses where none is whole any more", async () => {
    const first = await publish("one");
    await publish("two");
    writeFileSync(join(to, "releases", first, "index.html"), "defaced");
    expect(await rollBack(to)).toEqual({ kind: "changed", faults: ["index.html was changed"] });
    expect(served()).toEqual(edition("two"));
  });

  it.each([
    ["one change fails", false],
    ["the machine dies at a change", true],
  ])("serves either edition, whole, wherever %s, and can be tried again", async (_case, dies) => {
    let at = 0;
    for (let isDone = false; !isDone; at += 1) {
      for (const says of ["one", "two"]) await publish(`${says} ${at}`);
      const { effects, made } = failing(at, dies);
      const outcome = await rollBack(to, effects).catch((error: unknown) => error);
      isDone = made() <= at;
      expect(outcome instanceof Error).toBe(!isDone);
      expect([edition(`one ${at}`), edition(`two ${at}`)]).toContainEqual(served());
      if (served()[0] === `two ${at}`) await rollBack(to);
      expect(served()).toEqual(edition(`one ${at}`));
      expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
    }
    expect(at).toBeGreaterThan(4);
  });

  it("clears away what a publication that was cut off left behind", async () => {
    for (const says of ["one", "two"]) await publish(says);
    mkdirSync(join(to, "releases/.next"));
    for (const name of [".current.next", "releases/history.json.next"]) writeFileSync(join(to, name), "");
    await rollBack(to);
    expect(served()).toEqual(edition("one"));
    expect(readdirSync(to).toSorted()).toEqual(["current", "releases"]);
    expect(readdirSync(join(to, "releases"))).toHaveLength(3);
  });

  it("says that nothing was published where nothing was, and makes no folder", async () => {
    await expect(rollBack(to)).rejects.toThrow("There is no earlier release in ");
    expect(existsSync(to)).toBe(false);
  });
});
