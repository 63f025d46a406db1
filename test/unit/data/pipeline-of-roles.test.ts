import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPipeline } from '@data/queries/roles';
import { createViewReader } from '@data/view-reader';
import { at, bookClientInterview, openJob, submit, takeCandidate, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const cardsOf = (roleIds: readonly string[]) =>
  readPipeline(createViewReader(office.database, office.actors.manager), roleIds);

it('has the cards of every role asked for, the first drafted first, and of no other', async () => {
  const first = await openJob(office, { to: 'sent' });
  office.clock.advanceMinutes(5);
  const second = await openJob(office, { to: 'offered' });
  office.clock.advanceMinutes(5);
  await openJob(office, { to: 'sent' });
  const cards = await cardsOf([second.roleId, first.roleId]);
  expect(cards.map(({ submission }) => submission.id)).toEqual([first.submissionId, second.submissionId]);
  expect(await cardsOf([])).toEqual([]);
});

it('names who at the client has the profile', async () => {
  const { clientId, candidateId } = await openJob(office, { to: 'drafted' });
  const { contactId } = await office.run('contact/save', {
    ...{
      contactId: null,
      clientId,
      name: 'Ms Ho',
      nameZh: '何小姐',
      title: '',
      phones: {},
      email: '',
      active: true,
    },
  });
  const roleId = await takeRole(office, clientId, { contactId: String(contactId) });
  await submit(office, { candidateId, roleId }, { to: 'sent' });
  expect(await cardsOf([roleId])).toMatchObject([{ sentTo: { id: contactId, name: 'Ms Ho' } }]);
});

it('gives each card its own interviews: what was held, and what comes next', async () => {
  const job = await openJob(office, { role: { headcount: 2 } });
  const rival = await takeCandidate(office, { surname: 'Wong' });
  const rivals = await submit(office, { candidateId: rival, roleId: job.roleId });
  const held = await bookClientInterview(office, job.submissionId, { date: '2026-11-24', startMinute: 600 });
  const next = await bookClientInterview(office, job.submissionId, { date: '2026-11-26', startMinute: 600 });
  const other = await bookClientInterview(office, rivals, { date: '2026-11-25', startMinute: 600 });
  office.clock.set(at('2026-11-24T04:00:00.000Z'));
  await office.run('interview/finish', { interviewId: held });
  const cards = new Map((await cardsOf([job.roleId])).map((card) => [card.submission.id, card]));
  expect(cards.get(job.submissionId)).toMatchObject({ met: { id: held }, next: { id: next }, round: 2 });
  expect(cards.get(rivals)).toMatchObject({ met: null, next: { id: other }, round: 1 });
});
