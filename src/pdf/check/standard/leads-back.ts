/** Whether the roles of a type lead in a circle. */
export function leadsBack(type: string, roles: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let role: string | undefined = type; role !== undefined; role = roles.get(role)) {
    if (seen.has(role)) return true;
    seen.add(role);
  }
  return false;
}
