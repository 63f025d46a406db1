import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { requests } from '@shared/desktop-api';
import type { RequestName } from '@shared/desktop-channels';
import { nodeFileSystem } from '../../electron/main/safety-copy/node-file-system';
import {
  openSafetyCopy,
  type SafetyCopy,
  type SafetyCopyOptions,
} from '../../electron/main/safety-copy/safety-copy';
import { buildChangeRecords } from './change-records';
import { temporaryFolder } from './temporary-folder';

/** The office of these tests. */
export const databaseId = 'db-central';
/** Its first database. */
export const founding = { databaseId, databaseName: 'onward', schema: 1 };
/** In milliseconds. */
export const hour = 3_600_000;

/** A data folder of its own with a clock that is moved by hand. */
export interface Bench {
  readonly folder: string;
  readonly database: string;
  readonly options: SafetyCopyOptions;
  readonly open: (part?: Partial<SafetyCopyOptions>) => Promise<SafetyCopy>;
  readonly pass: (milliseconds: number) => void;
}

/** See {@link Bench}. */
export function bench(): Bench {
  const userData = temporaryFolder();
  const folder = join(userData, 'safety-copy');
  const database = join(userData, 'IndexedDB');
  let now = Date.parse('2026-11-23T02:00:00.000Z');
  let salt = 0;
  const options: SafetyCopyOptions = {
    files: nodeFileSystem,
    folder,
    schema: 1,
    now: () => new Date(now).toISOString(),
    randomHex: (bytes) => (salt += 1).toString(16).padStart(bytes * 2, '0'),
    findDatabaseFolder: async () => (existsSync(database) ? database : null),
  };
  return {
    ...{ folder, database, options },
    open: (part) => openSafetyCopy({ ...options, ...part }),
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** An installed office whose journal has `count` records. */
export async function officeWith(place: Bench, count: number): Promise<SafetyCopy> {
  const safety = await place.open();
  expect(await safety.install(founding)).toMatchObject({ ok: true });
  const answer = await safety.append({ databaseId, records: buildChangeRecords(count) });
  expect(answer).toMatchObject({ ok: true });
  await safety.close();
  return safety;
}

/** Fails when an answer is not what the contract says. */
export const decode = (name: RequestName, value: unknown): void => void requests[name].output.parse(value);

/** Every file under a folder with its bytes. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'hex'),
      ]),
  );
