import { z } from "zod";
import { observationSchema } from "../figure/observation.ts";
import { DATA_SCHEMAS, editorSchema } from "./data-schemas.ts";

/** As much of JSON Schema as our schemas come to. */
type Node = {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: string | number | boolean;
  readonly default?: string | number | boolean | object;
  readonly format?: string;
};

/** The body of `docs/data.md`: for each file what it is for, and each of its fields. */
export function printFields(): string {
  const files = Object.entries(DATA_SCHEMAS).map(([name, schema]) => printFile(`${name}.yaml`, schema));
  const rows = z.array(observationSchema).describe("Published numbers, one row each; named by chart.yaml.");
  return [...files, printFile("The observations (CSV)", rows)].join("\n");
}

function printFile(title: string, schema: z.ZodType): string {
  const node = editorSchema(schema) as Node;
  const inner = node.items ?? node;
  const many = node.items ? " It is a list; each entry has these fields." : "";
  const rows = rowsOf(inner, "").map((cells) => `| ${cells.map(cell).join(" | ")} |\n`);
  return `## ${title}\n\n${node.description ?? ""}${many}\n\n| field | is | needed | what it says |\n|---|---|---|---|\n${rows.join("")}`;
}

type Row = readonly [field: string, is: string, needed: string, says: string];

/** A row for every field, those within it after it. e.g. evidence[].quote */
function rowsOf(node: Node, path: string): readonly Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const row: Row = [`\`${at}\``, kindOf(field), neededOf(node, name, field), field.description ?? ""];
    const [inner, list] = [field.items?.items ?? field.items, field.items?.items ? "[][]" : "[]"];
    return [row, ...rowsOf(field, at), ...(inner ? rowsOf(inner, `${at}${list}`) : [])];
  });
}

function neededOf(parent: Node, name: string, { default: otherwise }: Node): string {
  if (parent.required?.includes(name)) return "yes";
  return otherwise === undefined || typeof otherwise === "object" ? "no" : `no: ${String(otherwise)}`;
}

function kindOf(node: Node): string {
  if (node.enum)
    return node.enum.map((value) => (value === "" ? "nothing" : `\`${String(value)}\``)).join(", ");
  if (node.const !== undefined) return node.const === "" ? "nothing" : `\`${String(node.const)}\``;
  if (node.anyOf) return [...new Set(node.anyOf.map(kindOf))].join(" or ");
  if (Array.isArray(node.type)) return node.type.map((type: string) => kindOf({ type })).join(" or ");
  if (node.type === "array") return `list of ${node.items ? plural(kindOf(node.items)) : "anything"}`;
  if (node.type === "object") return node.properties ? "fields" : "names, each with a text";
  if (node.type === "string") return STRINGS[node.format ?? ""] ?? "text";
  return node.type === "null" ? "null" : node.type === "boolean" ? "true or false" : "number";
}

const STRINGS: Readonly<Record<string, string>> = { date: "day", uri: "web address" };

function plural(kind: string): string {
  if (kind === "fields") return "entries";
  return kind.startsWith("`") || kind.includes(" or ") || kind.startsWith("list of")
    ? kind.replace(/^list of/u, "lists of")
    : `${kind}${kind.endsWith("s") ? "es" : "s"}`;
}

/** Text in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
