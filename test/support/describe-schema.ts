import { z } from 'zod';
import { tableNames, tables } from '@shared/domain/tables';

/** Per table and field, the JSON Schema of what is stored: what an earlier build may have written. */
export type SchemaDescription = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The schema of this build. */
export function describeSchema(): SchemaDescription {
  const described = tableNames.map((name) => {
    const { properties } = z.toJSONSchema(tables[name].decoder, { unrepresentable: 'any', io: 'output' });
    return [name, properties ?? {}] as const;
  });
  return Object.fromEntries(described);
}
