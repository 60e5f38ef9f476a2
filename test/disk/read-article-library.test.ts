import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MAX_ARTICLE_BYTES } from "../../src/article/decode-article.ts";
import { readArticleLibrary } from "../../src/disk/read-article-library.ts";
import { MachineLacks } from "../../src/machine-lacks.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "briefbook-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("readArticleLibrary(wish)", () => {
  it("finds none where none is named and there is no articles folder", async () => {
    expect(await read()).toBeUndefined();
  });

  it("takes the command line before the environment, and the environment before the articles folder", async () => {
    for (const name of ["articles", "environment", "named"]) article(name, `${name}.txt`);
    expect(await names()).toEqual(["articles.txt"]);
    expect(await names({ environment: "environment" })).toEqual(["environment.txt"]);
    expect(await names({ environment: "environment", articles: "named" })).toEqual(["named.txt"]);
    expect(await names({ environment: "" })).toEqual(["articles.txt"]);
  });

  it("takes a path from the root, or as it is where it is absolute", async () => {
    article("library", "one.txt");
    expect((await read({ articles: "library" }))?.folder).toBe(join(root, "library"));
    expect((await read({ articles: join(root, "library") }))?.folder).toBe(join(root, "library"));
  });

  it("reads files in the order of their names, byte for byte, and no folder in it", async () => {
    article("articles", "b.txt", new Uint8Array([0xff, 0, 13, 10]));
    article("articles", "a.txt");
    article("articles", "B.txt");
    mkdirSync(join(root, "articles", "c.txt"));
    expect(await names()).toEqual(["B.txt", "a.txt", "b.txt"]);
    expect([...((await read())?.files[2]?.bytes ?? [])]).toEqual([0xff, 0, 13, 10]);
  });

  it("passes over a file that is too large to be an article", async () => {
    article("articles", "page.pdf", new Uint8Array(MAX_ARTICLE_BYTES + 1));
    article("articles", "whole.txt", new Uint8Array(MAX_ARTICLE_BYTES));
    expect(await names()).toEqual(["whole.txt"]);
  });

  it.each([
    [{ articles: "gone" }, "The article folder given by --articles is not there: gone"],
    [
      { articles: "gone", namedBy: "the option" },
      "The article folder given by the option is not there: gone",
    ],
    [{ environment: "gone" }, "The article folder given by BRIEFBOOK_ARTICLES is not there: gone"],
    [{ articles: "file.txt" }, "The article folder given by --articles is not there: file.txt"],
  ])("says that a folder which was named is not there: %o", async (wish, message) => {
    writeFileSync(join(root, "file.txt"), "a file");
    await expect(read(wish)).rejects.toThrow(MachineLacks);
    await expect(read(wish)).rejects.toThrow(message);
  });
});

type Wish = { readonly articles?: string; readonly namedBy?: string; readonly environment?: string };

function read({ articles, namedBy, environment }: Wish = {}): ReturnType<typeof readArticleLibrary> {
  return readArticleLibrary({ articles, namedBy, environment, root });
}

async function names(wish?: Wish): Promise<readonly string[] | undefined> {
  return (await read(wish))?.files.map(({ name }) => name);
}

function article(folder: string, name: string, bytes: Uint8Array = new Uint8Array([65])): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, name), bytes);
}
