import { describe, expect, it } from 'vitest';
import { commands } from '@shared/commands/registry';
import {
  commandPermissions,
  exportPermissions,
  fieldPermissions,
  mayExport,
  mayOpen,
  mayPrint,
  mayRun,
  maySeeField,
  maySeeTable,
  reportPermissions,
  routePermissions,
  tablePermissions,
} from '@shared/domain/staff/permission-table';
import { hiddenValues, projectRow } from '@shared/domain/staff/project-row';
import { staffRole, type StaffRole } from '@shared/domain/staff/staff';
import { tables, type TableName } from '@shared/domain/tables';

// Written from the product's words, not from the table: who must not, role by role.
const closedToReception = {
  tables: [
    'motivationNotes',
    'fitAssessments',
    'interests',
    'consents',
    'shownStatements',
    'toldApart',
    'documents',
    'submissions',
    'introductions',
    'disclosures',
    'placements',
    'gateOverrides',
    'accessRequests',
    'corrections',
    'retentionDelays',
    'erasures',
  ],
  fields: [
    'candidates.currentPay',
    'candidates.expectedPay',
    'candidates.rightToWork',
    'candidates.skills',
    'candidates.work',
    'candidates.education',
    'candidates.summary',
    'candidates.headline',
    'candidates.constraints',
    'candidates.doNotSend',
    'candidates.parked',
    'candidates.pool',
    'candidates.notice',
    'roles.salaryFrom',
    'roles.salaryTo',
    'roles.description',
    'roles.blindBrief',
    'clients.termsSignedOn',
    'clients.feePercent',
    'clients.paymentDays',
    'clients.guaranteeDays',
    'clients.rebateSteps',
    'clients.offLimits',
    'clients.notes',
    'interviews.notes',
    'interviews.presentation',
    'interviews.overrides',
    'interviews.feedback',
  ],
  routes: [
    'calendar/weather',
    'candidates',
    'interview',
    'clients',
    'roles',
    'rematch',
    'figures',
    'figures/office',
    'imports',
    'privacy',
    'settings/slots',
    'settings/office',
  ],
  reports: [
    'candidate-profile',
    'interview-sheet',
    'blind-profile',
    'shortlist',
    'recruiter-week',
    'role-pipeline',
    'rematch-period',
    'attendance-goodwill',
    'data-access',
  ],
  exports: ['calendar/client-interviews', 'candidates', 'archive'],
  commands:
    /^(calendar|candidate|client|contact|role|submission|placement|office|staff|import)\/|^interview\/(book|move|start|sum-up|note-feedback|note-presentation|weather-day)$|^task\/plan-repair$/,
};
const closedToRecruiters = {
  routes: ['figures/office', 'privacy', 'settings/office'],
  tables: ['erasures'],
  commands:
    /^office\/(?!(save|except|remove)-slot$)|^staff\/|^role\/release$|^candidate\/(erase|put-off-retention|close-access-request)$|^import\/archive$/,
  exports: ['archive'],
};
const closedToAll = ['staff.pinSalt', 'staff.pinDigest'];

const roles = staffRole.options;
const everyCell = <Name extends string>(names: readonly Name[]): readonly (readonly [StaffRole, Name])[] =>
  roles.flatMap((role) => names.map((name) => [role, name] as const));
const keys = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

describe('the permission table', () => {
  it.each(everyCell(keys(commandPermissions)))('%s × %s', (role, command) => {
    const closed = {
      manager: /^$/,
      recruiter: closedToRecruiters.commands,
      receptionist: closedToReception.commands,
    }[role];
    expect(mayRun(role, command)).toBe(!closed.test(command));
  });

  it.each(everyCell(keys(routePermissions)))('%s × page %s', (role, route) => {
    const closedBy: Readonly<Record<StaffRole, readonly string[]>> = {
      manager: [],
      recruiter: closedToRecruiters.routes,
      receptionist: closedToReception.routes,
    };
    const closed = closedBy[role];
    expect(mayOpen(role, route)).toBe(!closed.includes(route));
  });

  it.each(everyCell(keys(reportPermissions)))('%s × report %s', (role, report) => {
    const closedBy: Record<StaffRole, readonly string[]> = {
      manager: [],
      recruiter: ['attendance-goodwill', 'data-access'],
      receptionist: closedToReception.reports,
    };
    const closed = closedBy[role];
    expect(mayPrint(role, report)).toBe(!closed.includes(report));
  });

  it.each(everyCell(keys(exportPermissions)))('%s × export %s', (role, name) => {
    const closedBy: Readonly<Record<StaffRole, readonly string[]>> = {
      manager: [],
      recruiter: closedToRecruiters.exports,
      receptionist: closedToReception.exports,
    };
    const closed = closedBy[role];
    expect(mayExport(role, name)).toBe(!closed.includes(name));
  });

  const allFields = Object.entries(tables).flatMap(([table, { decoder }]) =>
    Object.keys(decoder.shape).map((field) => `${table}.${field}`),
  );
  it.each(everyCell(allFields))('%s × field %s', (role, path) => {
    const [table = '', field = ''] = path.split('.');
    const closed =
      closedToAll.includes(path) || (role === 'receptionist' && closedToReception.fields.includes(path));
    expect(maySeeField(role, table, field)).toBe(!closed);
  });

  it.each(everyCell(keys(tables)))('%s × table %s', (role, table) => {
    const closedBy: Readonly<Record<StaffRole, readonly string[]>> = {
      manager: [],
      recruiter: closedToRecruiters.tables,
      receptionist: closedToReception.tables,
    };
    const closed = closedBy[role].includes(table);
    expect(maySeeTable(role, table)).toBe(!closed);
  });

  it('knows every command there is, and no other', () => {
    expect(Object.keys(commands).sort()).toEqual(Object.keys(commandPermissions).sort());
  });

  it('names tables and fields that exist', () => {
    for (const table of Object.keys(tablePermissions)) expect(table in tables).toBe(true);
    for (const [table, fields] of Object.entries(fieldPermissions)) {
      expect(table in tables).toBe(true);
      for (const field of Object.keys(fields))
        expect(Object.keys(tables[table as TableName].decoder.shape)).toContain(field);
    }
  });
});

describe('a row seen by somebody', () => {
  const marked = (table: TableName): Record<string, unknown> =>
    Object.fromEntries(
      Object.keys(tables[table].decoder.shape).map((field) => [field, `secret of ${field}`]),
    );

  it.each(everyCell(keys(hiddenValues)))(
    'hides from %s what the table closes of %s, and nothing else',
    (role, table) => {
      const row = projectRow(role, table, marked(table));
      for (const field of Object.keys(tables[table].decoder.shape)) {
        const kept = row?.[field] === `secret of ${field}`;
        expect([field, kept]).toEqual([field, maySeeField(role, table, field)]);
      }
    },
  );

  it('shows no row of a closed table', () => {
    expect(projectRow('receptionist', 'motivationNotes', { words: 'secret' })).toBeNull();
    expect(projectRow('recruiter', 'motivationNotes', { words: 'open' })).toEqual({ words: 'open' });
  });

  it.each(keys(hiddenValues))(
    'puts neutral values of the right kind in the place of hidden fields of %s',
    (table) => {
      const shape = tables[table].decoder.shape as Readonly<
        Record<string, { safeParse(value: unknown): { success: boolean } }>
      >;
      for (const [field, value] of Object.entries(hiddenValues[table]))
        expect([field, shape[field]?.safeParse(value).success]).toEqual([field, true]);
    },
  );
});
