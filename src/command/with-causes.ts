/** What an error says and what it was thrown for, which libraries name in two ways; what is said already is left out. */
export function withCauses(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const says = (process.env["DEBUG"] ? error.stack : undefined) ?? error.message;
  const cause = error.cause ?? ("originalError" in error ? error.originalError : undefined);
  const causes = cause instanceof Error ? withCauses(cause) : [];
  return [says, ...causes.filter((one) => !says.includes(one))];
}
