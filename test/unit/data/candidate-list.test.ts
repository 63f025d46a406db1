// The list of candidates comes from memory. It must be the list that reading every row gives, for every viewer, filter and
// order, and stay so while the office works.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { noFilter, type CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import type { Actor, StaffRole } from '@shared/domain/staff/staff';
import type { Instant } from '@shared/time/instant';
import { addDays, type LocalDate } from '@shared/time/local-date';
import { OfficeDatabase } from '@data/database';
import { foundDatabase } from '@data/found-database';
import { idSource } from '@data/id-source';
import type { ListedSort } from '@data/indexes/people-list';
import { nameOrders } from '@data/indexes/packed-people';
import { liveView } from '@data/live-view';
import {
  listCandidates,
  readCandidateLines,
  type CandidateListQuestion,
  type ListedCandidates,
} from '@data/queries/candidates';
import { fillWithSample } from '@data/sample/load-sample';
import { createViewReader } from '@data/view-reader';
import { zoneRules } from '@data/zone-rules';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';
import { TestClock } from '../../support/office';
import { plainLines, plainOrder } from '../../support/plain-candidate-list';

const today = '2026-11-23' as LocalDate;
const now = '2026-11-23T02:42:00.000Z' as Instant;
const byName = { column: 'name', direction: 'ascending' } as const;
const question: CandidateListQuestion = {
  ...{ typed: '', order: 'english', sorting: byName, filter: noFilter, today, now },
};
const roles: readonly StaffRole[] = ['recruiter', 'manager', 'receptionist'];

const idsOf = (list: ListedCandidates): readonly string[] =>
  Array.from({ length: list.length }, (_, place) => list.idAt(place));

describe('the list of the sample office', () => {
  let database: OfficeDatabase;
  beforeAll(async () => {
    database = new OfficeDatabase('listed-sample');
    await database.open();
    await foundDatabase(database, { databaseId: 'db-listed', device: 'listed00' });
    const filled = await fillWithSample(readFileSync('resources/sample/office.json', 'utf8'), {
      ...{ clock: new TestClock(now), zoneRules, ids: idSource, database },
      ...{ link: { hand: () => undefined }, onProgress: () => undefined },
    });
    expect(filled.ok).toBe(true);
  });
  afterAll(() => {
    database.close();
  });

  const readAs = (role: StaffRole) => createViewReader(database, { staffId: 'stf_nobody', role });

  /** One filter of each kind that somebody of the sample passes, and one of several parts. */
  async function filters(): Promise<readonly CandidateFilter[]> {
    const rows = await readAs('manager').all('candidates');
    const first = rows.find(({ ownerId, district }) => ownerId !== null && district !== null);
    const skill = rows.flatMap(({ skills }) => Object.values(skills))[0]?.name ?? '';
    const startBy = addDays(today, 31);
    const parts: readonly Partial<CandidateFilter>[] = [
      {},
      { ownerId: first?.ownerId ?? '' },
      { district: first?.district ?? '' },
      { skill },
      { skill: skill.slice(0, 2) },
      { language: 'putonghua' },
      { startBy },
      ...(['in-play', 'rematch', 'pool', 'available', 'new', 'parked', 'placed'] as const).map((state) => ({
        state,
      })),
      ...(['quarter', 'year', 'not-in-a-year'] as const).map((met) => ({ met })),
      ...(['kept', 'warned', 'blocked'] as const).map((attendance) => ({ attendance })),
      { pool: true },
      { pool: false },
      { parked: true },
      { parked: false, pool: false },
      { pool: false, language: 'english', startBy, attendance: 'kept', met: 'year' },
    ];
    return parts.map((part) => ({ ...noFilter, ...part }));
  }

  it.each(roles)('is for a %s what reading every row gives, whatever is asked', async (role) => {
    const lines = await plainLines(readAs(role), now);
    const sizes: number[] = [];
    for (const filter of await filters())
      for (const column of ['name', 'expected', 'lastInterview', 'state'] satisfies ListedSort[])
        for (const direction of ['ascending', 'descending'] as const) {
          const order = nameOrders[sizes.length % nameOrders.length] ?? 'english';
          const asked = { ...question, filter, order, sorting: { column, direction } };
          const listed = idsOf(await listCandidates(readAs(role), asked));
          expect(listed, JSON.stringify(asked)).toEqual(plainOrder(lines, asked));
          sizes.push(listed.length);
        }
    expect(new Set(sizes).size).toBeGreaterThan(role === 'receptionist' ? 5 : 10);
  });

  it('tells a receptionist nothing by what it leaves out', async () => {
    const everybody = idsOf(await listCandidates(readAs('receptionist'), question));
    const ask = async (filter: Partial<CandidateFilter>) =>
      idsOf(
        await listCandidates(readAs('receptionist'), { ...question, filter: { ...noFilter, ...filter } }),
      );
    const { skill } = (await filters())[3] ?? noFilter;
    expect(await ask({ skill })).toEqual([]);
    expect(await ask({ pool: true })).toEqual([]);
    expect(await ask({ pool: false })).toEqual(everybody);
    expect(await ask({ parked: true })).toEqual([]);
    expect(await ask({ parked: false })).toEqual(everybody);
    for (const state of ['placed', 'in-play', 'rematch', 'pool', 'parked'] as const)
      expect(await ask({ state }), state).toEqual([]);
    const byPay = { column: 'expected', direction: 'descending' } as const;
    expect(idsOf(await listCandidates(readAs('receptionist'), { ...question, sorting: byPay }))).toEqual(
      everybody,
    );
  });

  it('reads the lines of those in sight as they are, in the order asked for', async () => {
    const listed = idsOf(await listCandidates(readAs('recruiter'), question))
      .slice(40, 80)
      .reverse();
    const lines = new Map(
      (await plainLines(readAs('recruiter'), now)).map((line) => [line.candidate.id, line]),
    );
    expect(await readCandidateLines(readAs('recruiter'), listed, now)).toEqual(
      listed.map((id) => lines.get(id)),
    );
  });

  it('filters whom it finds, the nearest first', async () => {
    const found = idsOf(await listCandidates(readAs('recruiter'), { ...question, typed: 'chan' }));
    const parked = { ...question, filter: { ...noFilter, parked: false } };
    const kept = new Set(idsOf(await listCandidates(readAs('recruiter'), parked)));
    const both = await listCandidates(readAs('recruiter'), { ...parked, typed: 'chan' });
    expect(found.length).toBeGreaterThan(1);
    expect(idsOf(both)).toEqual(found.filter((id) => kept.has(id)));
    expect(both.bookSize).toBe(300);
  });
});

