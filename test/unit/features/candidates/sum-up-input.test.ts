import { describe, expect, it } from 'vitest';
import type { InterviewForms } from '@features/candidates/interview/interview-forms';
import { sumUpInput } from '@features/candidates/interview/sum-up-input';
import { zoneRules } from '@data/zone-rules';
import { TestClock } from '../../../support/office';

const time = { clock: new TestClock(), zone: 'Asia/Hong_Kong', zoneRules };
const times = { notice: null, availableFrom: null, windows: {}, exceptions: {} };
const fit: InterviewForms['fits'][string] = {
  clientId: null,
  interviewId: 'ivw_1',
  assessedOn: '2026-11-23',
  ratings: { sap: { group: 'skills', label: 'SAP', rating: null, evidence: '' } },
  recommendation: 'no-decision',
  summary: '',
};
const empty: InterviewForms = {
  motivation: {
    interviewId: 'ivw_1',
    notedOn: '2026-11-23',
    factors: [],
    words: ' ',
    dealBreakers: '',
    confidence: 2,
    summary: '',
  },
  fits: { general: fit },
  said: [{ roleId: 'rol_1', answer: null, reason: null, words: '' }],
  times: { before: times, now: times },
  jots: { typing: '', lines: [] },
  followUps: [{ words: ' ', dueOn: '2026-11-24', channel: 'phone' }],
};

describe('what an interview writes', () => {
  it('is nothing where nothing was said', () => {
    expect(sumUpInput('ivw_1', empty, time)).toEqual({
      interviewId: 'ivw_1',
      motivation: null,
      assessments: [],
      interests: [],
      profile: {},
      jots: [],
      tasks: [],
    });
  });

  it('has a deal-breaker alone as a note, and evidence without a rating as an assessment', () => {
    const { motivation, assessments } = sumUpInput(
      'ivw_1',
      {
        ...empty,
        motivation: { ...empty.motivation, dealBreakers: 'No shifts' },
        fits: {
          general: fit,
          cli_1: {
            ...fit,
            clientId: 'cli_1',
            ratings: { sap: { group: 'skills', label: 'SAP', rating: null, evidence: 'Says so' } },
          },
        },
      },
      time,
    );
    expect(motivation).toMatchObject({ dealBreakers: 'No shifts' });
    expect(assessments.map(({ clientId }) => clientId)).toEqual(['cli_1']);
  });

  it('has the cause only of a no, and the line that is still being typed', () => {
    const input = sumUpInput(
      'ivw_1',
      {
        ...empty,
        said: [
          { roleId: 'rol_1', answer: 'no', reason: 'pay', words: '' },
          { roleId: 'rol_2', answer: 'keen', reason: 'pay', words: '' },
        ],
        jots: { typing: ' half a line ', lines: [] },
      },
      time,
    );
    expect(input.interests.map(({ answer, reason }) => [answer, reason])).toEqual([
      ['no', 'pay'],
      ['keen', null],
    ]);
    expect(input.jots).toEqual([{ at: '2026-11-23T02:00:00.000Z', words: 'half a line' }]);
  });

  it('changes of the profile only what was changed here, element by element', () => {
    const tuesday = { weekday: 2, from: 540, to: 720 };
    const friday = { weekday: 5, from: 840, to: 1080 };
    const notice = { value: 1, unit: 'month' as const, negotiable: false };
    const before = { ...times, windows: { a: tuesday, b: friday } };
    const now = { ...before, notice, windows: { a: tuesday, c: friday } };
    expect(sumUpInput('ivw_1', { ...empty, times: { before, now } }, time).profile).toEqual({
      notice,
      'windows.b': null,
      'windows.c': friday,
    });
  });

  it('has tasks due in the late afternoon of their day, in the office’s zone', () => {
    const followUps: InterviewForms['followUps'] = [
      { words: 'Send the brief', dueOn: '2026-11-24', channel: 'email' },
    ];
    expect(sumUpInput('ivw_1', { ...empty, followUps }, time).tasks).toEqual([
      { words: 'Send the brief', dueAt: '2026-11-24T09:00:00.000Z', channel: 'email' },
    ]);
  });
});
