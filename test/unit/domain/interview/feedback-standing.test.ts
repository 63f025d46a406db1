import { describe, expect, it } from 'vitest';
import type { Feedback, Verdict } from '@shared/domain/interview/feedback';
import {
  interviewersOf,
  isHearable,
  missingFeedback,
  verdictOf,
} from '@shared/domain/interview/feedback-standing';
import type { InterviewStage } from '@shared/domain/interview/interview';
import { aClientInterview } from './an-interview';

const when = '2026-11-24 10:00+60';
const said = (verdict: Verdict): Feedback => ({
  ...{ verdict, words: '', at: '2026-11-24T04:00:00.000Z', byId: 'stf_grace' },
});
const held = (feedback: Readonly<Record<string, Feedback>>, panel: readonly string[] = ['con_su']) =>
  aClientInterview(when, {
    contactId: 'con_ho',
    panel: Object.fromEntries(panel.map((id) => [id, true as const])),
    feedback,
  });

describe('the client’s feedback on an interview', () => {
  it('is asked of everybody who interviewed, or of the client where nobody is named', () => {
    expect(interviewersOf(held({}))).toEqual(['con_ho', 'con_su']);
    expect(interviewersOf({ contactId: null, panel: {} })).toEqual(['client']);
  });

  it.each<[string, Readonly<Record<string, Verdict>>, missing: readonly string[], Verdict | null]>([
    ['nobody spoke', {}, ['con_ho', 'con_su'], null],
    ['one is for it, one has not spoken', { con_ho: 'on' }, ['con_su'], 'undecided'],
    ['both are for it', { con_ho: 'on', con_su: 'on' }, [], 'on'],
    ['one is against it', { con_ho: 'on', con_su: 'off' }, [], 'off'],
    ['one is against it, one has not spoken', { con_su: 'off' }, ['con_ho'], 'off'],
    ['one does not know', { con_ho: 'on', con_su: 'undecided' }, [], 'undecided'],
    ['the client spoke as a whole', { client: 'on' }, [], 'on'],
  ])('%s', (_case, verdicts, missing, expected) => {
    const words = Object.entries(verdicts).map(([id, verdict]) => [id, said(verdict)] as const);
    const interview = held(Object.fromEntries(words));
    expect(missingFeedback(interview)).toEqual(missing);
    expect(verdictOf(interview)).toBe(expected);
  });

  it.each<[InterviewStage, now: string, boolean]>([
    ['confirmed', '2026-11-24T01:59:00.000Z', false],
    ['confirmed', '2026-11-24T02:00:00.000Z', true],
    ['done', '2026-11-24T01:00:00.000Z', true],
    ['awaiting-confirmation', '2026-11-25T01:00:00.000Z', false],
    ['cancelled', '2026-11-25T01:00:00.000Z', false],
    ['no-show-candidate', '2026-11-25T01:00:00.000Z', false],
  ])('%s at %s can be there: %s', (stage, now, expected) => {
    expect(isHearable(aClientInterview(when, { stage }), now)).toBe(expected);
    expect(isHearable({ ...aClientInterview(when, { stage }), kind: 'office' }, now)).toBe(false);
  });
});
