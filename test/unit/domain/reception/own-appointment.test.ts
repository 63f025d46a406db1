import { describe, expect, it, test } from 'vitest';
import { findOwnAppointment, isWholeNumber } from '@shared/domain/reception/own-appointment';
import type { Interview } from '@shared/domain/interview/interview';
import { aClientInterview, anInterview } from '../interview/an-interview';
import { momentAt } from '../../../support/hong-kong-time';

const now = momentAt('2026-11-24 09:50');
const noName = { surname: '', givenNames: '', englishName: '', preferredName: '', chineseName: '' };
const phones = (...numbers: readonly (readonly [string, string | null])[]) =>
  Object.fromEntries(
    numbers.map(([typed, e164], at) => [`p${at}`, { typed, e164, label: 'mobile' as const }]),
  );
const ada = {
  ...noName,
  id: 'cnd_ada',
  surname: 'Ng',
  givenNames: 'Ada Mei',
  englishName: 'Ada',
  phones: phones(['9123 4567', '+85291234567']),
};
const bo = { ...noName, id: 'cnd_bo', surname: 'Yip', givenNames: 'Bo', phones: phones(['6234 5678', null]) };
const abroad = {
  ...noName,
  id: 'cnd_abroad',
  givenNames: 'Jun',
  phones: phones(['+86 138 9123 4567', '+8613891234567']),
};

const ten = anInterview('2026-11-24 10:00');
const find = (typed: string, appointments: readonly Interview[] = [ten], people = [ada, bo, abroad]) =>
  findOwnAppointment(typed, { people, appointments }, now);

describe('a whole number', () => {
  it.each([
    ['9123 4567', true],
    ['91234567', true],
    ['+852 9123 4567', true],
    ['(852) 9123-4567', true],
    ['1234567', false],
    ['852 4567', false],
    ['', false],
  ] as const)('“%s”: %s', (typed, whole) => {
    expect(isWholeNumber(typed)).toBe(whole);
  });
});

describe('the kiosk finds', () => {
  it.each(['91234567', '9123 4567', '+852 9123 4567', '85291234567'])('Ada by %s', (typed) => {
    expect(find(typed)).toEqual({ interviewId: 'ivw_1', firstName: 'Ada', startMinute: 600 });
  });

  test('somebody whose number was kept only as typed', () => {
    expect(find('62345678', [anInterview('2026-11-24 10:00', { candidateId: 'cnd_bo' })])).toMatchObject({
      firstName: 'Bo',
    });
  });

  test('a number of another country by all its digits, and not by its last eight', () => {
    const theirs = [anInterview('2026-11-24 10:00', { candidateId: 'cnd_abroad' })];
    expect(find('8613891234567', theirs)).toMatchObject({ firstName: 'Jun' });
    expect(find('91234567', theirs, [abroad])).toBeNull();
  });

  test('the next of two', () => {
    const earlier = anInterview('2026-11-24 09:00', { id: 'ivw_before', stage: 'done' });
    const later = anInterview('2026-11-24 15:00', { id: 'ivw_later' });
    expect(find('91234567', [later, ten, earlier])).toMatchObject({ interviewId: 'ivw_1' });
  });

  it.each(['held-slot', 'awaiting-confirmation', 'confirmed', 'no-show-candidate'] as const)(
    'an interview that is %s',
    (stage) => {
      expect(find('91234567', [anInterview('2026-11-24 10:00', { stage })])).not.toBeNull();
    },
  );
});

describe('the kiosk tells nothing', () => {
  it.each(['4567', '1234567', '61234567', 'Ada', ''])('by “%s”', (typed) => {
    expect(find(typed)).toBeNull();
  });

  test('of a number that two people share, whoever of them is expected', () => {
    const sister = { ...bo, phones: phones(['91234567', null]) };
    expect(find('91234567', [ten], [ada, sister])).toBeNull();
  });

  it.each(['arrived', 'in-progress', 'done', 'declined', 'cancelled', 'no-show-client'] as const)(
    'of an interview that is %s',
    (stage) => {
      expect(find('91234567', [anInterview('2026-11-24 10:00', { stage })])).toBeNull();
    },
  );

  test('of an interview by video, at a client, of somebody else, or that is over', () => {
    expect(find('91234567', [anInterview('2026-11-24 10:00', { mode: 'video' })])).toBeNull();
    expect(find('91234567', [aClientInterview('2026-11-24 10:00')])).toBeNull();
    expect(find('62345678', [ten])).toBeNull();
    expect(find('91234567', [anInterview('2026-11-24 09:00+50')])).toBeNull();
  });
});
