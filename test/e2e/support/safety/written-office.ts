// An office written without a window: real commands through the real door on an IndexedDB in memory, then handed to the
// real safety copy in a data folder. Started on that folder the app finds a journal without a database and offers to
// rebuild, which is how a test gets an office of any size or history in a moment.
import 'fake-indexeddb/auto';
import { expect } from '@playwright/test';
import { schemaVersion } from '@shared/changes/schema-version';
import { maxRecordsPerAppend } from '@shared/desktop-api';
import { sealPin } from '@app/office/pin';
import { firstDatabaseName } from '@data/start-office';
import { openSafetyIn } from '../../../support/desktop-on-disk';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';
import { MANAGER_PIN } from './desk';

/** The name under which the manager of a written office enters. */
export const MANAGER_NAME = 'Mandy Lo';
/** The moment at which it was written: Monday, ten o'clock in Hong Kong. Tests of its future fix the clock here. */
export const WRITTEN_AT = '2026-11-23T02:30:00.000Z';

async function givePin({ run, actors }: InterviewOffice): Promise<void> {
  const { staffId, role } = actors.manager;
  const pin = await sealPin(MANAGER_PIN);
  await run('staff/save', { staffId, name: MANAGER_NAME, nameZh: '盧敏', role, active: true, ...pin });
}

/** Writes an office, made richer by `work`, into an empty data folder; answers what `work` answered. */
export async function writeOffice<T>(
  userData: string,
  work: (office: InterviewOffice) => Promise<T>,
): Promise<T> {
  const office = await openInterviewOffice();
  await givePin(office);
  const answer = await work(office);
  const databaseId = String((await office.database.meta.get('database-id'))?.value);
  const safety = await openSafetyIn(userData);
  const identity = { databaseId, databaseName: firstDatabaseName, schema: schemaVersion };
  expect(await safety.install(identity)).toMatchObject({ ok: true });
  for (let at = 0; at < office.handed.length; at += maxRecordsPerAppend) {
    const records = office.handed.slice(at, at + maxRecordsPerAppend);
    expect(await safety.append({ databaseId, records })).toMatchObject({ ok: true });
  }
  await safety.close();
  await office.database.delete();
  return answer;
}
