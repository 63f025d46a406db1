import { afterEach, beforeEach, expect, test } from 'vitest';
import { momentAt } from '../../../support/hong-kong-time';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const arrival = {
  name: 'Mr Kwok',
  phone: '9123 4567',
  purpose: 'CV',
  forStaffId: null,
  candidateId: null,
  identitySeen: true,
  privacyStatement: '2026-1',
};

test('somebody without an interview comes and leaves; the first leaving stands', async () => {
  const { visitId } = await office.run('visit/walk-in', arrival, office.actors.receptionist);
  office.clock.advanceMinutes(10);
  await office.run('visit/leave', { visitId: String(visitId) });
  office.clock.advanceMinutes(10);
  await office.run('visit/leave', { visitId: String(visitId) });
  expect(await office.read.get('visits', String(visitId))).toMatchObject({
    ...arrival,
    arrivedAt: momentAt('2026-11-23 10:00'),
    leftAt: momentAt('2026-11-23 10:10'),
  });
});

test('nobody is taken in without a privacy statement, or for somebody who is not there', async () => {
  const unsaid = await office.attempt('visit/walk-in', { ...arrival, privacyStatement: '' });
  expect(unsaid).toEqual({ ok: false, refusal: { kind: 'input-unreadable', fields: ['privacyStatement'] } });
  const forNobody = await office.attempt('visit/walk-in', { ...arrival, forStaffId: 'stf_none' });
  expect(forNobody).toEqual({ ok: false, refusal: { kind: 'not-found', table: 'staff', id: 'stf_none' } });
  const unknown = await office.attempt('visit/walk-in', { ...arrival, candidateId: 'cnd_none' });
  expect(unknown).toEqual({ ok: false, refusal: { kind: 'not-found', table: 'candidates', id: 'cnd_none' } });
  const gone = await office.attempt('visit/leave', { visitId: 'vis_none' });
  expect(gone).toEqual({ ok: false, refusal: { kind: 'not-found', table: 'visits', id: 'vis_none' } });
});
