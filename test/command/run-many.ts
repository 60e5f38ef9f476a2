import { pathToFileURL } from "node:url";

/** What is to be run: a script, by its path, its arguments, and what is set in the environment for it. */
export type Run = {
  readonly script: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

let count = 0;

// Runs one script after another in one process, each as if it were the first; what src/ exports is read once for all.
process.on("message", (job: Run) => {
  void run(job).then((outcome) => process.send?.(outcome));
});

async function run({ script, args, environment }: Run) {
  const said = { out: "", error: "" };
  const streams = [
    [process.stdout, "out"],
    [process.stderr, "error"],
  ] as const;
  const restore = streams.map(([stream, name]) => {
    const write = stream.write.bind(stream);
    stream.write = (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    };
    return () => (stream.write = write);
  });
  Object.assign(process.env, environment);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  try {
    // Another address is another module, whose top level runs again.
    await import(`${pathToFileURL(script).href}?run=${(count += 1)}`);
  } finally {
    for (const one of restore) one();
    for (const event of ["unhandledRejection", "uncaughtException"]) process.removeAllListeners(event);
    for (const [stream] of streams) stream.removeAllListeners("error");
    for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
  }
  const { exitCode } = process;
  process.exitCode = 0;
  return { code: exitCode, ...said };
}
