import type { Browser } from "puppeteer";

const CLOSING_MILLISECONDS = 2000;

/** Closes a browser; one that does not answer is killed, with its children. Its profile is gone in either case. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const closing = browser.close().catch(() => undefined);
  if (await endsWithin(closing, CLOSING_MILLISECONDS)) return;
  try {
    // Puppeteer starts it as the leader of a process group where the system has such; Debian's launcher is a shell
    // script, whose death alone would leave the browser running.
    if (child?.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child?.kill("SIGKILL");
  } catch {
    // It was gone already.
  }
  await endsWithin(closing, CLOSING_MILLISECONDS);
}

async function endsWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}
