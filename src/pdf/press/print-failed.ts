/**
 * A page could not be printed as it should be: it asked for something outside the site, or for something the site does
 * not have, or took too long. Every reason found in one print is told at once.
 */
export class PrintFailed extends Error {
  /** The id of the print job. */
  readonly job: string;
  /** Sentences, each naming the address that is at fault. */
  readonly reasons: readonly string[];

  constructor(job: string, reasons: readonly string[], options?: ErrorOptions) {
    super(`${job} could not be printed. ${reasons.join(" ")}`, options);
    this.name = "PrintFailed";
    this.job = job;
    this.reasons = reasons;
  }
}
