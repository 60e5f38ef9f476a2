import jsonld from "jsonld";
import terms from "./schema-org-terms.json" with { type: "json" };

export const BASE = "https://briefings.example/site/briefings/dam/";

/** A node as a JSON-LD processor sees it: every name an IRI, every value a list. */
export type Expanded = Readonly<Record<string, unknown>> & {
  readonly "@id"?: string;
  readonly "@type"?: string[];
};

const SCHEMA = "https://schema.org/";
const TYPES: Readonly<Record<string, readonly string[]>> = terms.types;
const PROPERTIES: Readonly<
  Record<string, { readonly on: readonly string[]; readonly gives: readonly string[] }>
> = terms.properties;

/**
 * In place of the context that schema.org serves: the terms that we use and no others, without @vocab, so that a term
 * that schema.org does not have is an error in safe mode.
 */
const CONTEXT = {
  ...Object.fromEntries(Object.keys(TYPES).map((type) => [type, SCHEMA + type])),
  ...Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, { gives }]) => [
      name,
      { "@id": SCHEMA + name, ...(isAddress(gives) && { "@type": "@id" }) },
    ]),
  ),
};

/** A text in such a place is an address where it can be one and nothing else in words. */
function isAddress(gives: readonly string[]): boolean {
  return gives.includes("URL") && !gives.includes("Text");
}

/** The nodes of a graph, expanded without a network by a processor that fails where it would drop anything. */
export async function expandGraph(text: string, base = BASE): Promise<readonly Expanded[]> {
  const expanded = await jsonld.expand(
    JSON.parse(text) as object,
    {
      base,
      safe: true,
      documentLoader: async (url: string) => {
        if (url !== "https://schema.org") throw new Error(`Asked for ${url}.`);
        return { documentUrl: url, document: { "@context": CONTEXT }, contextUrl: undefined };
      },
    } as object,
  );
  return expanded as unknown as readonly Expanded[];
}

/** What schema.org would not expect: a property on a type that has none such, or a node of a type it does not give. */
export function unexpected(nodes: readonly Expanded[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  return nodes.flatMap((node) => unexpectedIn(node, byId));
}

function unexpectedIn(node: Expanded, byId: ReadonlyMap<string | undefined, Expanded>): readonly string[] {
  const types = typesOf(node);
  const unknown = types.find((type) => !(type in TYPES));
  if (unknown !== undefined || types.length === 0) return [`${unknown ?? "nothing"} is no type`];
  return Object.entries(node).flatMap(([iri, values]) => {
    if (iri.startsWith("@")) return [];
    const name = iri.slice(SCHEMA.length);
    const { on, gives } = PROPERTIES[name] ?? { on: [], gives: [] };
    const misplaced = types.some((type) => on.includes(type)) ? [] : [`${types[0]} has no ${name}`];
    return [
      ...misplaced,
      ...(values as readonly Expanded[]).flatMap((value) => {
        if ("@value" in value) return literalFits(value["@value"], gives) ? [] : [`${name} is no literal`];
        const isReference = Object.keys(value).length === 1;
        const target = isReference ? byId.get(value["@id"]) : value;
        if (!target)
          return gives.includes("URL") ? [] : [`${name} leads to ${value["@id"]}, which is nowhere`];
        const fits = gives.includes("URL") || typesOf(target).some((type) => gives.includes(type));
        return [
          ...(fits ? [] : [`${name} gives no ${typesOf(target)[0]}`]),
          ...(isReference ? [] : unexpectedIn(target, byId)),
        ];
      }),
    ];
  });
}

/** The types of a node, with those above them. */
function typesOf(node: Expanded): readonly string[] {
  const found: string[] = [];
  const todo = (node["@type"] ?? []).map((iri) => iri.slice(SCHEMA.length));
  for (let type = todo.shift(); type !== undefined; type = todo.shift()) {
    found.push(type);
    todo.push(...(TYPES[type] ?? []));
  }
  return found;
}

function literalFits(value: unknown, gives: readonly string[]): boolean {
  if (typeof value === "number") return gives.includes("Number");
  return gives.some((type) => ["Text", "Date", "DateTime", "URL"].includes(type));
}
