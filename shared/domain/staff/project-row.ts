// What a row looks like to somebody who may not see all of it: hidden fields hold their neutral value, so that nothing
// downstream (screen, search, export, print) ever meets the real one.
import type { TableName } from '../tables';
import type { fieldPermissions } from './permission-table';
import { maySeeField, maySeeTable } from './permission-table';
import type { StaffRole } from './staff';

type AnyRow = Readonly<Record<string, unknown>>;

const hiddenRightToWork = { kind: 'unknown', expiresOn: null, approvalNeeded: false } as const;

/** The neutral value of every field that the permission table hides from somebody. */
export const hiddenValues: {
  readonly [Table in keyof typeof fieldPermissions]: Readonly<
    Record<keyof (typeof fieldPermissions)[Table], unknown>
  >;
} = {
  candidates: {
    currentPay: null,
    expectedPay: null,
    rightToWork: hiddenRightToWork,
    skills: {},
    work: {},
    education: {},
    summary: '',
    headline: '',
    constraints: {},
    doNotSend: {},
    parked: null,
    notice: null,
  },
  roles: { salaryFrom: null, salaryTo: null, description: '', blindBrief: '' },
  clients: { termsSignedOn: null, feePercent: null, paymentDays: null, offLimits: null, notes: '' },
  interviews: { notes: '', presentation: 'not-noted', overrides: {} },
  staff: { pinSalt: '', pinDigest: '' },
};

/** The rows as the role may see them; none when it may not see the table at all. Nothing is copied when nothing is hidden. */
export function projectRows<Row extends object>(
  role: StaffRole,
  table: TableName,
  rows: readonly Row[],
): readonly Row[] {
  if (!maySeeTable(role, table)) return [];
  const hidden = (hiddenValues as Readonly<Record<string, AnyRow | undefined>>)[table] ?? {};
  const replaced = Object.entries(hidden).filter(([field]) => !maySeeField(role, table, field));
  if (replaced.length === 0) return rows;
  const neutral = Object.fromEntries(replaced);
  const fields = Object.keys(neutral);
  return rows.map((row) =>
    fields.every((field) => field in row) ? { ...row, ...neutral } : withOwnNeutral(row, neutral),
  );
}

/** The row as the role may see it, or null when it may not see the table at all. */
export const projectRow = <Row extends object>(role: StaffRole, table: TableName, row: Row): Row | null =>
  projectRows(role, table, [row])[0] ?? null;

/** Part of a row stays that part: a hidden field it does not have is not added. */
function withOwnNeutral<Row extends object>(row: Row, neutral: AnyRow): Row {
  const own = Object.entries(neutral).filter(([field]) => field in row);
  return own.length === 0 ? row : { ...row, ...Object.fromEntries(own) };
}
