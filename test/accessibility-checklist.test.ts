import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../src/disk/project.ts";

const read = (...path: readonly string[]): string => readFileSync(join(PROJECT_ROOT, ...path), "utf8");
const checklist = read("docs", "accessibility-checklist.md");

/** The templates of a folder that become pages for readers. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(PROJECT_ROOT, "templates", folder)).filter((name) =>
    read("templates", folder, name).includes("{% block body %}"),
  );

describe("docs/accessibility-checklist.md", () => {
  it("names the day on which it was gone through", () => {
    const [, day] = /\*\*Gone through on (\d{4}-\d\d-\d\d)\*\*/u.exec(checklist) ?? [];
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });

  it("names every kind of page, and none that is no more", () => {
    const kinds = [...pagesIn("pages"), ...pagesIn("translations")].toSorted();
    expect(kinds.length).toBeGreaterThan(8);
    const named = [...checklist.matchAll(/`([a-z-]+\.njk)`/gu)].map(([, name = ""]) => name);
    expect([...new Set(named)].toSorted()).toEqual(kinds);
  });

  it("says what was not tried", () => {
    expect(checklist).toMatch(/## Not tried\n\n- No screen reader/u);
  });
});
