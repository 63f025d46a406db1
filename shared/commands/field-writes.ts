import { equalJson, type Json } from '../kernel/json';

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The paths by which a whole form differs from the stored row. Fields named in `sets` are compared element by element,
 * so that what another desk added to the same set stays.
 */
export function fieldWrites(
  before: Fields,
  after: Fields,
  sets: readonly string[],
): Readonly<Record<string, Json>> {
  const writes: Record<string, Json> = {};
  for (const [field, value] of Object.entries(after)) {
    const stood = before[field];
    if (sets.includes(field) && isMap(value))
      Object.assign(writes, elementWrites(field, isMap(stood) ? stood : {}, value));
    else if (!equalJson(stood, value)) writes[field] = value as Json;
  }
  return writes;
}

function elementWrites(
  field: string,
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>,
): Record<string, Json> {
  const writes: Record<string, Json> = {};
  for (const key of Object.keys(before)) if (!(key in after)) writes[`${field}.${key}`] = null;
  for (const [key, value] of Object.entries(after)) {
    if (!equalJson(before[key], value)) writes[`${field}.${key}`] = value;
  }
  return writes;
}
