// An office for tests: the real door and the real rules on fake-indexeddb, with a clock and ids that tests set.
import type { ChangeRecord } from '@shared/changes/change-record';
import type { CommandInput } from '@shared/commands/registry';
import type { FactReader } from '@shared/commands/command';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { Actor, StaffRole } from '@shared/domain/staff/staff';
import type { Json } from '@shared/kernel/json';
import { instantFromMillis, instantMillis, type Instant } from '@shared/time/instant';
import type { Clock, IdSource } from '@shared/time/ports';
import { OfficeDatabase } from '@data/database';
import { Door, type DoorAnswer, type SafetyLink } from '@data/door';
import { createFactReader } from '@data/fact-reader';
import { Session } from '@data/session';
import { foundDatabase } from '@data/found-database';
import { zoneRules } from '@data/zone-rules';

/** Monday 23 November 2026, 10:00 in Hong Kong. */
export const testNow = '2026-11-23T02:00:00.000Z' as Instant;

/** A clock that stands until a test moves it. */
export class TestClock implements Clock {
  #millis: number;

  constructor(start: Instant = testNow) {
    this.#millis = instantMillis(start);
  }

  now(): Instant {
    return instantFromMillis(this.#millis);
  }

  set(instant: Instant): void {
    this.#millis = instantMillis(instant);
  }

  advanceMinutes(minutes: number): void {
    this.#millis += minutes * 60_000;
  }
}

/** Ids that count: readable in failures and the same in every run. */
export function createCountingIds(seed = 'test'): IdSource {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `${seed}${count.toString(36).padStart(8, '0')}`;
  };
  return { next: (prefix) => `${prefix}_${next()}`, random: next };
}

let databases = 0;

/** An office that tests write to through the door. */
export interface TestOffice {
  readonly door: Door;
  readonly database: OfficeDatabase;
  readonly read: FactReader;
  readonly clock: TestClock;
  readonly ids: IdSource;
  /** The manager's session: undo and redo as they have them. */
  readonly session: Session;
  /** One member of staff per role, stored in the office. */
  readonly actors: Readonly<Record<StaffRole, Actor>>;
  /** Records handed to the safety copy, in order. */
  readonly handed: ChangeRecord[];
  /** Runs a command that must be accepted; throws with the refusal otherwise. */
  run<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    as?: Actor,
  ): Promise<Readonly<Record<string, Json>>>;
  /** Runs a command and answers what the door said. */
  attempt<Name extends CommandName>(name: Name, input: CommandInput<Name>, as?: Actor): Promise<DoorAnswer>;
  close(): void;
}

const nothingFrozen = (handed: ChangeRecord[]): SafetyLink => ({
  frozen: () => null,
  hand: (records) => {
    handed.push(...records);
  },
  failed: () => undefined,
});

/** Opens an office with a manager, and a recruiter and a receptionist made by them. Office settings are the standards. */
export async function openTestOffice(options: { readonly now?: Instant } = {}): Promise<TestOffice> {
  databases += 1;
  const database = new OfficeDatabase(`test-office-${databases}`);
  const ids = createCountingIds();
  await database.open();
  await foundDatabase(database, { databaseId: `db-test-${databases}`, device: 'dev0test' });
  const clock = new TestClock(options.now);
  const handed: ChangeRecord[] = [];
  const safety = nothingFrozen(handed);
  const door = new Door({ database, clock, zoneRules, ids, appVersion: '0.0.0-test', safety });
  const actors = await openWithStaff(door);
  const attempt: TestOffice['attempt'] = (name, input, as = actors.manager) =>
    door.execute(name, input, { actor: as });
  return {
    door,
    database,
    clock,
    ids,
    actors,
    handed,
    attempt,
    session: new Session(actors.manager, door, database),
    read: createFactReader(database),
    async run(name, input, as = actors.manager) {
      const answer = await attempt(name, input, as);
      if (!answer.ok) throw new Error(`${name} was not accepted: ${JSON.stringify(answer)}`);
      return answer.result;
    },
    close: () => {
      database.close();
    },
  };
}

async function openWithStaff(door: Door): Promise<Readonly<Record<StaffRole, Actor>>> {
  const founder: Actor = { staffId: 'stf_founder', role: 'manager' };
  const pin = { pinSalt: 'c2FsdA==', pinDigest: 'ZGlnZXN0' };
  const opened = await door.execute(
    'office/open',
    {
      officeName: 'Test Office',
      officeNameZh: '測試公司',
      manager: { name: 'Mandy Lo', nameZh: '盧敏', ...pin },
    },
    { actor: founder },
  );
  if (!opened.ok) throw new Error(`office/open: ${JSON.stringify(opened)}`);
  const manager: Actor = { staffId: String(opened.result['staffId']), role: 'manager' };
  const save = async (name: string, role: StaffRole): Promise<Actor> => {
    const saved = await door.execute(
      'staff/save',
      { staffId: null, name, nameZh: '', role, active: true, ...pin },
      { actor: manager },
    );
    if (!saved.ok) throw new Error(`staff/save: ${JSON.stringify(saved)}`);
    return { staffId: String(saved.result['staffId']), role };
  };
  return {
    manager,
    recruiter: await save('Grace Lau', 'recruiter'),
    receptionist: await save('Winnie Tse', 'receptionist'),
  };
}
