/** Where the sheet lies that waits for its faces, and those which it is put in the place of: for a screen, and what a reader’s own print adds. */
export const WAITING_SHEET = "assets/paper.css";
export const SCREEN_SHEET = "assets/briefbook.css";
export const PRINT_SHEET = "assets/print.css";

/** Stands in where a face of ours comes too late, which on paper none may. */
const FACE_OF_THE_MACHINE = /@font-face\s*\{[^}]*\blocal\([^}]*\}\s*/gu;

/**
 * A style sheet whose text waits for its faces, however long they take: on paper, and in a file to take along, none
 * may be missing, and nobody sees it move.
 *
 * @throws if the sheet has no face that would not be waited for.
 */
export function waitingForFaces(styles: string): string {
  const own = styles.replaceAll(FACE_OF_THE_MACHINE, "");
  const waiting = own.replaceAll("font-display: optional", "font-display: block");
  if (waiting === own) throw new Error("The style sheet has no face to wait for.");
  return waiting;
}
