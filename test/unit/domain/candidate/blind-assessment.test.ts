import { describe, expect, it } from 'vitest';
import { hiddenFrom } from '@shared/domain/candidate/blind-assessment';

const interview = { recruiterId: 'grace', sittingIn: { ken: true as const } };
const by = (authorId: string, clientId: string | null = null, interviewId: string | null = 'ivw_1') => ({
  authorId,
  clientId,
  interviewId,
});
const grace = by('grace');

describe('whom an assessment is hidden from', () => {
  it.each([
    ['the colleague in the room who has not assessed', grace, [grace], ['ken']],
    ['nobody once both are in', grace, [grace, by('ken')], []],
    ['the recruiter, when the colleague is first', by('ken'), [by('ken')], ['grace']],
    ['the colleague still, who has answered another question', grace, [grace, by('ken', 'cli_1')], ['ken']],
    [
      'the colleague still, who has judged another interview',
      grace,
      [grace, by('ken', null, 'ivw_0')],
      ['ken'],
    ],
    ['nobody, when it comes from no interview', by('grace', null, null), [by('grace', null, null)], []],
  ])('%s', (_says, assessment, all, expected) => {
    expect([...hiddenFrom(assessment, all, interview)]).toEqual(expected);
  });

  it('is both who were in the room, when somebody else judged', () => {
    expect([...hiddenFrom(by('helen'), [by('helen')], interview)]).toEqual(['grace', 'ken']);
  });

  it('is nobody where one recruiter was alone, and where the interview is gone', () => {
    expect(hiddenFrom(grace, [grace], { recruiterId: 'grace', sittingIn: {} }).size).toBe(0);
    expect(hiddenFrom(grace, [grace], undefined).size).toBe(0);
  });
});
