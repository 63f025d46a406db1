import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ChangeRecord } from '@shared/changes/change-record';
import { schemaVersion } from '@shared/changes/schema-version';
import { upcastRecord, type Upcaster } from '@shared/changes/upcasters/upcast-record';
import { describeSchema, type SchemaDescription } from '../../support/describe-schema';
import { droppedFields } from '../../support/dropped-fields';

const folder = new URL('../../fixtures/schema/', import.meta.url);
const frozen = readdirSync(folder).map((name) => {
  const description = z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return [name, description] as const;
});

const record = (sv: number): ChangeRecord => ({
  id: 'chg_1',
  tx: 'tx_1',
  txCount: 1,
  device: 'd',
  deviceSeq: 1,
  scope: 'office',
  hlc: '000000000000001-00000-d',
  wall: '2026-01-01T00:00:00.000Z',
  author: 'stf_1',
  authorRole: 'manager',
  command: 'task/add',
  commandVersion: 1,
  entity: 'tasks',
  entityId: 'tsk_1',
  set: { words: 'x' },
  base: {},
  subjects: [],
  sv,
  app: '0',
  enc: null,
  batch: null,
  undoes: null,
  redoes: null,
});

describe('the schema', () => {
  it('is frozen for every version up to this one', () => {
    const expected = Array.from({ length: schemaVersion }, (_, index) => `version-${index + 1}.json`);
    expect(frozen.map(([name]) => name).sort()).toEqual(expected);
  });

  it.each(frozen)('only adds to %s', (_name, earlier) => {
    expect(droppedFields(earlier, describeSchema())).toEqual([]);
  });

  it('of this version is what the frozen file says', () => {
    const own = frozen.find(([name]) => name === `version-${schemaVersion}.json`)?.[1];
    expect(describeSchema()).toEqual(own);
  });

  it('is seen to lose a table, a field, or a kind of value', () => {
    const earlier: SchemaDescription = {
      tasks: { words: { type: 'string' }, owner: { type: 'string' } },
      gone: { id: { type: 'string' } },
    };
    const now: SchemaDescription = { tasks: { words: { type: 'number' } } };
    expect(droppedFields(earlier, now)).toEqual(['tasks.words', 'tasks.owner', 'gone']);
  });
});

describe('upcasting', () => {
  it('leaves a record of this version as it is', () => {
    expect(upcastRecord(record(schemaVersion))).toEqual(record(schemaVersion));
  });

  it('refuses a record of a newer version', () => {
    expect(() => upcastRecord(record(schemaVersion + 1))).toThrow(/reads/);
  });

  it('goes step by step, and says when a step is missing', () => {
    const step: Upcaster = (old) => ({ ...old, set: { ...old.set, added: true } });
    const last = schemaVersion - 1;
    expect(upcastRecord(record(last), { [last]: step })).toMatchObject({
      sv: schemaVersion,
      set: { words: 'x', added: true },
    });
    expect(() => upcastRecord(record(0), {})).toThrow(/No upcaster/);
  });
});
