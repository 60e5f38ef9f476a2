import { describe, expect, it } from "vitest";
import type { FoundBrowser } from "../../../src/disk/machine/find-browser.ts";
import { printKey, type PrintSource } from "../../../src/disk/print/print-key.ts";

const FILE = {
  name: "claims.json",
  mediaType: "application/json",
  relationship: "Source",
  describes: "What is claimed",
  bytes: Buffer.from("[]"),
} as const;

const META: PrintSource["meta"] = {
  title: "Trial",
  author: "The desk",
  subject: "A trial",
  keywords: ["trial"],
  language: "en-GB",
  date: "2026-11-21",
  headings: ["One"],
  pageInWords: (page) => `page ${page}`,
};

const SOURCE: PrintSource = {
  html: "<p>Trial",
  path: "/trial/",
  paper: "A4",
  meta: META,
  attachments: [FILE, { ...FILE, name: "view.json" }],
};

const BROWSER: FoundBrowser = {
  path: "/usr/bin/chromium",
  version: "156.0.1.1",
  source: "chromium",
  args: ["--disable-sync"],
  mayLackSandbox: false,
};

const key = (
  source: Partial<PrintSource> = {},
  browser: Partial<FoundBrowser> = {},
  code = "a hash of our code",
): string => printKey({ ...SOURCE, ...source }, { ...BROWSER, ...browser }, code);

const described = (meta: Partial<PrintSource["meta"]>) => key({ meta: { ...META, ...meta } });
const carrying = (file: Partial<PrintSource["attachments"][number]>) =>
  key({ attachments: [{ ...FILE, ...file }, ...SOURCE.attachments.slice(1)] });

describe("printKey(source, browser, code)", () => {
  it.each([
    ["its page", key({ html: "<p>Trial." })],
    ["the address of its page", key({ path: "/other/" })],
    ["its paper", key({ paper: "Letter" })],
    ["our own code", key({}, {}, "another hash")],
    ["the browser", key({}, { path: "/usr/bin/chrome" })],
    ["the browser’s version", key({}, { version: "156.0.1.2" })],
    ["what the browser is started with", key({}, { args: [] })],
    ["its title", described({ title: "Another" })],
    ["its author", described({ author: "Another" })],
    ["its subject", described({ subject: "Another" })],
    ["its keywords", described({ keywords: [] })],
    ["its language", described({ language: "de" })],
    ["its date", described({ date: "2026-11-22" })],
    ["its headings", described({ headings: ["Two"] })],
    ["its words in other languages", described({ foreign: [{ text: "عين", language: "ar" }] })],
    ["how a page is told in words", described({ pageInWords: (page) => `Seite ${page}` })],
    ["a file that it carries no more", key({ attachments: [FILE] })],
    ["the name of a file", carrying({ name: "claims-2.json" })],
    ["the kind of a file", carrying({ mediaType: "text/plain" })],
    ["what a file is to it", carrying({ relationship: "Data" })],
    ["how a file is described", carrying({ describes: "Something else" })],
    ["the bytes of a file", carrying({ bytes: Buffer.from("[1]") })],
  ])("is another for %s", (_what, other) => {
    expect(other).toMatch(/^[\da-f]{64}$/u);
    expect(other).not.toBe(key());
  });

  it("is the same for the same, in whatever order its files are read and wherever the browser was found", () => {
    expect(key({ attachments: SOURCE.attachments.toReversed() })).toBe(key());
    expect(key({}, { source: "PUPPETEER_EXECUTABLE_PATH", mayLackSandbox: true })).toBe(key());
  });
});
