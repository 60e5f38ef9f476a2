import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../src/disk/project.ts";

const EXAMPLE = join(PROJECT_ROOT, "test/briefings/dam-inspection/data/dam-inspection");

/** Puts made-up briefings into a folder: the second example under other numbers and titles, whole in every part. */
export function manyBriefings(data: string, count: number): void {
  for (let number = 1; number <= count; number++) {
    const folder = join(data, `dam-${number}`);
    cpSync(EXAMPLE, folder, { recursive: true });
    const plan = join(folder, "briefing.yaml");
    const told = readFileSync(plan, "utf8")
      .replace(/^title: (.*)$/mu, `title: $1, part ${number}`)
      .replace(/^number: .*$/mu, `number: EX-2031-${number}`);
    writeFileSync(plan, told);
  }
}
