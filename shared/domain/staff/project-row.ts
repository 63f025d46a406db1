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
    pool: null,
    notice: null,
  },
  roles: { salaryFrom: null, salaryTo: null, description: '', blindBrief: '' },
  clients: {
    termsSignedOn: null,
    feePercent: null,
    paymentDays: null,
    guaranteeDays: null,
    rebateSteps: null,
    offLimits: null,
    notes: '',
  },
  interviews: { notes: '', presentation: 'not-noted', overrides: {}, feedback: {} },
  staff: { pinSalt: '', pinDigest: '' },
};

/** How the role sees rows of a table: made once, used on each. */
export interface Projector {
  /** False where the role may not see the table at all. */
  readonly maySee: boolean;
  /** The neutral values that stand in place of what is hidden; none when nothing is. */
  readonly neutral: AnyRow | null;
}

/** See {@link Projector}. */
export function projectorOf(role: StaffRole, table: TableName): Projector {
  const hidden = (hiddenValues as Readonly<Record<string, AnyRow | undefined>>)[table] ?? {};
  const replaced = Object.entries(hidden).filter(([field]) => !maySeeField(role, table, field));
  return {
    maySee: maySeeTable(role, table),
    neutral: replaced.length === 0 ? null : Object.fromEntries(replaced),
  };
}

/**
 * The rows as the role may see them, what is hidden replaced in the rows themselves; none when it may not see the table at
 * all. For rows just read, that nobody else holds: copying whole rows costs a fifth of reading them.
 */
export function hideInRows<Row extends object>(
  role: StaffRole,
  table: TableName,
  rows: readonly Row[],
): readonly Row[] {
  const { maySee, neutral } = projectorOf(role, table);
  if (!maySee) return [];
  if (neutral !== null) for (const row of rows) Object.assign(row, neutral);
  return rows;
}

/**
 * A row, or a part of one, as the role may see it; null when it may not see the table at all. It is copied only when
 * something is hidden, and a hidden field it does not have is not added.
 */
export function projectRow<Row extends object>(role: StaffRole, table: TableName, row: Row): Row | null {
  const { maySee, neutral } = projectorOf(role, table);
  if (!maySee) return null;
  const own = Object.entries(neutral ?? {}).filter(([field]) => field in row);
  return own.length === 0 ? row : { ...row, ...Object.fromEntries(own) };
}
