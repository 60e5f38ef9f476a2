import { z } from "zod";
import type { ValuePath } from "./value-path.ts";

/** The keys that a schema knows in the map at a path; none where it cannot be told. */
export function knownKeys(schema: unknown, path: ValuePath): readonly string[] {
  const at = bare(path.reduce<unknown>((inner, part) => step(inner, part), schema));
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  return at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum ? at.keyType.options.map(String) : [];
}

function step(schema: unknown, part: string | number): unknown {
  const at = bare(schema);
  if (at instanceof z.ZodObject) return Object.hasOwn(at.shape, part) ? at.shape[part] : undefined;
  if (at instanceof z.ZodArray) return at.element;
  return at instanceof z.ZodRecord ? at.valueType : undefined;
}

/** A schema without what lets its value be left out or changes it. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return bare(schema.in);
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema;
}
