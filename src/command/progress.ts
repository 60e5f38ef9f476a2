/** Hears how much of a long job is done. */
export type Progress = (done: number, total: number) => void;

/** What a bar is drawn on; a stream of Node is one. */
export type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

const WIDTH = 24;

/** To the start of the line, and everything on it away. */
const CLEAR = "\r\u001b[K";

/** A bar of equal cells and the count. e.g. ████████████░░░░░░░░░░░░  2/4 */
export function progressBar(done: number, total: number): string {
  const full = total === 0 ? WIDTH : Math.floor((WIDTH * done) / total);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)}  ${done}/${total}`;
}

/** Draws a bar in the line below what was printed, until all is done; on terminals alone, so that no log has one. */
export function progressOn(stream: Terminal): Progress {
  if (stream.isTTY !== true) return () => undefined;
  return (done, total) =>
    void stream.write(done < total ? `${CLEAR}      ${progressBar(done, total)}` : CLEAR);
}
