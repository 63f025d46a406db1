// The packs of an office are kept beside it. One that was kept must answer, once it has caught up, as one made anew.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noFilter } from '@shared/domain/candidate/candidate-filter';
import { allKinds } from '@shared/domain/candidate/search/search-keys';
import type { LocalDate } from '@shared/time/local-date';
import { deliverPeople, deliverStandings } from '@data/indexes/kept-packs';
import { PeopleIndex } from '@data/indexes/people-index';
import { shippedReadings } from '@data/indexes/shipped-readings';
import { StandingIndex } from '@data/indexes/standing-index';
import { standingSource } from '@data/standing-source';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const rows = () => office.database.rows('candidates');

/** An index as one that starts now has it: it heard of nothing that was committed before. */
function startIndex(keeps: boolean): PeopleIndex {
  return new PeopleIndex({
    many: (ids) => rows().bulkGet([...ids]),
    page: (after, limit) => rows().where(':id').above(after).limit(limit).toArray(),
    onChange: () => () => undefined,
    readings: shippedReadings,
    delivered: async () =>
      keeps ? { onward: 'people', ...(await deliverPeople(office.database.name)) } : null,
  });
}

async function answers(index: PeopleIndex) {
  const found = [];
  for (const typed of ['ng', 'Ada', 'yip', '陳', '9123 4567', 'mandy', 'excel'])
    found.push(await index.find({ typed, kinds: allKinds, limit: 5 }));
  const list = await index.list(
    {
      ...{ order: 'english', filter: { ...noFilter, district: 'sha-tin' }, standing: null },
      ...{ sorting: { column: 'expected', direction: 'descending' }, today: '2026-11-23' as LocalDate },
      asSeen: (fields) => fields,
    },
    { typed: '', kinds: allKinds },
  );
  return { found, listed: Array.from({ length: list.length }, (_, at) => list.idAt(at)), all: list.bookSize };
}

const expectCaughtUp = async (): Promise<void> => {
  expect(await answers(startIndex(true))).toEqual(await answers(startIndex(false)));
};

describe('the kept pack of the people index', () => {
  it('catches up with whoever came, changed or went after it was made', async () => {
    const first = await deliverPeople(office.database.name);
    expect(first.changed).toEqual([]);
    expect(first.pack?.ids).toHaveLength(2);
    const mandy = await office.addCandidate({
      ...{ surname: 'Chan', givenNames: 'Man Yee', englishName: 'Mandy', chineseName: '陳敏儀' },
      district: 'sha-tin',
    });
    const phone = { typed: '9123 4567', e164: '+85291234567', label: 'mobile' as const };
    const skill = { name: 'Excel', level: 3, lastUsedYear: 2026, notedOn: '2026-11-01' };
    await office.run('candidate/edit', {
      candidateId: office.ada,
      set: { surname: 'Ngai', district: 'sha-tin', phones: { one: phone }, skills: { one: skill } },
    });
    const second = await deliverPeople(office.database.name);
    expect(second.pack?.ids, 'the pack is the kept one').toEqual(first.pack?.ids);
    expect([...second.changed].sort()).toEqual([office.ada, mandy].sort());
    const found = await answers(startIndex(true));
    expect(found.found[1]).toEqual([office.ada]);
    expect(found.found[4]).toEqual([office.ada]);
    expect([...found.listed].sort()).toEqual([office.ada, mandy].sort());
    await expectCaughtUp();
  });

  it('is made anew when the log is another one, and when it is too far behind', async () => {
    await deliverPeople(office.database.name);
    for (let time = 0; time < 201; time += 1)
      await office.run('candidate/edit', { candidateId: office.bo, set: { headline: `Clerk ${time}` } });
    expect((await deliverPeople(office.database.name)).changed).toEqual([]);
    await expectCaughtUp();
    await office.run('candidate/edit', { candidateId: office.bo, set: { surname: 'Yiu' } });
    const { database } = office;
    await database.write(['changes'], async () => {
      const last = await database.changes.orderBy('n').last();
      if (last) await database.changes.put({ ...last, id: 'chg_of_another_log' });
    });
    await deliverPeople(database.name);
    await expectCaughtUp();
  });
});

describe('the kept standings', () => {
  const people = () => [office.ada, office.bo];
  const source = (keeps: boolean) => ({
    ...standingSource(office.database),
    delivered: async () =>
      keeps ? { onward: 'standings' as const, ...(await deliverStandings(office.database.name)) } : null,
  });
  const told = async (index: StandingIndex) => {
    const standings = await index.upToDate();
    return people().map((id) => standings.get(id));
  };
  const readAnew = () => told(new StandingIndex(source(false)));

  it('catch up with submissions and interviews', async () => {
    await deliverStandings(office.database.name);
    const submissionId = await office.sendSubmission(office.ada);
    const interviewId = await office.bookClient('2026-11-23 11:00+60', submissionId);
    office.at('2026-11-23 12:00');
    const call = { candidateId: null, contactId: null, interviewId, taskId: null, words: '' } as const;
    await office.run('call/log', { ...call, channel: 'phone', outcome: 'no-answer' });
    await office.run('interview/confirm-no-show', { interviewId, who: 'candidate', callId: null });
    const [ada, bo] = await told(new StandingIndex(source(true)));
    expect(ada?.unkept).toMatchObject([{ id: interviewId }]);
    expect(ada?.met?.on).toMatch(/^2026-11-/u);
    expect(bo).toEqual({ stages: 0, met: null, unkept: [] });
    expect([ada, bo]).toEqual(await readAnew());
  });

  it('let go of what moves to somebody else, and of what moves back', async () => {
    await office.sendSubmission(office.ada);
    const kept = new StandingIndex(source(true));
    const before = await told(kept);
    expect(before[0]?.stages).toBeGreaterThan(0);
    const merged = await office.attempt('candidate/merge', {
      ...{ keepId: office.bo, goneId: office.ada, fields: {}, sets: {} },
    });
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    expect(await told(kept)).toEqual([before[1], before[0]]);
    expect(await told(kept)).toEqual(await readAnew());
    await office.run('history/undo', { handle: merged.tx, kind: 'tx' });
    expect(await told(kept)).toEqual(before);
    expect(await told(kept)).toEqual(await readAnew());
  });
});
