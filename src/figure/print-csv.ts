/**
 * Beginnings that a spreadsheet takes for a formula (OWASP, CSV Injection), a line break among them, and their full-width
 * forms.
 */
const FORMULA = /^[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

/**
 * Prints rows as CSV (RFC 4180). A cell that a spreadsheet would run is given an apostrophe at its front, which makes text
 * of it there and is told in the data dictionary.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(printCell).join(",")}\r\n`).join("");
}

function printCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
