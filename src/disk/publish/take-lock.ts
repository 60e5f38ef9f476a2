import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { rm, writeFile } from "node:fs/promises";
import { MachineLacks } from "../../machine-lacks.ts";
import { asMachineLacks, errorCode, readTextIfAny } from "../read-text.ts";

/** Who asks for a lock, and how to know whether another who has it still runs; an argument, so that tests play both. */
export type Locker = {
  readonly pid: number;
  readonly host: string;
  readonly isAlive: (pid: number) => boolean;
  /** For so long that whoever has made a lock has written its name into it, or has died before. */
  readonly wait: () => Promise<unknown>;
};

export const thisProcess: Locker = {
  pid: process.pid,
  host: hostname(),
  isAlive: (pid) => {
    try {
      // Signal 0 reaches nobody: it only asks whether the process is there.
      return process.kill(pid, 0);
    } catch (error) {
      return errorCode(error) === "EPERM";
    }
  },
  wait: () => setTimeout(1000),
};

/**
 * Takes the lock of a folder, or throws {@link MachineLacks} where another process has it. A lock that a process of this
 * machine left behind when it died is taken over. Returns how to give it back.
 */
export async function takeLock(folder: string, locker: Locker = thisProcess): Promise<() => Promise<void>> {
  const path = join(folder, "publish.lock");
  if (!(await write(path, locker))) {
    await takeOver(path, locker);
    if (!(await write(path, locker))) throw isHeld(path, "another process took it just now");
  }
  return () => rm(path, { force: true });
}

async function write(path: string, { pid, host }: Locker): Promise<boolean> {
  try {
    await writeFile(path, `${pid} ${host}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw asMachineLacks(error);
  }
}

/** Removes a lock of the dead. Two who find the same one must not both remove it: the later would remove the earlier’s. */
async function takeOver(path: string, locker: Locker): Promise<void> {
  const fault = await whoHolds(path, locker);
  if (fault !== undefined) throw isHeld(path, fault);
  const guard = `${path}.takeover`;
  if (!(await write(guard, locker))) {
    const why = "another process takes over what a dead one left";
    if ((await whoHolds(guard, locker)) !== undefined) throw isHeld(guard, why);
    await rm(guard, { force: true });
    if (!(await write(guard, locker))) throw isHeld(guard, why);
  }
  try {
    const again = await whoHolds(path, locker);
    if (again !== undefined) throw isHeld(path, again);
    await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** Undefined where nobody does who is alive. */
async function whoHolds(path: string, { host, isAlive, wait }: Locker): Promise<string | undefined> {
  let text = await readTextIfAny(path);
  if (text === "") {
    await wait();
    text = await readTextIfAny(path);
  }
  if (text === undefined || text === "") return undefined;
  const [pid = "", its = ""] = text.trim().split(" ");
  if (!/^\d+$/u.test(pid) || its === "") return "it does not say which process has it";
  if (its !== host) return `process ${pid} of the machine ${its} has it`;
  return isAlive(Number(pid)) ? `process ${pid} has it` : undefined;
}

function isHeld(path: string, why: string): MachineLacks {
  return new MachineLacks(
    `Somebody else is publishing here: ${why}.`,
    `Wait until that is done. If nobody is, delete ${path} and publish again.`,
  );
}
