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
    expect(shell.headers.get("content-security-policy")).toContain("script-src 'self'");
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

  it("refuses whoever comes by another name, as a page of the web would", async () => {
    const status = await new Promise((resolve) => {
      const asked = request(served.address, { headers: { host: "example.org" } }, (answer) => {
        resolve(answer.statusCode);
        answer.resume();
      });
      asked.end();
    });
    expect(status).toBe(403);
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
