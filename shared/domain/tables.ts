import type { z } from 'zod';
import type { ChangeScope } from '../kernel/change-scope';
import { candidate } from './candidate/candidate';
import { consent } from './candidate/consent';
import { candidateDocument } from './candidate/document';
import { fitAssessment } from './candidate/fit-assessment';
import { interest } from './candidate/interest';
import { toldApart } from './candidate/told-apart';
import { motivationNote } from './candidate/motivation-note';
import { client } from './client/client';
import { contact } from './client/contact';
import { interview } from './interview/interview';
import { importBatch } from './office/import-batch';
import { busyTime } from './office/busy-time';
import { officeSlot } from './office/office-slot';
import { room } from './office/room';
import { setting } from './office/setting';
import { accessRequest } from './privacy/access-request';
import { correction } from './privacy/correction';
import { erasure } from './privacy/erasure';
import { retentionDelay } from './privacy/retention-delay';
import { shownStatement } from './privacy/shown-statement';
import { visit } from './reception/visit';
import { role } from './role/role';
import { staff } from './staff/staff';
import { disclosure } from './submission/disclosure';
import { gateOverride } from './submission/gate-override';
import { introduction } from './submission/introduction';
import { placement } from './submission/placement';
import { submission } from './submission/submission';
import { call } from './task/call';
import { task } from './task/task';

interface TableDefinition<Decoder extends z.ZodType> {
  /** Decodes a whole row; a write that does not decode is our own bug and is thrown. */
  readonly decoder: Decoder;
  /** Indexed fields beside the id, in Dexie's notation. */
  readonly indexes: readonly string[];
  /** Fields that name the people a row is about (erasure and timeline select by these). */
  readonly subjects: readonly string[];
  /** The row tells of something that happened outside: undo marks it recorded in error, never unsays it. */
  readonly outside?: true;
}

const table = <Decoder extends z.ZodType>(definition: TableDefinition<Decoder>): TableDefinition<Decoder> =>
  definition;

/** Every table of the office. Adding one here adds it to the database, the log, replay and the safety copy. */
export const tables = {
  staff: table({ decoder: staff, indexes: [], subjects: [] }),
  rooms: table({ decoder: room, indexes: [], subjects: [] }),
  settings: table({ decoder: setting, indexes: [], subjects: [] }),
  imports: table({ decoder: importBatch, indexes: [], subjects: [] }),
  clients: table({ decoder: client, indexes: [], subjects: [] }),
  contacts: table({ decoder: contact, indexes: ['clientId', 'candidateId'], subjects: ['id'] }),
  roles: table({ decoder: role, indexes: ['clientId', 'stage', 'code'], subjects: [] }),
  candidates: table({ decoder: candidate, indexes: ['pool.reviewOn'], subjects: ['id'] }),
  motivationNotes: table({ decoder: motivationNote, indexes: ['candidateId'], subjects: ['candidateId'] }),
  fitAssessments: table({ decoder: fitAssessment, indexes: ['candidateId'], subjects: ['candidateId'] }),
  interests: table({ decoder: interest, indexes: ['candidateId', 'roleId'], subjects: ['candidateId'] }),
  consents: table({ decoder: consent, indexes: ['candidateId'], subjects: ['candidateId'] }),
  shownStatements: table({ decoder: shownStatement, indexes: ['candidateId'], subjects: ['candidateId'] }),
  toldApart: table({ decoder: toldApart, indexes: ['candidateId'], subjects: ['candidateId', 'otherId'] }),
  documents: table({
    decoder: candidateDocument,
    indexes: ['candidateId', 'roleId', 'sha256'],
    subjects: ['candidateId'],
  }),
  submissions: table({
    decoder: submission,
    indexes: ['candidateId', 'roleId', 'clientId', 'stage'],
    subjects: ['candidateId'],
  }),
  introductions: table({
    decoder: introduction,
    indexes: ['candidateId', 'clientId'],
    subjects: ['candidateId'],
    outside: true,
  }),
  disclosures: table({
    decoder: disclosure,
    indexes: ['candidateId', 'roleId'],
    subjects: ['candidateId'],
    outside: true,
  }),
  placements: table({ decoder: placement, indexes: ['candidateId', 'roleId'], subjects: ['candidateId'] }),
  gateOverrides: table({ decoder: gateOverride, indexes: ['candidateId'], subjects: ['candidateId'] }),
  interviews: table({
    decoder: interview,
    indexes: ['startsAt', 'candidateId', 'submissionId', 'roleId', 'clientId'],
    subjects: ['candidateId'],
  }),
  officeSlots: table({ decoder: officeSlot, indexes: ['recruiterId'], subjects: [] }),
  busyTimes: table({ decoder: busyTime, indexes: ['startsAt', 'recruiterId', 'source'], subjects: [] }),
  visits: table({ decoder: visit, indexes: ['arrivedAt'], subjects: ['candidateId'] }),
  tasks: table({
    decoder: task,
    indexes: ['ownerId', 'state', 'candidateId', 'interviewId', 'submissionId', 'roleId'],
    subjects: ['candidateId'],
  }),
  calls: table({ decoder: call, indexes: ['candidateId', 'interviewId'], subjects: ['candidateId'] }),
  accessRequests: table({ decoder: accessRequest, indexes: ['candidateId'], subjects: ['candidateId'] }),
  corrections: table({ decoder: correction, indexes: ['candidateId'], subjects: ['candidateId'] }),
  retentionDelays: table({ decoder: retentionDelay, indexes: ['candidateId'], subjects: ['candidateId'] }),
  erasures: table({ decoder: erasure, indexes: [], subjects: [] }),
} as const;

/** Names of the tables. */
export type TableName = keyof typeof tables;
/** A row of a table as the domain sees it, without stamps. */
export type Row<Name extends TableName> = z.infer<(typeof tables)[Name]['decoder']>;

/** All table names, in the order of `tables`. */
export const tableNames = Object.keys(tables) as readonly TableName[];

/** True for a text that names a table. */
export const isTableName = (name: string): name is TableName => name in tables;

/** Which part of the log a row's changes go to; confidential once it touches a confidential role. */
export function scopeOfRow(name: TableName, row: Readonly<Record<string, unknown>>): ChangeScope {
  if (name === 'roles') return row['visibility'] === 'confidential' ? 'confidential' : 'office';
  return row['confidential'] === true ? 'confidential' : 'office';
}

/** Ids of the people a row is about. */
export function subjectsOfRow(name: TableName, row: Readonly<Record<string, unknown>>): readonly string[] {
  return tables[name].subjects.flatMap((field) => {
    const value = row[field];
    return typeof value === 'string' ? [value] : [];
  });
}
