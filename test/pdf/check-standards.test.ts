import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findVeraPdf } from "../../src/disk/machine/find-vera-pdf.ts";
import { FLAVOURS, validatePdfs } from "../../src/disk/audit/validate-pdfs.ts";
import { checkStandards, findStandardFaults } from "../../src/pdf/check/check-standards.ts";
import { STANDARD_RULES } from "../../src/pdf/check/standard/all-standard-rules.ts";
import type { StandardRule } from "../../src/pdf/check/standard/standard-rule.ts";
import { DEFECTS, type Defect } from "./standard-defects.ts";
import { goodDocument, withDefect } from "./standard-document.ts";

const RULES = Object.entries<StandardRule>(STANDARD_RULES);
const CASES = Object.entries<Defect>(DEFECTS);
const vera = await findVeraPdf({ fetch: false });

let good: Uint8Array;
beforeAll(async () => {
  good = await goodDocument();
});

describe("checkStandards(bytes)", () => {
  it("has more than forty rules, each with its clause and a rule of veraPDF", () => {
    expect(RULES.length).toBeGreaterThan(40);
    for (const [, { clause, veraPdf }] of RULES) {
      expect(clause).toMatch(/^ISO (?:14289-1|19005-3), \d/);
      expect(veraPdf.ua1 ?? veraPdf.a3).toMatch(/^\d+(?:\.\d+)*-\d+$/);
    }
  });

  it("finds nothing wrong with a good document, nor once it was saved again", async () => {
    expect(await checkStandards(good)).toEqual([]);
    expect(await checkStandards(await withDefect(good, {}))).toEqual([]);
  });

  it.each(CASES)("sees that %s is broken, and nothing else", async (name, defect) => {
    const faults = await findStandardFaults(await withDefect(good, defect));
    expect(faults.map(({ rule }) => rule).toSorted()).toEqual([name, ...(defect.also ?? [])].toSorted());
    for (const { says } of faults) for (const sentence of says) expect(sentence).toMatch(/^.{10,}\.$/);
  });

  it("tells where, which clause it is, and which rule of veraPDF", async () => {
    expect(await checkStandards(await withDefect(good, DEFECTS.contentIsMarked))).toEqual([
      "Page 1 paints 1 times what belongs to no element and is no artifact. (ISO 14289-1, 7.1; veraPDF ua1 7.1-3)",
    ]);
  });
});

/** Loud, as what is skipped in silence is taken for proven. */
describe.skipIf(vera.kind === "missing")(
  `veraPDF and we ${vera.kind === "missing" ? `are NOT compared: ${vera.why}` : ""}`,
  { timeout: 300_000 },
  () => {
    it("agree on the good document and on each defect", async () => {
      if (vera.kind === "missing") return;
      const folder = await mkdtemp(join(tmpdir(), "briefbook-vera-"));
      try {
        const files = new Map<string, string>();
        for (const [name, defect] of [["good", {}] as const, ...CASES]) {
          const file = join(folder, `${name}.pdf`);
          files.set(name, file);
          await writeFile(file, await withDefect(good, defect));
        }
        const theirs = new Map<string, Set<string>>();
        for (const flavour of FLAVOURS) {
          const broken = await validatePdfs(vera.jar, flavour, [...files.values()]);
          for (const [name, file] of files) {
            const ids = (broken.get(file) ?? []).map(({ id }) => `${flavour} ${id}`);
            theirs.set(name, new Set([...(theirs.get(name) ?? []), ...ids]));
          }
        }
        expect([...(theirs.get("good") ?? [])]).toEqual([]);
        const known = (name: string) =>
          RULES.filter(
            ([
              ,
              {
                veraPdf: { ua1, a3 },
              },
            ]) => theirs.get(name)?.has(`ua1 ${ua1}`) || theirs.get(name)?.has(`3a ${a3}`),
          )
            .map(([rule]) => rule)
            .toSorted();
        const expected = CASES.map(([name, { also = [], theirs: other }]) => [
          name,
          [...(other ?? [name, ...also])].toSorted(),
        ]);
        expect(CASES.map(([name]) => [name, known(name)])).toEqual(expected);
        expect(CASES.filter(([, { theirs: other }]) => other === undefined).length).toBeGreaterThan(70);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  },
);
