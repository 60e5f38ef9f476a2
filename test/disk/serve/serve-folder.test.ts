import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type ServedFolder } from "../../../src/disk/serve/serve-folder.ts";

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

let folder: string;
let site: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefbook-serve-"));
  const root = join(folder, "site");
  await mkdir(join(root, "briefings/dam"), { recursive: true });
  await mkdir(join(root, "empty"));
  await mkdir(join(folder, "site-next-door"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "site-next-door/secret.txt"), "secret");
  await writeFile(join(root, "index.html"), "front");
  await writeFile(join(root, "briefings/dam/index.html"), "dam");
  for (const name of ["a.css", "a.woff2", "a.SVG", "a.csv", "a.pdf", "a.strange", "ü b.txt"]) {
    await writeFile(join(root, name), name);
  }
  await symlink(join(folder, "secret.txt"), join(root, "linked.txt"));
  await symlink(folder, join(root, "linked"));
  await symlink(join(folder, "site-next-door"), join(root, "next-door"));
  await symlink(join(root, "a.css"), join(root, "inner.css"));
  site = await serveFolder(root);
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Asks for a target exactly as it is written; fetch() would tidy it up first. */
async function ask(path: string, method = "GET"): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const sent = request(site.origin, { path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on("error", reject).end();
  });
}

describe("serveFolder(folder)", () => {
  it("listens on 127.0.0.1", () => {
    expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ["/", "front"],
    ["/?a=/../b", "front"],
    ["/index.html", "front"],
    ["/briefings/dam/", "dam"],
    ["//briefings//dam/", "dam"],
    ["/%C3%BC%20b.txt", "ü b.txt"],
    ["/inner.css", "a.css"],
  ])("answers %s with the file", async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/a.css", "text/css; charset=utf-8"],
    ["/a.woff2", "font/woff2"],
    ["/a.SVG", "image/svg+xml; charset=utf-8"],
    ["/a.csv", "text/csv; charset=utf-8"],
    ["/a.pdf", "application/pdf"],
    ["/a.strange", "application/octet-stream"],
  ])("says that %s is %s", async (path, type) => {
    expect((await ask(path)).headers).toMatchObject({
      "content-type": type,
      "x-content-type-options": "nosniff",
    });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2E%2E/secret.txt",
    "/.%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/briefings/../../secret.txt",
    "/briefings/%2e%2e/index.html",
    "/../site-next-door/secret.txt",
    "/%252e%252e/secret.txt",
    "/linked.txt",
    "/linked/secret.txt",
    "/next-door/secret.txt",
    "/linked/site/index.html.txt",
    "http://127.0.0.1/../secret.txt",
    "/a.css%00.html",
    "/%ff",
    "/%",
    "/gone.html",
    "/empty/",
    "/empty",
    "/a.css/",
  ])("answers %s with 404", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe("Not found\n");
  });

  it("sends a folder without its slash to the one with it, within the site", async () => {
    expect(await ask("/briefings/dam?x")).toMatchObject({
      status: 301,
      headers: { location: "/briefings/dam/" },
    });
    expect(await ask("//briefings/dam")).toMatchObject({
      status: 301,
      headers: { location: "/briefings/dam/" },
    });
  });

  it("answers HEAD with the head alone", async () => {
    expect(await ask("/", "HEAD")).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-length": "5" },
    });
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect(await ask("/", method)).toMatchObject({ status: 405, body: "", headers: { allow: "GET, HEAD" } });
  });

  it("answers no more once closed", async () => {
    const other = await serveFolder(join(folder, "site"));
    expect((await fetch(other.origin)).status).toBe(200);
    await other.close();
    await expect(fetch(other.origin)).rejects.toThrow("fetch failed");
  });

  it("rejects a folder that is not there", async () => {
    await expect(serveFolder(join(folder, "gone"))).rejects.toThrow("ENOENT");
  });
});
