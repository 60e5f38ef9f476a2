import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { servePreview, type ServedPreview } from "../../../src/disk/serve/serve-preview.ts";
import { MachineLacks } from "../../../src/machine-lacks.ts";

let folder = "";
let served: ServedPreview;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "briefbook-preview-test-"));
  mkdirSync(join(folder, "pdf"));
  mkdirSync(join(folder, "pages"));
  writeFileSync(join(folder, "pages/index.html"), "the page");
  writeFileSync(join(folder, "pdf/a.pdf"), "the PDF");
  served = await servePreview(join(folder, "pdf"), 0);
});
afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (path: string): Promise<string> => (await fetch(served.address + path)).text();

describe("servePreview(papers, port)", () => {
  it("serves the window, the pages that were built last, and the PDFs", async () => {
    expect(await read("site/index.html")).toBe("Not found\n");
    served.show({ faults: [] }, join(folder, "pages"));
    expect(await read("site/index.html")).toBe("the page");
    expect(await read("pdf/a.pdf?version=2")).toBe("the PDF");
    const shell = await fetch(served.address);
    expect(await shell.text()).toContain('<iframe id="page"');
    expect(await read("preview.js")).toContain("EventSource");
  });

  it("serves what lies in a folder that is reached by a link, as the temporary one of macOS", async () => {
    symlinkSync(join(folder, "pages"), join(folder, "linked"), "junction");
    served.show({ faults: [] }, join(folder, "linked"));
    expect(await read("site/index.html")).toBe("the page");
  });

  it("tells a window of the state it finds, and of each that follows", async () => {
    served.show({ faults: [] }, undefined);
    const events = (await fetch(`${served.address}events`))
      .body!.pipeThrough(new TextDecoderStream())
      .getReader();
    expect((await events.read()).value).toBe('data: {"faults":[]}\n\n');
    served.show({ faults: [], noPdf: "None." }, undefined);
    expect((await events.read()).value).toBe('data: {"faults":[],"noPdf":"None."}\n\n');
  });

  it.each([
    ["example.org:PORT", 403],
    ["example.org", 403],
    ["127.0.0.1.example.org:PORT", 403],
    ["localhost.example.org:PORT", 403],
    ["notlocalhost:PORT", 403],
    ["127.0.0.1:PORT", 200],
    ["localhost:PORT", 200],
  ])("answers who comes by the name %s with %i: a page of the web brings its own", async (name, expected) => {
    const host = name.replace("PORT", new URL(served.address).port);
    const status = await new Promise((resolve) => {
      const asked = request(served.address, { headers: { host } }, (answer) => {
        resolve(answer.statusCode);
        answer.resume();
      });
      asked.end();
    });
    expect(status).toBe(expected);
  });

  it("lets no other site frame the window, and nothing into it but what it serves", async () => {
    const policy = (await fetch(served.address)).headers.get("content-security-policy") ?? "";
    expect(policy.split("; ").toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "frame-src 'self'",
      "img-src data:",
      "object-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it("says that a port is taken which was named, and takes the next where none was", async () => {
    const port = Number(new URL(served.address).port);
    await expect(servePreview(folder, port)).rejects.toThrow(MachineLacks);
    await expect(servePreview(folder, port)).rejects.toThrow(`Port ${port} is taken, or may not be used.`);
    const [one, other] = [await servePreview(folder, undefined), await servePreview(folder, undefined)];
    expect(one.address).not.toBe(other.address);
    await Promise.all([one.close(), other.close()]);
  });
});
