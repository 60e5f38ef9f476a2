import { readEnglish } from "../src/disk/read-catalogues.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { takePictures } from "../src/disk/take-pictures.ts";
import { writeFileSafely } from "../src/disk/write-file-safely.ts";
import { withExportsTable } from "../src/export/exports-table.ts";
import { printDataSchemas } from "../src/manual/data-schemas.ts";
import { withVariantsTable } from "../src/pdf/variants-table.ts";
import { withRulesTable } from "../src/view/rules-table.ts";

await runCommand({
  help: `Writes the parts of the documents that come from the code, and the pictures of the README.

  npm run docs [-- --pictures]

  --pictures   take the pictures anew, from _site/; build it first
`,
  options: { pictures: { type: "boolean" } },
  run: async ({ pictures }) => {
    const readme = join(PROJECT_ROOT, "README.md");
    const english = await readEnglish();
    let changed = await writeFileSafely(
      readme,
      withVariantsTable(withExportsTable(withRulesTable(await readFile(readme, "utf8")), english), english),
    );
    for (const [name, text] of printDataSchemas())
      changed = (await writeFileSafely(join(PROJECT_ROOT, "data/schema", name), text)) || changed;
    process.stdout.write(changed ? "Written.\n" : "Nothing had changed.\n");
    if (pictures === true) {
      await takePictures(
        join(PROJECT_ROOT, "_site"),
        "al-asad-handover",
        join(PROJECT_ROOT, "docs/pictures"),
      );
    }
    return EXIT.done;
  },
});