describe('the list while the office works', () => {
  let office: InterviewOffice;
  beforeEach(async () => {
    office = await openInterviewOffice();
  });
  afterEach(() => {
    office.close();
  });

  const readAs = (actor: Actor) => createViewReader(office.database, actor);
  const recruiter = () => readAs(office.actors.recruiter);

  async function expectAsPlain(): Promise<void> {
    const at = office.clock.now();
    const lines = await plainLines(recruiter(), at);
    for (const column of ['name', 'state', 'lastInterview'] satisfies ListedSort[])
      for (const attendance of [null, 'kept', 'blocked'] as const) {
        const filter = { ...noFilter, attendance };
        const asked = { ...question, now: at, filter, sorting: { ...byName, column } };
        expect(idsOf(await listCandidates(recruiter(), asked))).toEqual(plainOrder(lines, asked));
      }
  }

  test('follows bookings, answers, what is not kept, clearing and undo', async () => {
    await expectAsPlain();
    const submissionId = await office.sendSubmission(office.ada);
    await expectAsPlain();
    const interviewId = await office.bookClient('2026-11-23 11:00+60', submissionId);
    office.at('2026-11-23 12:00');
    const call = { candidateId: null, contactId: null, interviewId, taskId: null, words: '' } as const;
    await office.run('call/log', { ...call, channel: 'phone', outcome: 'no-answer' });
    const missed = await office.attempt('interview/confirm-no-show', {
      interviewId,
      who: 'candidate',
      callId: null,
    });
    await expectAsPlain();
    if (!missed.ok) throw new Error(JSON.stringify(missed));
    const override = { candidateId: office.ada, clientId: null, roleId: null, gate: 'attendance' } as const;
    await office.run('submission/override-gate', { ...override, reason: 'was in hospital' });
    await expectAsPlain();
    await office.run('candidate/park', { candidateId: office.bo, reason: 'travels', wakeOn: null });
    await expectAsPlain();
    await office.run('candidate/pool', {
      ...{ candidateId: office.ada, reason: 'no role in tax', reviewOn: '2027-02-01' },
      wakes: { kinds: [], leastSkillsPercent: null, salaryFloor: null, districts: {} },
    });
    const inPool = { ...noFilter, pool: true };
    expect(idsOf(await listCandidates(recruiter(), { ...question, filter: inPool }))).toEqual([office.ada]);
    await expectAsPlain();
    await office.run('history/undo', { handle: missed.tx, kind: 'tx' });
    await expectAsPlain();
  });

  test('a query that sorts by the state is asked again when a submission changes', async () => {
    await office.sendSubmission(office.bo);
    const answers: (readonly string[])[] = [];
    let wake: () => void = () => undefined;
    const next = async (): Promise<readonly string[]> => {
      const count = answers.length;
      while (answers.length === count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return answers.at(-1) ?? [];
    };
    const inPlay = { ...question, filter: { ...noFilter, state: 'in-play' as const } };
    const first = next();
    const stop = liveView(office.database, office.actors.recruiter, (read) =>
      listCandidates(read, { ...inPlay, now: office.clock.now() }),
    ).subscribe((list) => {
      answers.push(idsOf(list));
      wake();
    });
    expect(await first).toEqual([office.bo]);
    await office.sendSubmission(office.ada);
    while (answers.at(-1)?.length !== 2) await next();
    expect(answers.at(-1)).toEqual([office.ada, office.bo]);
    stop();
  });
});
