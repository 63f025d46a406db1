import { describe, expect, it } from 'vitest';
import { learnRoles, packMatch } from '@shared/domain/matching/columns/match-columns';
import { wordsSum } from '@shared/domain/matching/columns/pack-office';
import { joinBook, packWholeBook } from '@shared/domain/matching/columns/packed-book';
import { askForRoles } from '@shared/domain/matching/columns/pick-roles';
import { headOfCandidates, headOfRoles } from '@shared/domain/matching/columns/rank-by-columns';
import { buildMatch, roleFactsOf } from '../../../support/build-match';
import { interestRecord, roleRecord } from '../../../support/match-builders';

const { candidate, context } = buildMatch();
const roles = [
  roleFactsOf(),
  roleFactsOf({ role: { id: 'rol_other', clientId: 'cli_other', code: 'R-102' } }),
];
const columns = packMatch(roles, learnRoles(roles));
const factsOf = (row: number) => roles.find(({ roleId }) => roleId === columns.roles.ids.at(row))!;
const book = joinBook(packWholeBook([candidate]), columns);

describe('matching by columns', () => {
  it('knows of a candidate and of a role what the rules know, and no protected attribute', () => {
    expect(Object.keys(book).sort()).toEqual(
      (
        'attendance availableDay clearedAt commuteLimit confirmedDay consents constraints district endings facets factors ' +
        'fits flags floor hidden ids interviewedDay leave leaveUntil noteDay noticeUnit noticeValue overrides payDay restsUntil ' +
        'skills tongues touches'
      ).split(' '),
    );
    expect(Object.keys(columns.roles).sort()).toEqual(
      (
        'clearedStaff clearedStarts district districtKey facets flags foot hours hoursKey ids needKey needLevel needMust ' +
        'needStarts offLimitsDay offers startDay startNumber termsDay tongueKey tongueMust tongueSpoken tongueStarts ' +
        'tongueWritten top touches'
      ).split(' '),
    );
    expect(Object.keys(book.facets).sort()).toEqual(
      'alone bound endings factors fits foreign home leave overrides pay skills start tongues'.split(' '),
    );
    expect(Object.keys(columns.roles.facets).sort()).toEqual(
      'district needWeights needs offers pay secrets standing start tongues values'.split(' '),
    );
  });

  it('leaves to the rules a role with a tie, and no other', () => {
    const rows = { interests: [interestRecord({ roleId: 'rol_other', answer: 'keen' })] };
    const { candidate: keen } = buildMatch({ rows });
    const tied = [...(askForRoles(columns, keen)?.tied ?? [])];
    expect(tied.map((row) => columns.roles.ids.at(row))).toEqual(['rol_other']);
  });

  it('says that it does not know enough where somebody looks back at a role that has no row', () => {
    const past = roleRecord({ id: 'rol_gone', clientId: 'cli_gone' });
    const { candidate: former } = buildMatch({
      pastRoles: [past],
      rows: { interests: [interestRecord({ roleId: 'rol_gone' })] },
    });
    expect(headOfRoles(columns, former, { factsOf, size: 3, context })).toBeNull();
    const unknown = roleFactsOf({ role: past });
    expect(
      headOfCandidates({ columns, candidates: book }, unknown, {
        factsOf: () => candidate,
        size: 3,
        context,
      }),
    ).toBeNull();
  });

  it('tells roles apart by their words and by who may read them', () => {
    const [one] = roles;
    const others = [
      { title: 'Finance Managers' },
      { description: '' },
      { visibility: 'confidential' as const },
      { code: 'R-103' },
    ];
    const sums = others.map((role) => wordsSum(roleFactsOf({ role })));
    expect(new Set([wordsSum(one!), ...sums]).size).toBe(5);
    expect(wordsSum(roleFactsOf({ role: { salaryTo: 1, stage: 'filled' } }))).toBe(wordsSum(one!));
  });
});
