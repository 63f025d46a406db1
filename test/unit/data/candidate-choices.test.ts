import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveView } from '@data/live-view';
import { listCandidateChoices, type CandidateChoice } from '@data/queries/interview-booking';
import { matchesSearch, searchTokens } from '@shared/domain/candidate/match-name';
import { candidateRecord } from '../../support/match-builders';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
let stop: () => void = () => undefined;

beforeEach(async () => {
  office = await openTestOffice();
});

afterEach(async () => {
  stop();
  await office.database.delete();
});

/** More than are prepared at once. */
const many = 1_101;

async function fillBook(): Promise<void> {
  const rows = Array.from({ length: many }, (_, index) => ({
    ...candidateRecord({
      id: `cnd_${index}`,
      surname: `Ng${index}x`,
      chineseName: index === 7 ? '吳靜宜' : '',
      phones: { p1: { typed: `9${String(index).padStart(7, '0')}`, e164: null, label: 'mobile' } },
      headline: 'Auditor',
    }),
    stamps: { '*': '0000' },
  }));
  await office.database.write(['candidates'], () => office.database.rows('candidates').bulkAdd(rows));
}

const find = (choices: readonly CandidateChoice[], typed: string): readonly string[] =>
  choices
    .filter(({ search }) => matchesSearch(search, searchTokens(typed)))
    .map(({ candidate }) => candidate.id);

describe('the picker of candidates', () => {
  it('finds everybody by name, Chinese name and phone, and not by what they do', async () => {
    await fillBook();
    const answers: (readonly CandidateChoice[])[] = [];
    let wake: () => void = () => undefined;
    stop = liveView(office.database, office.actors.receptionist, listCandidateChoices).subscribe(
      (choices) => {
        answers.push(choices);
        wake();
      },
    );
    const next = async (count: number): Promise<readonly CandidateChoice[]> => {
      while (answers.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return answers[count - 1] ?? [];
    };
    const choices = await next(1);
    expect(choices.length).toBe(many);
    expect(find(choices, 'ng1100x')).toEqual(['cnd_1100']);
    expect(find(choices, '靜宜')).toEqual(['cnd_7']);
    expect(find(choices, '90000042')).toEqual(['cnd_42']);
    expect(find(choices, 'auditor')).toEqual([]);
    await office.run('candidate/edit', { candidateId: 'cnd_7', set: { surname: 'Ung' } });
    const later = await next(2);
    expect([find(later, 'ung'), find(later, 'ng7x')]).toEqual([['cnd_7'], []]);
  });
});
