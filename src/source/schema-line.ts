/**
 * The line at the head of a file by which editors find its schema, to complete and to check what is written.
 * e.g. # yaml-language-server: $schema=../schema/claims.json
 */
export function schemaLine(schemaFolder: string, fileName: string): string {
  return `# yaml-language-server: $schema=${schemaFolder}/${fileName.replace(/\.yaml$/u, ".json")}\n`;
}
