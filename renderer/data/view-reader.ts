// Reads the office as one member of staff may see it: the permission table takes fields and tables away, clearance takes
// the client away from confidential roles and from every row that would point to it. Screens, search, reports and
// exports read through this and nothing else.
import { isCleared, maskedRole } from '@shared/domain/staff/clearance';
import type { Role } from '@shared/domain/role/role';
import { projectRow } from '@shared/domain/staff/project-row';
import type { Actor } from '@shared/domain/staff/staff';
import type { Row, TableName } from '@shared/domain/tables';
import type { FactReader } from '@shared/commands/command';
import type { OfficeDatabase } from './database';
import { createFactReader } from './fact-reader';

/** The reading half of {@link FactReader} with a viewer's eyes. */
export type ViewReader = Pick<FactReader, 'get' | 'many' | 'where' | 'range' | 'all'>;

/** What hides a confidential client in rows that carry its id, place or people. */
const maskedFields: Readonly<Partial<Record<TableName, Readonly<Record<string, unknown>>>>> = {
  submissions: { clientId: '' },
  interviews: { clientId: null, contactId: null, panel: {}, address: '', district: null, notes: '' },
  introductions: { clientId: '' },
  disclosures: { clientId: '' },
  placements: { clientId: '' },
};

/** A reader for one viewer. Make a new one per query: what it learned about clearance must not outlive it. */
export function createViewReader(database: OfficeDatabase, viewer: Actor): ViewReader {
  const facts = createFactReader(database);
  const known = new Map<string, boolean>();

  const seenRole = (role: Role): Role => (isCleared(viewer, role) ? role : blindRole(role));

  // Asked for all rows at once: a wait per row would cost more than reading the rows.
  const learnClearance = async (roleIds: readonly string[]): Promise<void> => {
    const asked = [...new Set(roleIds)].filter((id) => !known.has(id));
    if (asked.length === 0) return;
    for (const id of asked) known.set(id, true);
    for (const role of await facts.many('roles', asked)) known.set(role.id, isCleared(viewer, role));
  };

  const allSeen = async <Name extends TableName>(
    table: Name,
    rows: readonly Row<Name>[],
  ): Promise<readonly Row<Name>[]> => {
    const projected = rows.flatMap((row) => projectRow(viewer.role, table, row) ?? []);
    if (table === 'roles') return projected.map((row) => seenRole(row as Row<'roles'>) as Row<Name>);
    await learnClearance(projected.flatMap((row) => hidingRole(table, row) ?? []));
    return projected.map((row) => maskRow(table, row, known));
  };

  return {
    async get(table, id) {
      const row = await facts.get(table, id);
      return row ? (await allSeen(table, [row]))[0] : undefined;
    },
    many: async (table, ids) => allSeen(table, await facts.many(table, ids)),
    where: async (table, field, value) => allSeen(table, await facts.where(table, field, value)),
    range: async (table, field, span) => allSeen(table, await facts.range(table, field, span)),
    all: async (table) => allSeen(table, await facts.all(table)),
  };
}

/** A confidential role as a whole row that tells nothing of its client: what the blind brief says, the rest neutral. */
function blindRole(role: Role): Role {
  const { code, blindTitle, blindBrief, visibility, stage, id } = maskedRole(role);
  return {
    id,
    code,
    blindTitle,
    blindBrief,
    visibility,
    stage,
    deletedAt: null,
    title: blindTitle === '' ? code : blindTitle,
    titleZh: '',
    description: blindBrief,
    clientId: '',
    contactId: null,
    ownerId: null,
    clearedStaff: {},
    openedOn: role.openedOn,
    headcount: 1,
    district: null,
    salaryFrom: null,
    salaryTo: null,
    salaryMonths: 12,
    requirements: {},
    languages: {},
    sponsorsVisa: false,
    startBy: null,
    offers: {},
    team: '',
    workHours: '',
  };
}

type MaskedRow = { readonly confidential?: boolean; readonly roleId?: string | null };

/** The role whose clearance decides what is masked in a row; null where nothing is, or where there is no role to ask. */
function hidingRole(table: TableName, row: object): string | null {
  const { confidential, roleId }: MaskedRow = row;
  return maskedFields[table] && confidential === true ? (roleId ?? null) : null;
}

function maskRow<Row extends object>(table: TableName, row: Row, cleared: ReadonlyMap<string, boolean>): Row {
  const masked = maskedFields[table];
  const { confidential }: MaskedRow = row;
  if (!masked || confidential !== true) return row;
  const roleId = hidingRole(table, row);
  return roleId !== null && cleared.get(roleId) === true ? row : { ...row, ...masked };
}
