// Rows as an earlier version wrote them, made from its frozen field lists in test/fixtures/schema: every field it had and
// none that came later. No code that reads or writes rows today has a hand in it.

interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly FieldSchema[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: FieldSchema | boolean;
}

/** The field lists of a version, as test/fixtures/schema has them. */
export type OldSchema = Readonly<Record<string, Readonly<Record<string, FieldSchema>>>>;

const fixed: Readonly<Record<string, string>> = {
  date: '2026-01-05',
  'date-time': '2026-01-05T02:00:00.000Z',
  '^[0-9a-f]{64}$': 'a'.repeat(64),
};

/** Something every field of that kind may hold, and not its emptiest. */
function valueOf(schema: FieldSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return valueOf(schema.anyOf.find(({ type }) => type !== 'null') ?? {});
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'string') return fixed[schema.format ?? ''] ?? fixed[schema.pattern ?? ''] ?? '舊 text';
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'boolean') return true;
  if (type === 'array') return [];
  if (type !== 'object') return { anything: true };
  const { properties, additionalProperties } = schema;
  if (properties) return Object.fromEntries(Object.entries(properties).map(memberOf));
  return typeof additionalProperties === 'object' ? { e1: valueOf(additionalProperties) } : {};
}

/** What a field list does not tell: a plain date that is checked by hand, and hours that must open some day. */
const told: Readonly<Record<string, unknown>> = {
  date: '2026-01-05',
  interviewHours: { '0': [], '1': [{ from: 540, to: 780 }], '2': [], '3': [], '4': [], '5': [], '6': [] },
};

const memberOf = ([name, schema]: readonly [string, FieldSchema]): readonly [string, unknown] => [
  name,
  told[name] ?? valueOf(schema),
];

const idOf = ({ pattern = '' }: FieldSchema): string => `${pattern.slice(1, pattern.indexOf('_'))}_old`;

/** One row of each table: its name and its fields. */
export function oldRows(
  schema: OldSchema,
): readonly (readonly [table: string, row: Record<string, unknown>])[] {
  return Object.entries(schema).map(([table, fields]) => {
    const entries = Object.entries(fields).map(([name, field]) => {
      if (name === 'id') return [name, idOf(field)] as const;
      return name === 'deletedAt' ? ([name, null] as const) : memberOf([name, field]);
    });
    return [table, Object.fromEntries(entries)] as const;
  });
}
