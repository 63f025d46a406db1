import type { ChangeRecord } from '../change-record';
import { schemaVersion } from '../schema-version';
import { addFields } from './added-fields';
import { addedInVersionThree } from './version-three';
import { addedInVersionTwo } from './version-two';

/** Lifts a record from one schema version to the next; it may add and rename, never drop. */
export type Upcaster = (record: ChangeRecord) => ChangeRecord;

/** By the version they read. */
const upcasters: Readonly<Record<number, Upcaster>> = {
  1: (record) => addFields(addedInVersionTwo, record),
  2: (record) => addFields(addedInVersionThree, record),
};

/** A record as the current schema reads it; stored records are never rewritten. Throws on a newer schema. */
export function upcastRecord(
  record: ChangeRecord,
  steps: Readonly<Record<number, Upcaster>> = upcasters,
): ChangeRecord {
  if (record.sv > schemaVersion)
    throw new Error(`Record of schema ${record.sv}, this build reads ${schemaVersion}`);
  let current = record;
  while (current.sv < schemaVersion) {
    const step = steps[current.sv];
    if (!step) throw new Error(`No upcaster from schema ${current.sv}`);
    current = { ...step(current), sv: current.sv + 1 };
  }
  return current;
}
