import { join } from "node:path";
import { writtenDocuments } from "../test/manual/written-documents.ts";
import { EXIT, runCommand } from "../src/command/run-command.ts";
import { PROJECT_ROOT } from "../src/disk/project.ts";
import { takePictures } from "../src/disk/print/take-pictures.ts";
import { writeFileSafely } from "../src/disk/write-file-safely.ts";

await runCommand({
  help: `Writes the parts of the documents that come from the code, the schemas that editors read, and the pictures of the README.

  npm run docs [-- --pictures]

  --pictures   take the pictures anew, from _site/; build it first
`,
  options: { pictures: { type: "boolean" } },
  run: async ({ pictures }) => {
    const written: string[] = [];
    for (const [path, text] of await writtenDocuments())
      if (await writeFileSafely(join(PROJECT_ROOT, path), text)) written.push(path);
    process.stdout.write(written.length > 0 ? `Written: ${written.join(", ")}\n` : "Nothing had changed.\n");
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
