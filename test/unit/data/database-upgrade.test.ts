// A database that an earlier build wrote opens under this one: rows gain what their records gain through the upcasters,
// nothing else changes, and the upgrade's door is shut again behind it.
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { OfficeDatabase } from '@data/database';
import { createFactReader } from '@data/fact-reader';
import { UnguardedWriteError } from '@data/write-guard';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { StoredRow } from '@shared/changes/merge';
import { tableNames, tables } from '@shared/domain/tables';
import { buildChangeRecord } from '../../support/change-records';
import { anInterview } from '../domain/interview/an-interview';
import { aTask } from '../domain/task/a-task';
import {
  overrideRecord,
  candidateRecord,
  clientRecord,
  placementRecord,
  submissionRecord,
} from '../../support/match-builders';

const name = 'written-by-version-1';
const addedLater = [
  ...['officeSlots', 'busyTimes', 'documents', 'toldApart'],
  ...['accessRequests', 'corrections', 'retentionDelays', 'erasures', 'shownStatements'],
];

const without = (row: object, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

const stamps = { '*': '000000000000001-00000-d' };
const oldClient = {
  ...without(clientRecord(), ['interviewHours', 'sites', 'guaranteeDays', 'rebateSteps']),
  stamps,
};
const oldCandidate = { ...without(candidateRecord(), ['mergedInto', 'pool']), stamps };
const oldInterview = {
  ...without(anInterview('2026-11-24 10:00+45'), ['sittingIn', 'panel', 'roundId', 'feedback']),
  stamps,
};
const oldTask = { ...without(aTask(), ['roleId']), stamps };
const addedToPlacements = {
  feeReason: '',
  rebateSteps: null,
  invoiceSentOn: null,
  paidOn: null,
  endedOn: null,
  rebateDue: null,
  rebatePaidOn: null,
};
const oldPlacement = { ...without(placementRecord(), Object.keys(addedToPlacements)), stamps };
const oldOverride = { ...without(overrideRecord('salary'), ['factMark']), stamps };
const oldSubmission = { ...without(submissionRecord(), ['offers', 'contactId']), stamps };
const contact = {
  ...{ id: 'con_ho', deletedAt: null, clientId: 'cli_mosaic', name: 'Ms Ho', nameZh: '', title: '' },
  ...{ phones: {}, email: '', active: true, stamps },
};
const oldRoom = { id: 'rom_blue', deletedAt: null, name: 'Blue', active: true, stamps };

/** The stores as version 1 had them, without any of this build's classes. */
async function writeVersionOne(): Promise<void> {
  const old = new Dexie(name);
  const stores = tableNames
    .filter((table) => !addedLater.includes(table))
    .map((table) => [table, ['id', ...tables[table].indexes].join(', ')] as const);
  old.version(1).stores({
    ...Object.fromEntries(stores),
    changes: '++n, &id, tx, entityId, batch, *subjects',
    meta: 'key',
    outcomes: 'tx',
    drafts: 'key',
  });
  await old.open();
  await old.table('clients').add(oldClient);
  await old.table('candidates').add(oldCandidate);
  await old.table('interviews').add(oldInterview);
  await old.table('tasks').add(oldTask);
  await old.table('placements').add(oldPlacement);
  await old.table('submissions').add(oldSubmission);
  await old.table('gateOverrides').add(oldOverride);
  await old.table('contacts').add(contact);
  await old.table('rooms').add(oldRoom);
  const made = { entity: 'clients', entityId: 'cli_mosaic', sv: 1 };
  await old.table('changes').add(
    buildChangeRecord(1, {
      ...made,
      set: { '*': true, ...without(oldClient, ['id', 'stamps']) } as ChangeRecord['set'],
    }),
  );
  old.close();
}

afterEach(async () => {
  await Dexie.delete(name);
});

describe('a database of version 1', () => {
  it('opens with every row as this version reads it', async () => {
    await writeVersionOne();
    const database = new OfficeDatabase(name);
    await database.open();
    const rowOf = async (
      table:
        | 'candidates'
        | 'clients'
        | 'contacts'
        | 'gateOverrides'
        | 'interviews'
        | 'placements'
        | 'submissions'
        | 'tasks'
        | 'rooms',
    ): Promise<StoredRow | undefined> => (await database.rows(table).toArray())[0];
    expect(await rowOf('clients')).toEqual({
      ...oldClient,
      interviewHours: null,
      sites: {},
      guaranteeDays: null,
      rebateSteps: null,
    });
    expect(await rowOf('candidates')).toEqual({ ...oldCandidate, mergedInto: null, pool: null });
    expect(await rowOf('interviews')).toEqual({
      ...oldInterview,
      sittingIn: {},
      panel: {},
      roundId: null,
      feedback: {},
    });
    expect(await rowOf('tasks')).toEqual({ ...oldTask, roleId: null });
    expect(await rowOf('placements')).toEqual({ ...oldPlacement, ...addedToPlacements });
    expect(await rowOf('submissions')).toEqual({ ...oldSubmission, offers: {}, contactId: null });
    expect(await rowOf('gateOverrides')).toEqual({ ...oldOverride, factMark: null });
    expect(await rowOf('contacts')).toEqual({ ...contact, candidateId: null });
    expect(await rowOf('rooms')).toEqual(oldRoom);
    for (const table of addedLater) expect(await database.table(table).count()).toBe(0);
    const [record] = await createFactReader(database).historyOf('cli_mosaic');
    expect(record?.set).toMatchObject({ name: 'Pacific Mosaic Retail', interviewHours: null });
    expect((await database.changes.toArray())[0]?.sv).toBe(1);
    await expect(database.rows('clients').clear()).rejects.toThrow(UnguardedWriteError);
    database.close();
  });
});
