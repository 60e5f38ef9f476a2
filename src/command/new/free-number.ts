/** The first number of a year that no briefing has. e.g. 2031-02, where there is a 2031-01 */
export function freeNumber(year: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const number = `${year}-${String(count).padStart(2, "0")}`;
    if (!taken.includes(number)) return number;
  }
}
