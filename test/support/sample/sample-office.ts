// The office the sample is lived in: the real door and the real rules, a clock that the agenda moves, ids that count.
import type { ChangeRecord } from '@shared/changes/change-record';
import type { CommandInput } from '@shared/commands/registry';
import type { FactReader } from '@shared/commands/command';
import { clashFactsOf } from '@shared/commands/interview/interview-time';
import { loadOfficeFacts } from '@shared/commands/office-facts';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import type { Json } from '@shared/kernel/json';
import type { Instant } from '@shared/time/instant';
import type { IdSource } from '@shared/time/ports';
import { OfficeDatabase } from '@data/database';
import { Door } from '@data/door';
import { createFactReader } from '@data/fact-reader';
import { foundDatabase } from '@data/found-database';
import { zoneRules } from '@data/zone-rules';
import { TestClock } from '../office';
import { Agenda, instantOf, type When } from './agenda';
import { createDraw, type Draw } from './random';

/** App version the shipped sample says it was written under. */
export const sampleApp = '0.1.0';

/** Seconds between two commands that one person gives after another, in minutes. */
const breath = 0.2;
const idWidth = 4;
const radix = 36;

/** People of the office. */
export interface SampleStaff {
  readonly manager: Actor;
  readonly recruiters: readonly Actor[];
  readonly receptionist: Actor;
}

/** Everything the generator works with. */
export interface SampleOffice {
  readonly database: OfficeDatabase;
  readonly read: FactReader;
  readonly ids: IdSource;
  readonly draw: Draw;
  readonly agenda: Agenda;
  /** The log so far. */
  readonly log: readonly ChangeRecord[];
  now(): Instant;
  /** Moves the clock on to a moment; never back. */
  enter(when: When): void;
  /** Runs a command that must be accepted, a few seconds after the last. */
  run<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    as: Actor,
  ): Promise<Readonly<Record<string, Json>>>;
  close(): void;
}

/** Short ids that count, as the shipped file writes them: `cnd_zz00a1`. */
export function createShortIds(): IdSource {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `zz${count.toString(radix).padStart(idWidth, '0')}`;
  };
  return { next: (prefix) => `${prefix}_${next()}`, random: next };
}

/** Ids of records and commands are given anew when the sample is loaded; they need no short ones. */
function createSampleIds(): IdSource {
  const rows = createShortIds();
  let count = 0;
  return {
    random: () => rows.random(),
    next(prefix) {
      if (prefix !== 'chg' && prefix !== 'tx') return rows.next(prefix);
      count += 1;
      return `${prefix}_${count}`;
    },
  };
}

let offices = 0;

/** Opens an office nobody has founded yet. */
export async function openSampleOffice(seed: number, start: When): Promise<SampleOffice> {
  offices += 1;
  const database = new OfficeDatabase(`sample-office-${offices}`);
  await database.open();
  await foundDatabase(database, { databaseId: 'db-sample', device: 'sample' });
  const clock = new TestClock(instantOf(start, zoneRules));
  const ids = createSampleIds();
  const log: ChangeRecord[] = [];
  const safety = {
    frozen: () => null,
    hand: (records: readonly ChangeRecord[]) => void log.push(...records),
    failed: () => undefined,
  };
  const door = new Door({ database, clock, zoneRules, ids, appVersion: sampleApp, safety });
  return {
    database,
    ids,
    log,
    read: createFactReader(database),
    draw: createDraw(seed),
    agenda: new Agenda(),
    now: () => clock.now(),
    enter(when) {
      const moment = instantOf(when, zoneRules);
      if (moment > clock.now()) clock.set(moment);
    },
    async run(name, input, as) {
      clock.advanceMinutes(breath);
      const answer = await door.execute(name, input, { actor: as });
      if (!answer.ok) throw new Error(`${clock.now()} ${name} was refused: ${JSON.stringify(answer)}`);
      return answer.result;
    },
    close: () => {
      database.close();
    },
  };
}

/** What clashes are judged by for a candidate, as the door judges them. */
export async function clashFactsFor(office: SampleOffice, candidateId: string) {
  const candidate = await office.read.get('candidates', candidateId);
  return clashFactsOf(await loadOfficeFacts(office.read), candidate, zoneRules);
}
