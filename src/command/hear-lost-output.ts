import { asMachineLacks, errorCode } from "../disk/read-text.ts";

/**
 * Keeps a command from falling over its own output. A reader who has gone (`| head`) is no fault: the command ends as it
 * would, and its exit code is true. Where the output cannot be written, as to a full disk, `fails` hears why, once.
 */
export function hearLostOutput(fails: (why: unknown) => void): void {
  let isTold = false;
  process.stdout.on("error", (error) => {
    if (errorCode(error) === "EPIPE" || isTold) return;
    isTold = true;
    fails(asMachineLacks(error));
  });
  // Where nothing can be said any more, there is nobody to say it to.
  process.stderr.on("error", () => undefined);
}
