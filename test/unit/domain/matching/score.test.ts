import { describe, expect, it } from 'vitest';
import type { ScorePart } from '@shared/domain/office/policy';
import { standardWeights } from '@shared/domain/office/policy';
import { scoreMatch, wholeWeights, type ScoreLine } from '@shared/domain/matching/score';
import { evidenceCases } from '@shared/domain/matching/score-parts/part-result';
import { buildMatch, type MatchParts } from '../../../support/build-match';
import {
  assessmentRecord,
  candidateRecord,
  noteRecord,
  officeInterview,
  outsider,
} from '../../../support/match-builders';

import { firstScoreCases } from './score-cases-first';
import { laterScoreCases } from './score-cases-later';

const cases = [...firstScoreCases, ...laterScoreCases];

const lineOf = (part: ScorePart, parts: MatchParts): ScoreLine => {
  const line = scoreMatch(buildMatch(parts)).lines.find((one) => one.part === part);
  if (!line) throw new Error(`No line for ${part}`);
  return line;
};

describe('parts of the score', () => {
  it.each(cases)('$part: $when', ({ part, parts, says, points }) => {
    const line = lineOf(part, parts);
    expect({ says: line.evidence.says, points: line.points }).toEqual({ says, points });
    expect(line.share === null).toBe(
      ['role-silent', 'candidate-silent', 'too-old', 'nothing', 'no-route'].includes(says),
    );
  });

  it('each say every sentence they have, but the masking one, in some case', () => {
    const said = new Set(cases.map(({ part, says }) => `${part}/${says}`));
    const sentences = Object.entries(evidenceCases).flatMap(([part, all]) =>
      all.filter((says) => says !== 'hidden').map((says) => `${part}/${says}`),
    );
    const unreachable = ['carryOver/too-old'];
    expect(sentences.filter((sentence) => !said.has(sentence))).toEqual(unreachable);
  });

  it('of motivation name the three strongest factors, and the first the role speaks of where it comes later', () => {
    const factors = (['pay', 'growth', 'commute', 'title', 'brand'] as const).map((factor, place) => ({
      factor,
      direction: 'pull' as const,
      rank: place + 1,
      words: '',
    }));
    const told = (offers: Partial<Record<(typeof factors)[number]['factor'], number>>) =>
      lineOf('motivation', {
        role: { offers },
        rows: { motivationNotes: [noteRecord({ factors: [...factors].reverse() })] },
      }).evidence;
    expect(told({ growth: 4, commute: 2, title: 3 })).toEqual({
      says: 'offers',
      values: { most: 4 },
      factors: [
        { factor: 'pay', offer: null },
        { factor: 'growth', offer: 4 },
        { factor: 'commute', offer: 2 },
      ],
    });
    expect(told({ brand: 1 }).factors).toEqual([
      { factor: 'pay', offer: null },
      { factor: 'growth', offer: null },
      { factor: 'commute', offer: null },
      { factor: 'brand', offer: 1 },
    ]);
  });

  it('carry the date of their fact and flag it when it is more than ninety days old', () => {
    const fresh = lineOf('motivation', {
      rows: { motivationNotes: [noteRecord({ notedOn: '2026-08-25' })] },
    });
    const stale = lineOf('motivation', {
      rows: { motivationNotes: [noteRecord({ notedOn: '2026-08-24' })] },
    });
    expect(fresh).toMatchObject({ date: '2026-08-25', stale: false });
    expect(stale).toMatchObject({ date: '2026-08-24', stale: true });
    expect(stale.share).not.toBeNull();
  });

  it('take a fact of exactly 180 days as known', () => {
    expect(
      lineOf('motivation', { rows: { motivationNotes: [noteRecord({ notedOn: '2026-05-27' })] } }).share,
    ).not.toBeNull();
    expect(
      lineOf('motivation', { rows: { motivationNotes: [noteRecord({ notedOn: '2026-05-26' })] } }).share,
    ).toBeNull();
  });
});

describe('the score', () => {
  it('is the sum of its lines and says on how many facts it rests', () => {
    const score = scoreMatch(buildMatch());
    expect(score.score).toBe(30 + 18 + 12 + 10 + 6 + 7 + 5 + 2);
    expect(score.known).toBe(7);
    expect(score.lines).toHaveLength(8);
  });

  it('is half, rounded down part by part, when nothing is known', () => {
    const score = scoreMatch(
      buildMatch({
        candidate: {
          ...candidateRecord(),
          skills: {},
          languages: {},
          district: null,
          notice: null,
          expectedPay: null,
        },
        rows: { motivationNotes: [], fitAssessments: [] },
      }),
    );
    expect(score.known).toBe(0);
    expect(score.score).toBe(15 + 10 + 7 + 5 + 4 + 3 + 2 + 2);
  });

  it('keeps to one hundred whole points whatever the office sets as weights', () => {
    const odd = wholeWeights({ ...standardWeights, skills: 31.5, start: 0, commute: 100 });
    expect(Object.values(odd).reduce((sum, points) => sum + points, 0)).toBe(100);
    expect(odd.start).toBe(0);
    const none = Object.fromEntries(Object.keys(standardWeights).map((part) => [part, 0]));
    expect(wholeWeights(none as typeof odd)).toEqual(standardWeights);
  });

  it('tells staff who are not cleared nothing of the role, its way or this client', () => {
    const parts: MatchParts = {
      role: { visibility: 'confidential', blindTitle: 'Finance lead', blindBrief: 'A listed group' },
      rows: {
        fitAssessments: [assessmentRecord(), assessmentRecord({ id: 'fit_two', clientId: 'cli_mosaic' })],
      },
      context: { viewer: outsider },
    };
    const score = scoreMatch(buildMatch(parts));
    const hidden = score.lines.filter(({ evidence }) => evidence.says === 'hidden').map(({ part }) => part);
    expect(hidden).toEqual(['skills', 'motivation', 'salary', 'commute', 'languages', 'start']);
    expect(score.lines.find(({ part }) => part === 'commute')?.share).toBeNull();
    expect(hidden.flatMap((part) => lineOf(part, parts).evidence.factors ?? [])).toEqual([]);
    expect(score.lines.find(({ part }) => part === 'fit')?.evidence.says).toBe('in-general');
    expect(JSON.stringify(score)).not.toMatch(/kwun-tong|Mosaic|mosaic|28/);
  });

  it('does not know a colleague’s judgement of an interview that the viewer has still to judge', () => {
    const interview = officeInterview({ sittingIn: { [outsider.staffId]: true } });
    const colleague = assessmentRecord({ interviewId: interview.id });
    const own = assessmentRecord({
      id: 'fit_own',
      interviewId: interview.id,
      authorId: outsider.staffId,
      assessedOn: '2026-01-05',
      recommendation: 'no-decision',
    });
    const fitOf = (fitAssessments: readonly (typeof own)[]) =>
      lineOf('fit', {
        rows: { fitAssessments, interviews: [interview] },
        context: { viewer: outsider },
      }).evidence.says;
    expect(fitOf([colleague])).toBe('candidate-silent');
    expect(fitOf([colleague, own])).toBe('in-general');
  });
});
