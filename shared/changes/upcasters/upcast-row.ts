import type { StoredRow } from '../merge';
import { withAddedFields } from './added-fields';
import { addedInVersionThree } from './version-three';
import { addedInVersionTwo } from './version-two';

const versions = [addedInVersionTwo, addedInVersionThree];

/** Tables whose rows some later version reads differently. */
export const changedTables: readonly string[] = [...new Set(versions.flatMap((added) => Object.keys(added)))];

/** A row as any earlier version stored it, as this one reads it: what its records become through the upcasters. */
export const upcastRow = (table: string, row: StoredRow): StoredRow =>
  versions.reduce((current, added) => withAddedFields(added, table, current), row);
