import { isCreation, type StoredRow } from '../merge';
import type { ChangeRecord } from '../change-record';
import type { Json } from '../../kernel/json';

/** What version 2 added, with the value that says what version 1 meant by having no such field. */
const added: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  candidates: { mergedInto: null, pool: null },
  clients: { interviewHours: null },
  interviews: { sittingIn: {}, panel: {} },
  tasks: { roleId: null },
  placements: {
    feeReason: '',
    rebateSteps: null,
    invoiceSentOn: null,
    paidOn: null,
    endedOn: null,
    rebateDue: null,
    rebatePaidOn: null,
  },
};

/** Tables whose rows version 2 reads differently. */
export const tablesChangedInVersionTwo = Object.keys(added);

/** Version 1 → 2: a record that made a row of these tables gets the fields it could not know. */
export function addFieldsOfVersionTwo(record: ChangeRecord): ChangeRecord {
  const fields = added[record.entity];
  return fields && isCreation(record) ? { ...record, set: { ...fields, ...record.set } } : record;
}

/** The same for a row as version 1 stored it. */
export const rowOfVersionTwo = (table: string, row: StoredRow): StoredRow => ({ ...added[table], ...row });
