// Reads the office as one member of staff may see it: the permission table takes fields and tables away, clearance takes
// the client away from confidential roles, from every row that would point to it, and from the list of clients where it
// stands behind such roles only, its words from a colleague's busy time, and a colleague's assessment while the viewer's own
// of the same interview is not in. Screens, search, reports and exports read through this and nothing else.
import { isCleared, maskedRole } from '@shared/domain/staff/clearance';
import { busyTimeFor } from '@shared/domain/office/busy-time';
import type { Role } from '@shared/domain/role/role';
import { hideInRows } from '@shared/domain/staff/project-row';
import type { Actor } from '@shared/domain/staff/staff';
import type { StoredRow } from '@shared/changes/merge';
import type { Row, TableName } from '@shared/domain/tables';
import type { FactReader } from '@shared/commands/command';
import type { OfficeDatabase } from './database';
import { hiddenAssessments } from './blind-assessments';
import { createFactReader, readWhereAny } from './fact-reader';
import { blindName } from './face-lens';
import { makeWithFaces, nameRows } from './indexes/face-picker';
import { FaceWatch } from './indexes/face-watch';
import type { Face, FaceTable, PickFace } from './indexes/faces';
import { createSecretSight } from './secret-clients';
import type { NameRecipe } from './indexes/kept-names';
import { peopleLens, type PeopleReader } from './people-lens';
import { asRow } from './stored-row';

/** The reading half of {@link FactReader} with a viewer's eyes, and the office's names from memory. */
export interface ViewReader
  extends Pick<FactReader, 'get' | 'many' | 'where' | 'range' | 'all'>, PeopleReader {
  /** Rows whose indexed field equals any of the values: one read for what would be a `where` for each. */
  whereAny<Name extends TableName>(
    table: Name,
    field: string,
    values: readonly string[],
  ): Promise<readonly Row<Name>[]>;
  /** The rows behind the lines of these people, from memory for whom was looked at last. */
  peopleRows(ids: readonly string[]): Promise<PeopleRows>;
  /** What `make` makes of faces that are there and may be seen. It may be run again, so it must only make. */
  withFaces<Made>(make: (pick: PickFace) => Made): Promise<Made>;
  /** The rows with their names, in their order. */
  withNames<Row extends { readonly id: string }, Pointers, Names, Named>(
    rows: readonly Row[],
    recipe: NameRecipe<Row, Pointers, Names, Named>,
  ): Promise<readonly Named[]>;
  /** Who has assessed a candidate in a way that this viewer may not read until their own assessment is in. */
  blindAssessments(candidateId: string): Promise<readonly BlindAssessment[]>;
  /** Every face that may be seen, in no order. */
  allFaces<Name extends FaceTable>(table: Name): Promise<readonly Face<Name>[]>;
  /** The record that a merged one went into, however often it went on; null for any other. */
  mergedInto(candidateId: string): Promise<string | null>;
}

/** See {@link ViewReader.peopleRows}; candidates in the order of the ids. */
export interface PeopleRows {
  readonly candidates: readonly Row<'candidates'>[];
  readonly submissions: readonly Row<'submissions'>[];
  readonly interviews: readonly Row<'interviews'>[];
}

/** An assessment of which only its author and its question are told. */
export type BlindAssessment = Pick<Row<'fitAssessments'>, 'id' | 'authorId' | 'clientId' | 'interviewId'>;

/** What hides a confidential client in rows that carry its id, place or people. */
const maskedFields: Readonly<Partial<Record<TableName, Readonly<Record<string, unknown>>>>> = {
  submissions: { clientId: '', contactId: null, offers: {} },
  interviews: {
    ...{ clientId: null, contactId: null, panel: {}, address: '', district: null, notes: '' },
    ...{ roundId: null, feedback: {} },
  },
  introductions: { clientId: '' },
  disclosures: { clientId: '' },
  placements: { clientId: '' },
  documents: { name: '', sha256: '' },
};

/**
 * A reader for one viewer. Make a new one per query: what it learned about clearance must not outlive it. `watch` is told
 * of everything that was read from memory.
 */
