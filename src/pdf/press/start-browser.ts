import { launch, type Browser } from "puppeteer";
import type { FoundBrowser } from "../../disk/machine/find-browser.ts";
import { MachineLacks } from "../../machine-lacks.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/**
 * Starts the browser, trying twice; its profile is a temporary folder that goes with it.
 *
 * @throws {MachineLacks} if it does not start.
 */
export async function startBrowser(found: FoundBrowser, timeout: number, isShared = false): Promise<Browser> {
  const start = async (): Promise<Browser> => {
    const profile = makeScratchFolder("browser");
    const browser = await launch({
      executablePath: found.path,
      userDataDir: profile.path,
      args: [...found.args],
      // By a pipe the browser ends with this process, also where that is killed.
      pipe: !isShared,
      headless: found.path.includes("headless-shell") ? "shell" : true,
      env: { ...process.env, TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", LANGUAGE: "en" },
      timeout,
      protocolTimeout: timeout,
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    }).catch((error: unknown) => {
      profile.remove();
      throw error;
    });
    browser.process()?.once("exit", profile.remove);
    return browser;
  };
  try {
    const browser = await start().catch(start);
    // Puppeteer hears of a crash and stops listening; what the pipes of the dead browser say after that is no news.
    for (const pipe of browser.process()?.stdio ?? []) pipe?.on("error", () => undefined);
    return browser;
  } catch (error) {
    throw new MachineLacks(`The browser ${found.path} was found but does not start.`, whatToDo(found), {
      cause: error,
    });
  }
}

/** Over a pipe Puppeteer does not hear what the browser said last. */
function whatToDo({ mayLackSandbox }: FoundBrowser): string {
  return mayLackSandbox
    ? "This system lets only programs it knows make a sandbox (AppArmor, on Ubuntu since 23.10): install Google Chrome, or have whoever runs the machine allow it with “sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0”."
    : "Run it by hand to see why; a container may lack its libraries, or forbid the sandbox to users other than root.";
}
