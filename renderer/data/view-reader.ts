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
export type ViewReader = Pick<FactReader, 'get' | 'where' | 'range' | 'all'>;

/** What hides a confidential client in rows that carry its id, place or people. */
const maskedFields: Readonly<Partial<Record<TableName, Readonly<Record<string, unknown>>>>> = {
  submissions: { clientId: '' },
  interviews: { clientId: null, contactId: null, address: '', district: null, notes: '' },
  introductions: { clientId: '' },
  disclosures: { clientId: '' },
  placements: { clientId: '' },
};

/** A reader for one viewer. Make a new one per query: what it learned about clearance must not outlive it. */
export function createViewReader(database: OfficeDatabase, viewer: Actor): ViewReader {
  const facts = createFactReader(database);
  const known = new Map<string, boolean>();

  const clearedFor = async (roleId: string): Promise<boolean> => {
    const before = known.get(roleId);
    if (before !== undefined) return before;
    const role = await facts.get('roles', roleId);
    const cleared = role === undefined || role.visibility === 'open-market' || isCleared(viewer, role);
    known.set(roleId, cleared);
    return cleared;
  };

  const seen = async <Name extends TableName>(table: Name, row: Row<Name>): Promise<Row<Name> | null> => {
    const projected = projectRow(viewer.role, table, row);
    if (!projected) return null;
    if (table === 'roles') {
      const role = projected as Row<'roles'>;
      const open = role.visibility === 'open-market' || isCleared(viewer, role);
      return open ? projected : (blindRole(role) as Row<Name>);
    }
    return maskRow(table, projected, clearedFor);
  };

  const allSeen = async <Name extends TableName>(
    table: Name,
    rows: readonly Row<Name>[],
  ): Promise<readonly Row<Name>[]> => {
    const result: Row<Name>[] = [];
    for (const row of rows) {
      const visible = await seen(table, row);
      if (visible) result.push(visible);
    }
    return result;
  };

  return {
    async get(table, id) {
      const row = await facts.get(table, id);
      return row ? ((await seen(table, row)) ?? undefined) : undefined;
    },
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

async function maskRow<Row extends object>(
  table: TableName,
  row: Row,
  clearedFor: (roleId: string) => Promise<boolean>,
): Promise<Row> {
  const masked = maskedFields[table];
  const { confidential, roleId } = row as { confidential?: boolean; roleId?: string | null };
  if (!masked || confidential !== true) return row;
  const cleared = typeof roleId === 'string' && (await clearedFor(roleId));
  return cleared ? row : { ...row, ...masked };
}
