import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dressAsHost } from "../../../src/disk/audit/dress-as-host.ts";
import { serveFolder } from "../../../src/disk/serve/serve-folder.ts";

it("sends pages packed and with the policy of hosts, and faces as they are, to be kept", async () => {
  const folder = await mkdtemp(join(tmpdir(), "briefbook-dress-"));
  const text = "<p>What is said twice is packed.</p>".repeat(50);
  await writeFile(join(folder, "index.html"), text);
  const page = dressAsHost("/", "text/html; charset=utf-8", Buffer.from(text));
  expect(page.body.length).toBeLessThan(text.length / 5);

  const site = await serveFolder(folder, dressAsHost);
  const answer = await fetch(`${site.origin}/`);
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  await site.close();
  await rm(folder, { recursive: true });

  const face = dressAsHost("/assets/fonts/a.woff2", "font/woff2", Buffer.from("face"));
  expect(face.body.toString()).toBe("face");
  expect(face.headers["Content-Encoding"]).toBeUndefined();
  expect(face.headers["Cache-Control"]).toContain("max-age");
});
