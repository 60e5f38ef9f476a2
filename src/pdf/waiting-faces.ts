/** Where the sheet lies that waits for its faces, and those which it is put in the place of: for a screen, and what a reader’s own print adds. */
export const WAITING_SHEET = "assets/paper.css";
export const SCREEN_SHEET = "assets/briefbook.css";
export const PRINT_SHEET = "assets/print.css";

/**
 * A style sheet whose text waits for its faces, however long they take: on paper, and in a file to take along, none
 * may be missing, and nobody sees it move.
 *
 * @throws if the sheet has no face that would not be waited for.
 */
export function waitingForFaces(styles: string): string {
  const waiting = styles.replaceAll("font-display: optional", "font-display: block");
  if (waiting === styles) throw new Error("The style sheet has no face to wait for.");
  return waiting;
}
