type Edition = { readonly number: number; readonly date: string };
type Dated = {
  readonly editions: readonly Edition[];
  readonly superseded?: { readonly date: string } | undefined;
  readonly withdrawn?: { readonly on: string } | undefined;
};
type Refused = { readonly code: "custom"; readonly path: (string | number)[]; readonly message: string };

/** Refuses editions that are not counted from 1, oldest first, and notices on editions that came after them. */
export function datesInOrder(
  { editions, superseded, withdrawn }: Dated,
  { addIssue }: { readonly addIssue: (refused: Refused) => void },
): void {
  const refuse = (path: (string | number)[], message: string): void =>
    addIssue({ code: "custom", path, message });
  for (const [index, { number, date }] of editions.entries()) {
    const before = editions[index - 1];
    if (number !== index + 1)
      refuse(
        ["editions", index, "number"],
        `editions are counted from 1, oldest first: this one is number ${index + 1}`,
      );
    if (before && date < before.date)
      refuse(["editions", index, "date"], "an edition is dated before the one above it");
  }
  const newest = editions.at(-1)?.date ?? "";
  const late = `the newest edition is of ${newest}, which is later`;
  if (superseded && superseded.date < newest) refuse(["superseded", "date"], late);
  if (withdrawn && withdrawn.on < newest) refuse(["withdrawn", "on"], late);
}
