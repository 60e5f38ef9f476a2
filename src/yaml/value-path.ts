/** Keys and indexes from the root of a file to a value. e.g. [3, "evidence", 0, "quote"] */
export type ValuePath = readonly (string | number)[];

/** The value at a path; undefined where nothing is. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    value,
  );
}
