import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../src/command/run-command.ts";
import { runNode, type Outcome } from "./fresh-clone.ts";

const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** Runs a command of a few words as a process of its own; the first argument stands for the name of its script. */
function run(body: string, ...args: readonly string[]): Promise<Outcome> {
  return runNode(process.cwd(), nodeArguments(body, ...args));
}

function nodeArguments(body: string, ...args: readonly string[]): readonly string[] {
  const script = `
    import { runCommand, UsageError } from ${at("../../src/command/run-command.ts")};
    import { MachineLacks } from ${at("../../src/machine-lacks.ts")};
    await runCommand({
      help: "Counts stones.\\n",
      options: { quiet: { type: "boolean" }, size: { type: "string" } },
      words: true,
      run: async (values, words) => { ${body} },
    });`;
  return ["--input-type=module", "--eval", script, "--", "count.ts", ...args];
}

describe("runCommand(command)", () => {
  it.each([
    ["what the command returns", "return 1;", EXIT.problems],
    ["2 after wrong usage", 'throw new UsageError("No stones.");', EXIT.usage],
    [
      "3 where the machine lacks something",
      'throw new MachineLacks("No room.", "Make some.");',
      EXIT.machine,
    ],
    ["70 after a fault of ours", 'throw new TypeError("x is not a function");', EXIT.bug],
    ["70 after something thrown that is no error", 'throw "stones";', EXIT.bug],
  ])("exits with %s", async (_case, body, code) => {
    expect((await run(body)).code).toBe(code);
  });

  it("gives the command its options and its words", async () => {
    const { out } = await run(
      "process.stdout.write(JSON.stringify([values, words])); return 0;",
      "a",
      "--size=3",
      "b",
    );
    expect(JSON.parse(out)).toEqual([{ size: "3" }, ["a", "b"]]);
  });

  it("prints the sentence and the help after wrong usage", async () => {
    expect(await run('throw new UsageError("No stones.");')).toMatchObject({
      out: "",
      error: "No stones.\n\nCounts stones.\n",
    });
  });

  it("prints the sentence and the remedy where the machine lacks something", async () => {
    expect((await run('throw new MachineLacks("No room.", "Make some.");')).error).toBe(
      "No room.\n  hint: Make some.\n",
    );
  });

  it("owns up to a fault of ours, without a stack", async () => {
    const { error } = await run('throw new TypeError("x is not a function");');
    expect(error).toMatch(
      /^This is a fault in Briefbook, not in your data: x is not a function\n {2}hint: Please report it .* Briefbook \d+\.\d+\.\d+, Node \d+\.\d+\.\d+, \w+ \w+\. .*\n$/u,
    );
  });

  it("prints the stack where DEBUG is set, and only there", async () => {
    const body = 'process.env["DEBUG"] = "1"; throw new TypeError("x is not a function");';
    expect((await run(body)).error).toMatch(/TypeError: x is not a function\n +at /u);
  });

  it("tells what a fault was thrown for", async () => {
    const body =
      'throw new Error("No page.", { cause: new Error("No words.", { cause: new Error("No words.") }) });';
    expect((await run(body)).error).toMatch(
      /not in your data: No page\.\n {2}because of: No words\.\n {2}hint: /u,
    );
  });

  it.each([
    ["by a timer", 'setTimeout(() => { throw new Error("too late"); }, 1);'],
    ["by a promise that nobody awaits", 'void Promise.reject(new Error("too late"));'],
  ])("owns up to a fault that is thrown %s, without a stack", async (_where, body) => {
    const { code, error } = await run(`${body} await new Promise((go) => setTimeout(go, 50)); return 0;`);
    expect(code).toBe(EXIT.bug);
    expect(error).toMatch(/^This is a fault in Briefbook, not in your data: too late\n {2}hint: .*\n$/u);
  });

  it("ends as it would where nobody reads on", async () => {
    const body = `
      for (let line = 0; line < 50; line += 1) {
        process.stdout.write("stones ".repeat(10_000));
        await new Promise((go) => setTimeout(go, 2));
      }
      return 1;`;
    const child = spawn(process.execPath, nodeArguments(body), { stdio: ["ignore", "pipe", "pipe"] });
    let error = "";
    child.stderr.on("data", (bytes: Buffer) => (error += bytes.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, error]).toEqual([EXIT.problems, ""]);
  });

  it.runIf(existsSync("/dev/full"))("says that its output cannot be written, and exits with 3", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, nodeArguments('process.stdout.write("stones"); return 0;'), {
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    let error = "";
    child.stderr?.on("data", (bytes: Buffer) => (error += bytes.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, error.split("\n")[0]]).toEqual([EXIT.machine, "The disk is full."]);
  });

  it.each([
    ["--quite", "Unknown option --quite. Did you mean “--quiet”?"],
    ["--colour", "Unknown option --colour. Known are: --quiet, --size, --help."],
    ["-q", "Unknown option '-q'"],
    ["--quiet=yes", "--quiet takes no value; write it alone."],
    ["--size", "--size needs a value behind it, e.g. --size VALUE."],
  ])("does not run the command with %s", async (option, message) => {
    const { code, out, error } = await run('process.stdout.write("ran"); return 0;', option);
    expect([code, out]).toEqual([EXIT.usage, ""]);
    expect(error.split("\n")[0]).toBe(message);
  });

  it("prints the help and does not run the command", async () => {
    expect(await run('process.stdout.write("ran"); return 1;', "--help")).toEqual({
      code: 0,
      out: "Counts stones.\n",
      error: "",
    });
  });
});

describe("runCommand(command) without words", () => {
  it("takes a word for wrong usage", async () => {
    const { code, error } = await runScript(["check.ts", "foo"]);
    expect(code).toBe(EXIT.usage);
    expect(error).toContain("Nothing is to be named here, and “foo” is.");
  });
});

/** Runs a script of ours that takes no words. */
function runScript([name = "", ...args]: readonly string[]): Promise<Outcome> {
  return runNode(process.cwd(), [`scripts/${name}`, ...args]);
}
