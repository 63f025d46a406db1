import { describe, expect, it } from 'vitest';
import { leakFinder } from '@shared/domain/candidate/blind/find-leaks';
import { noReadings } from '@shared/domain/candidate/search/name-readings';
import { blindProfile, blindReference, type BlindFacts } from '@shared/reports/blind-profile';
import {
  blindText,
  isDecided,
  leaksLeftOn,
  type LeakDecision,
  type LeakDecisions,
} from '@shared/reports/blind-text';
import { reportDocument } from '@shared/reports/report-document';
import { shortlist, type ShortlistEntry } from '@shared/reports/shortlist';
import { candidateInput } from '../../support/candidate';
import { keyMaker, linesOf } from '../../support/report-maker';

const skill = { level: 3 as const, lastUsedYear: 2026, notedOn: '2026-11-12' };
const vivian = {
  ...candidateInput({
    surname: 'Chan',
    givenNames: 'Wing Yan',
    englishName: 'Vivian',
    chineseName: '陳詠欣',
    email: 'vivian.chan88@example.com',
    address: 'Flat 7, 88 Quarry Road',
    phones: { p1: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' } },
    headline: 'Assistant Finance Manager',
    summary: 'Vivian Chan closes six entities. Ring 9123 4867.',
    skills: { s: { name: 'Month-end close', ...skill } },
    work: {
      w: {
        employer: 'Victoria Dockside Group',
        title: 'Assistant Finance Manager',
        from: '2022',
        to: null,
        summary: 'Reports at Victoria Dockside since 2022',
      },
    },
    education: {
      e: { school: 'Lok Fu College', award: 'BBA', field: 'Accounting', from: '2012', to: '2015' },
    },
  }),
  id: 'cnd_q7w8e9r0t1',
  deletedAt: null,
  mergedInto: null,
};
const motivation: BlindFacts['motivation'] = {
  ...{ id: 'mot_1', deletedAt: null, candidateId: vivian.id, interviewId: null, notedOn: '2026-11-12' },
  ...{ authorId: 'stf_1', dealBreakers: 'Secret deal breaker', confidence: 2, summary: '' },
  factors: [{ factor: 'growth', direction: 'pull', rank: 1, words: '三年都同一個位，我想有自己團隊。' }],
  words: '大家叫我陳小姐',
};
const facts: BlindFacts = {
  ...{ candidate: vivian, districtName: 'Kowloon City', motivation, fit: null, roleTitle: 'Finance Manager' },
  show: { employers: false, pay: true },
  leftOut: [],
};
const find = leakFinder(vivian, {
  book: noReadings,
  employers: ['Victoria Dockside Group', 'Lok Fu College'],
});
const made = (decisions: LeakDecisions = {}, given: BlindFacts = facts) => {
  const text = blindText(find, decisions, 'LEFT-OUT');
  return { paper: blindProfile(given, keyMaker, text), leaks: text.leaks };
};
const decideAll = (decision: LeakDecision): LeakDecisions =>
  Object.fromEntries(made().leaks.map(({ key }) => [key, decision]));
const identity = ['Chan', 'Wing Yan', 'Vivian', '陳', '9123', 'example.com', 'Quarry'];

describe('the blind profile', () => {
  it('has the marks of its language between what it lists and says', () => {
    const own = blindText(find, {}, '');
    const inChinese = linesOf(blindProfile(facts, { ...keyMaker, language: 'zh-HK' }, own));
    expect(inChinese).toContain('motivationFactors.growth：三年都同一個位，我想有自己團隊。');
    expect(linesOf(blindProfile(facts, keyMaker, own))).toContain(
      'motivationFactors.growth: 三年都同一個位，我想有自己團隊。',
    );
  });

  it('marks every leak of the free text and waits for a decision on each', () => {
    const { paper, leaks } = made();
    expect(leaks.map(({ kind, words, certain }) => [kind, words, certain])).toEqual([
      ['name', 'Vivian Chan', true],
      ['phone', '9123 4867', true],
      ['chinese-name', '陳', false],
      ['employer', 'Victoria Dockside', false],
    ]);
    expect(isDecided(leaks)).toBe(false);
    expect(JSON.stringify(paper).match(/"mark":true/g)).toHaveLength(4);
    expect(reportDocument.parse(paper)).toEqual(paper);
  });

  it('holds nothing of the person once all is left out, and the words of the person as they were', () => {
    const { paper, leaks } = made(decideAll('removed'));
    expect(isDecided(leaks)).toBe(true);
    const text = JSON.stringify(paper);
    for (const secret of [...identity, 'Victoria', 'Lok Fu', 'Secret deal breaker'])
      expect(text).not.toContain(secret);
    expect(text).toContain('三年都同一個位，我想有自己團隊。');
    expect(linesOf(paper)).toContain('LEFT-OUT closes six entities. Ring LEFT-OUT.');
    expect(leaksLeftOn(paper, find)).toEqual([]);
  });

  it('lets stand only what may be something else', () => {
    const { paper, leaks } = made(decideAll('kept'));
    expect(leaks.filter(({ decision }) => decision === null).map(({ words }) => words)).toEqual([
      'Vivian Chan',
      '9123 4867',
    ]);
    expect(linesOf(paper)).toContain('大家叫我陳小姐');
  });

  it('asks again when the text has changed since the decision', () => {
    const changed = { ...facts, candidate: { ...vivian, summary: 'Then Vivian Chan closes.' } };
    expect(isDecided(made(decideAll('removed'), changed).leaks)).toBe(false);
  });

  it('names employers and schools, and shows pay, only when asked to', () => {
    const open = made({}, { ...facts, show: { employers: true, pay: false } }).paper;
    expect(JSON.stringify(open)).toContain('Lok Fu College');
    expect(JSON.stringify(open)).not.toContain('blind.expectedPay');
  });

  it('is named after nothing but the random id', () => {
    expect(blindReference('cnd_q7w8e9r0t1')).toBe('C-E9R0T1');
    expect(made().paper.title).toBe('blind.title(C-E9R0T1)');
  });

  it('does not leave when something slipped past the search for leaks', () => {
    const { paper } = made(decideAll('removed'));
    const planted = { ...paper, subtitle: 'For the friend of Chan Wing Yan' };
    expect(leaksLeftOn(planted, find).map(({ words }) => words)).toEqual(['Chan Wing Yan']);
    expect(isDecided(leaksLeftOn(planted, find))).toBe(false);
  });
});

const entry = (number: number, isNamed: boolean): ShortlistEntry => {
  const candidate = { ...vivian, id: `cnd_${String(number).padStart(6, '0')}`, summary: '', work: {} };
  return {
    facts: { ...facts, candidate, motivation: null },
    name: isNamed ? candidate : null,
    stage: 'sent',
    text: blindText(find, {}, 'LEFT-OUT'),
  };
};
const listOf = (entries: readonly ShortlistEntry[]) =>
  shortlist(
    { roleTitle: 'Finance Manager', roleCode: 'R-118', clientName: 'Lantau Freight', entries },
    keyMaker,
  );

describe('the shortlist', () => {
  it('leads from the contents to a part for each candidate, twenty at most', () => {
    const paper = listOf(Array.from({ length: 25 }, (_, at) => entry(at, false)));
    const [contents] = paper.blocks.flatMap((block) => (block.kind === 'contents' ? [block.entries] : []));
    const parts = paper.blocks.flatMap((block) => (block.kind === 'part' ? [block.anchor] : []));
    expect(parts).toHaveLength(20);
    expect(contents?.map(({ anchor }) => anchor)).toEqual(parts);
    expect(new Set(parts).size).toBe(20);
    expect(reportDocument.parse(paper)).toEqual(paper);
  });

  it('names only whom it is told to name', () => {
    const text = JSON.stringify(listOf([entry(1, false)]));
    for (const secret of identity) expect(text).not.toContain(secret);
    expect(linesOf(listOf([entry(1, true)]))).toContain('CHAN Wing Yan, Vivian 陳詠欣 submissionStages.sent');
  });

  it('says so when nobody is in the running', () => {
    expect(linesOf(listOf([]))).toContain('shortlist.empty');
  });
});
