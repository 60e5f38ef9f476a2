import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { nearestName } from "../nearest-name.ts";
import { unreadableBytes, type ParseResult, type TextFile } from "../yaml/parse-yaml.ts";
import type { ValuePath } from "../yaml/value-path.ts";
import type { Place, Problem } from "../problem.ts";
import { OBSERVATION_COLUMNS, observationSchema, type Observation } from "./observation.ts";

/** A cell and the offset in the file at which it begins. */
type Cell = { readonly text: string; readonly offset: number };
type Row = readonly Cell[];
/** What the library returns when it is asked for the raw text of each record. */
const recordsSchema = z.array(z.object({ record: z.array(z.string()), raw: z.string() }));

type Report = (offset: number, message: string, hint: string) => void;

/**
 * Reads the observations file strictly. Refused, each with line and column: unreadable CSV, unknown, missing or repeated
 * columns, rows of another length, cells that do not fit, and ids used twice. Paths are row index and column name.
 */
export function parseObservations(file: TextFile): ParseResult<readonly Observation[]> {
  const unread = unreadableBytes(file);
  if (unread) return { ok: false, problems: [unread] };
  const problems: Problem[] = [];
  const report: Report = (offset, message, hint) =>
    problems.push({ ...placeAt(file, offset), rule: "file-fits-its-schema", message, hint });
  const rows = readRows(file);
  if (!Array.isArray(rows)) return { ok: false, problems: [rows] };
  const [header = [], ...body] = rows;
  const separator = otherSeparator(header);
  if (header.length === 0) report(0, "The file is empty.", COLUMNS);
  else if (separator !== undefined)
    report(0, `The cells are separated by ${separator}, and have to be by commas.`, WITH_COMMAS);
  else checkHeader(header, report);
  if (problems.length > 0) return { ok: false, problems };

  const columns = header.map((cell) => cell.text);
  const observations = body.flatMap((row) => readObservation(row, columns, report) ?? []);
  checkIds(body, columns.indexOf("id"), report);
  if (problems.length > 0) return { ok: false, problems };
  const place = ([index, column]: ValuePath): Place => {
    const row = typeof index === "number" ? body[index] : undefined;
    const cell = row?.[columns.indexOf(String(column))] ?? row?.[0];
    return placeAt(file, cell?.offset ?? 0);
  };
  return { ok: true, parsed: { value: observations, place } };
}

/** Splits the file into cells, or says where it cannot be read. */
function readRows(file: TextFile): Row[] | Problem {
  try {
    const records = recordsSchema.parse(
      parse(file.text, {
        raw: true,
        relax_column_count: true,
        skip_empty_lines: false,
        record_delimiter: ["\r\n", "\n"],
      }),
    );
    let offset = 0;
    return records.map(({ record, raw }) => {
      const at = file.text.indexOf(raw, offset);
      offset = at + raw.length;
      const starts = cellStarts(raw);
      return record.map((text, index) => ({ text, offset: at + (starts[index] ?? 0) }));
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    return {
      file: file.path,
      line,
      column: 1,
      rule: "file-is-readable",
      message: `The CSV cannot be read: ${error.message}`,
      hint: "Put cells with commas or quotation marks in quotation marks, and double those inside.",
    };
  }
}

/** The offsets at which the cells of a raw record begin: after each comma outside quotation marks. */
function cellStarts(raw: string): readonly number[] {
  const starts = [0];
  let quoted = false;
  for (let index = 0; index < raw.length; index++) {
    if (raw[index] === '"') quoted = !quoted;
    else if (raw[index] === "," && !quoted) starts.push(index + 1);
  }
  return starts;
}

const COLUMNS = `Columns are: ${OBSERVATION_COLUMNS.join(", ")}.`;

const WITH_COMMAS =
  "Save it again as CSV with commas; a spreadsheet program takes the separator from its dialogue for saving, or from the region that the system is set to.";

/** What a spreadsheet program set between the cells in the place of commas, told by the columns that it parts. */
function otherSeparator([only, ...others]: Row): string | undefined {
  const parted = (sign: string): boolean =>
    (only?.text ?? "").split(sign).filter((name) => OBSERVATION_COLUMNS.includes(name.trim())).length > 1;
  if (others.length > 0) return undefined;
  if (parted(";")) return "semicolons";
  return parted("\t") ? "tabs" : undefined;
}

function checkHeader(header: Row, report: Report): void {
  const seen = new Set<string>();
  for (const { text, offset } of header) {
    if (seen.has(text)) report(offset, `The column “${text}” stands twice.`, "Remove one of the two.");
    else if (!OBSERVATION_COLUMNS.includes(text)) {
      const nearest = nearestName(text, OBSERVATION_COLUMNS);
      const hint = nearest ? `Did you mean “${nearest}”?` : COLUMNS;
      report(offset, `Unknown column “${text}”.`, hint);
    }
    seen.add(text);
  }
  const missing = OBSERVATION_COLUMNS.filter((name) => !seen.has(name));
  if (missing.length === 0) return;
  const named = missing.map((name) => `“${name}”`).join(", ");
  report(
    0,
    missing.length === 1 ? `The column ${named} is missing.` : `Columns are missing: ${named}.`,
    COLUMNS,
  );
}

function readObservation(row: Row, columns: readonly string[], report: Report): Observation | undefined {
  const start = row[0]?.offset ?? 0;
  if (row.length !== columns.length) {
    const message = `The row has ${row.length} cells, the header ${columns.length}.`;
    report(start, message, "Put cells that hold a comma in quotation marks; keep the commas of empty cells.");
    return undefined;
  }
  const result = observationSchema.safeParse(
    Object.fromEntries(columns.map((name, i) => [name, row[i]?.text ?? ""])),
  );
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const column = String(issue.path[0]);
    const { text, offset } = row[columns.indexOf(column)] ?? { text: "", offset: start };
    const closed = issue.code === "invalid_value";
    const why = closed ? "it is none of the words allowed" : issue.message;
    const hint = closed ? allowed(text, issue.values.map(String)) : "Correct the cell.";
    report(offset, `“${text}” does not fit “${column}”: ${why}.`, hint);
  }
  return undefined;
}

function allowed(mistyped: string, values: readonly string[]): string {
  const nearest = mistyped.length > 2 ? nearestName(mistyped, values) : undefined;
  return nearest ? `Did you mean “${nearest}”?` : `Allowed are: ${values.filter(Boolean).join(", ")}.`;
}

function checkIds(rows: readonly Row[], column: number, report: Report): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const id = row[column];
    if (id && seen.has(id.text))
      report(id.offset, `The id “${id.text}” is used twice.`, "Give each row an id of its own.");
    if (id) seen.add(id.text);
  }
}

function placeAt(file: TextFile, offset: number): Place {
  const before = file.text.slice(0, offset).split("\n");
  return { file: file.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
