import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPolicy, settingIds, standardWeights } from '@shared/domain/office/policy';
import { refusalOf } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

describe('the office', () => {
  it('is opened once', async () => {
    const answer = await office.attempt('office/open', {
      officeName: 'Second',
      officeNameZh: '',
      manager: { name: 'Eve', nameZh: '', pinSalt: 'a', pinDigest: 'b' },
    });
    expect(refusalOf(answer)).toEqual({ kind: 'already-open' });
    expect((await office.read.get('settings', settingIds.office))?.value).toMatchObject({
      name: 'Test Office',
      nameZh: '測試公司',
      zone: 'Asia/Hong_Kong',
      sample: false,
    });
  });

  it('changes a setting, and refuses values out of range by name', async () => {
    await office.run('office/change-setting', { id: settingIds.policy, value: { lateMinutes: 8 } });
    expect(readPolicy((await office.read.get('settings', settingIds.policy))?.value).lateMinutes).toBe(8);
    const wrong = [
      await office.attempt('office/change-setting', { id: settingIds.policy, value: { lateMinutes: -1 } }),
      await office.attempt('office/change-setting', { id: settingIds.policy, value: { lateness: 5 } }),
      await office.attempt('office/change-setting', {
        id: settingIds.weights,
        value: { ...standardWeights, skills: 300 },
      }),
      await office.attempt('office/change-setting', { id: settingIds.office, value: { name: '' } }),
    ];
    const refusals = wrong.map((answer) => refusalOf(answer));
    expect(refusals.map((refusal) => refusal?.kind)).toEqual(Array(4).fill('input-unreadable'));
    expect(refusals[0]).toEqual({ kind: 'input-unreadable', fields: ['value.lateMinutes'] });
    expect(readPolicy((await office.read.get('settings', settingIds.policy))?.value).lateMinutes).toBe(8);
  });

  it('keeps settings, rooms and staff to managers', async () => {
    const as = office.actors.recruiter;
    const answers = [
      await office.attempt('office/change-setting', { id: settingIds.policy, value: {} }, as),
      await office.attempt('office/save-room', { roomId: null, name: 'Pearl', active: true }, as),
      await office.attempt('staff/leave', { staffId: as.staffId, reassignTo: null }, as),
    ];
    expect(answers.map((answer) => refusalOf(answer)?.kind)).toEqual(Array(3).fill('not-permitted'));
  });

  it('adds, renames and retires a room', async () => {
    const { roomId } = await office.run('office/save-room', { roomId: null, name: 'Pearl', active: true });
    await office.run('office/save-room', { roomId: String(roomId), name: 'Pearl River', active: false });
    expect(await office.read.get('rooms', String(roomId))).toMatchObject({
      name: 'Pearl River',
      active: false,
    });
    const nameless = await office.attempt('office/save-room', { roomId: null, name: ' ', active: true });
    expect(refusalOf(nameless)).toEqual({ kind: 'name-missing' });
  });
});
