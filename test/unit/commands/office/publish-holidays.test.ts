import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingIds } from '@shared/domain/office/policy';
import { holidayCalendar } from '@shared/time/holidays';
import { addDays, dayOfWeek, localDate } from '@shared/time/local-date';
import { refusalOf } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

/** Seventeen Tuesdays in a row. */
const days = Array.from({ length: 17 }, (_, week) => ({
  date: addDays(localDate.parse('2027-01-05'), week * 7),
  en: `Day ${week}`,
  zh: `第${week}日`,
}));
const publish = (given: readonly (typeof days)[number][], as = office.actors.manager) =>
  office.attempt('office/publish-holidays', { years: [{ year: 2027, days: [...given] }] }, as);
const calendar = async () =>
  holidayCalendar.parse((await office.read.get('settings', settingIds.holidays))?.value);

describe('taking in the published list', () => {
  it('replaces its year, leaves others, moves the published year, and comes back with one undo', async () => {
    const computed = [
      { date: '2027-03-03', en: 'A guess', zh: '推算', status: 'computed' },
      { date: '2028-03-03', en: 'A later guess', zh: '其後推算', status: 'computed' },
    ];
    await office.run('office/change-setting', {
      id: settingIds.holidays,
      value: { published: 2026, days: computed },
    });
    await office.session.execute('office/publish-holidays', { years: [{ year: 2027, days }] });
    const after = await calendar();
    expect(after.published).toBe(2027);
    expect(after.days.map(({ date, status }) => [date, status])).toEqual([
      ...days.map(({ date }) => [date, 'gazetted']),
      ['2028-03-03', 'computed'],
    ]);
    await office.session.undo();
    expect((await calendar()).days).toEqual(computed);
  });

  it.each([
    ['a day too few', () => days.slice(1)],
    ['a day twice', () => [...days.slice(1), days[1]!]],
    ['a day of another year', () => [...days, { ...days[0]!, date: localDate.parse('2028-01-04') }]],
    ['a Sunday', () => [...days, { ...days[0]!, date: localDate.parse('2027-01-03') }]],
  ])('refuses %s, and nothing changes', async (_what, list) => {
    expect(dayOfWeek(localDate.parse('2027-01-03'))).toBe(0);
    expect(refusalOf(await publish(list()))).toEqual({ kind: 'holiday-list-wrong', year: 2027 });
    expect(await office.read.get('settings', settingIds.holidays)).toBeUndefined();
  });

  it('is for managers', async () => {
    expect(refusalOf(await publish(days, office.actors.recruiter))?.kind).toBe('not-permitted');
    expect((await publish(days)).ok).toBe(true);
  });

  it('refuses a travel table that is no table', async () => {
    const answer = await office.attempt('office/change-setting', {
      id: settingIds.travel,
      value: { districts: [{ id: 'one', en: 'One', zh: '一' }], minutes: [[5, 5]] },
    });
    expect(refusalOf(answer)?.kind).toBe('input-unreadable');
  });
});
