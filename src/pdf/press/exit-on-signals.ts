/** e.g. 143 is the status of a program that SIGTERM ended. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Lets signals end the process by way of its exit, at which Puppeteer kills the browser and removes its profile. Left
 * to itself Puppeteer closes the browser on SIGTERM and keeps the process alive: that looks like a crash, and a stopped
 * build would print on. Answers with a function that takes the handlers away.
 */
export function exitOnSignals(): () => void {
  const exit = (signal: keyof typeof SIGNALS): never => process.exit(SIGNALS[signal]);
  const signals = Object.keys(SIGNALS);
  for (const signal of signals) process.on(signal, exit);
  return () => {
    for (const signal of signals) process.off(signal, exit);
  };
}