export function createViewReader(
  database: OfficeDatabase,
  viewer: Actor,
  watch: FaceWatch = new FaceWatch(),
): ViewReader {
  const facts = createFactReader(database);
  const known = new Map<string, boolean>();
  const sight = createSecretSight(database.faces, viewer, watch);

  // Asked for all rows at once: a wait per row would cost more than reading the rows.
  const learnClearance = async (roleIds: readonly string[]): Promise<void> => {
    const asked = [...new Set(roleIds)].filter((id) => !known.has(id));
    if (asked.length === 0) return;
    watch.note('roles', asked);
    const roles = await database.faces.many('roles', asked);
    for (const id of asked) {
      const role = roles.get(id);
      known.set(id, role ? isCleared(viewer, role) : viewer.role === 'manager');
    }
  };

  // Rows come straight from the database, which keeps none of them: what is hidden is hidden in place.
  const allSeen = async <Name extends TableName>(
    table: Name,
    rows: readonly Row<Name>[],
  ): Promise<readonly Row<Name>[]> => {
    const projected = await sight.rows(table, hideInRows(viewer.role, table, rows));
    if (table === 'roles') return projected.map((row) => seenRole(viewer, row as Row<'roles'>) as Row<Name>);
    if (table === 'fitAssessments') {
      const assessments = projected as readonly Row<'fitAssessments'>[];
      return (await withoutBlind(facts, viewer, assessments)) as readonly Row<Name>[];
    }
    if (table === 'busyTimes')
      return projected.map((row) => busyTimeFor(viewer, row as Row<'busyTimes'>) as Row<Name>);
    if (!maskedFields[table] || !projected.some(isConfidential)) return projected;
    await learnClearance(projected.flatMap((row) => hidingRole(table, row) ?? []));
    return projected.map((row) => maskRow(table, row, known));
  };

  const whereAny: ViewReader['whereAny'] = async (table, field, values) =>
    allSeen(table, await readWhereAny(database, table, { field, values: [...new Set(values)] }));
  return {
    async get(table, id) {
      const row = await facts.get(table, id);
      return row ? (await allSeen(table, [row]))[0] : undefined;
    },
    many: async (table, ids) => allSeen(table, await facts.many(table, ids)),
    where: async (table, field, value) => allSeen(table, await facts.where(table, field, value)),
    range: async (table, field, span) => allSeen(table, await facts.range(table, field, span)),
    all: async (table) => allSeen(table, await facts.all(table)),
    whereAny,
    peopleRows: (ids) => seenPeopleRows(ids, { database, watch, seen: allSeen }),
    withFaces: async (make) => makeWithFaces(database.faces, await sight.eyes(), make),
    withNames: async (rows, recipe) => nameRows(database.faces, await sight.eyes(), { rows, recipe }),
    blindAssessments: (candidateId) => toldBlind(facts, viewer, candidateId),
    async allFaces(table) {
      watch.note(table, 'all');
      const faces = await database.faces.all(table);
      const { lens } = await sight.eyes();
      return faces.flatMap((face) => lens(table, face) ?? []);
    },
    mergedInto: (candidateId) => lastRecordOf(candidateId, facts),
    ...peopleLens(database, viewer, { watch, filesOf: (hashes) => whereAny('documents', 'sha256', hashes) }),
  };
}

interface KeptSight {
  readonly database: OfficeDatabase;
  readonly watch: FaceWatch;
  readonly seen: <Name extends TableName>(
    table: Name,
    rows: readonly Row<Name>[],
  ) => Promise<readonly Row<Name>[]>;
}

/** Kept rows with the viewer's eyes: what is hidden is hidden in copies, since the kept ones are everybody's. */
async function seenPeopleRows(
  ids: readonly string[],
  { database, watch, seen }: KeptSight,
): Promise<PeopleRows> {
  watch.notePeople(ids);
  const people = await database.keptPeople.of(ids);
  const ofTable = <Name extends TableName>(table: Name, rows: readonly StoredRow[]) =>
    seen(
      table,
      rows.map((row) => asRow<Name>({ ...row })),
    );
  const [candidates, submissions, interviews] = await Promise.all([
    ofTable(
      'candidates',
      people.flatMap(({ candidate }) => candidate ?? []),
    ),
    ofTable(
      'submissions',
      people.flatMap((person) => person.submissions),
    ),
    ofTable(
      'interviews',
      people.flatMap((person) => person.interviews),
    ),
  ]);
  return { candidates, submissions, interviews };
}

type Facts = ReturnType<typeof createFactReader>;

/** The rows without colleagues' assessments that the viewer may not read yet. */
async function withoutBlind(
  facts: Facts,
  viewer: Actor,
  rows: readonly Row<'fitAssessments'>[],
): Promise<readonly Row<'fitAssessments'>[]> {
  const hidden = await hiddenAssessments(facts, viewer, rows);
  return hidden.size === 0 ? rows : rows.filter((row) => !hidden.has(row));
}

async function toldBlind(
  facts: Facts,
  viewer: Actor,
  candidateId: string,
): Promise<readonly BlindAssessment[]> {
  const rows = await facts.where('fitAssessments', 'candidateId', candidateId);
  const hidden = await hiddenAssessments(facts, viewer, hideInRows(viewer.role, 'fitAssessments', rows));
  return [...hidden].map(({ id, authorId, clientId, interviewId }) => ({
    id,
    authorId,
    clientId,
    interviewId,
  }));
}

async function lastRecordOf(candidateId: string, facts: Pick<FactReader, 'stored'>): Promise<string | null> {
  let last: string | null = null;
  for (let next: unknown = candidateId; typeof next === 'string';) {
    const row = await facts.stored('candidates', next);
    if (next !== candidateId) last = next;
    next = row?.['deletedAt'] === null ? null : row?.['mergedInto'];
  }
  return last;
}

const seenRole = (viewer: Actor, role: Role): Role => (isCleared(viewer, role) ? role : blindRole(role));

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
    title: blindName({ blindTitle, code }),
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
    rounds: {},
    team: '',
    workHours: '',
  };
}

type MaskedRow = { readonly confidential?: boolean; readonly roleId?: string | null };

function isConfidential(row: object): boolean {
  const { confidential }: MaskedRow = row;
  return confidential === true;
}

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
