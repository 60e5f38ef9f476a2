/**
 * The machine lacks something that no edit of the data can mend: a browser, room on the disk, the articles, the
 * right to write. Commands print the sentence and the remedy, leave earlier outputs whole, and exit with 3.
 */
export class MachineLacks extends Error {
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MachineLacks";
    this.hint = hint;
  }
}
