import { describe, expect, it } from 'vitest';
import {
  createRoleComparison,
  createRoleSimilarity,
  weighedSimilarity,
} from '@shared/domain/matching/similarity/compare-roles';
import { learnTopics, topicCosine } from '@shared/domain/matching/similarity/latent-topics';
import type { RoleWords } from '@shared/domain/matching/similarity/role-words';
import { createVectorizer, type SparseVector } from '@shared/domain/matching/similarity/sparse-vector';
import { stemOf, termsOf } from '@shared/domain/matching/similarity/terms';

const role = (title: string, description = '', more: Partial<RoleWords> = {}): RoleWords => ({
  ...{ titles: title === '' ? [] : [title], description, tasks: [], skills: [], tools: [] },
  ...more,
});

const manager = role('Finance Manager', 'Month-end close and consolidation of a retail group.');
const accountant = role('Senior Accountant', 'Month-end closing, consolidation and reporting of a group.');
const chef = role('Head Chef', 'Runs the kitchen of a hotel and its menus.');
const managerZh = role('財務經理', '負責月結及集團報表');
const accountantZh = role('會計主任', '負責月結及稅務');
const chefZh = role('廚師', '負責酒店廚房及菜單');
const corpus = [manager, accountant, chef, managerZh, accountantZh, chefZh];

describe('terms of a text', () => {
  it.each([
    ['The Finance Managers', ['finance', 'manager']],
    ['C++, C# and Node.js.', ['c++', 'c#', 'node.js']],
    ['companies', ['company']],
    ['business process', ['business', 'process']],
    ['ＳＡＰ', ['sap']],
    ['', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('are the English ones where a Chinese word of work is known, the longest first', () => {
    expect(termsOf('財務經理')).toEqual(termsOf('finance manager'));
    expect(termsOf('稅 SAP 月結')).toEqual(['tax', 'sap', 'month', 'end', 'closing']);
  });

  it('are pairs of characters where it is not', () => {
    expect(termsOf('龜苓膏')).toEqual(['龜苓', '苓膏']);
    expect(termsOf('龜財務')).toEqual(['龜', 'finance', 'financial']);
  });

  it.each([
    ['accounting', 'account'],
    ['accountant', 'accountant'],
    ['auditor', 'audit'],
    ['auditing', 'audit'],
    ['management', 'manag'],
    ['manager', 'manag'],
    ['tax', 'tax'],
    ['c++', 'c++'],
    ['苓膏', '苓膏'],
  ])('have a stem: %s', (term, stem) => {
    expect(stemOf(term)).toBe(stem);
  });
});

describe('how alike two roles are', () => {
  const similarity = createRoleSimilarity(corpus);

  it('puts roles of the same trade before others, in both languages and across them', () => {
    expect(similarity(manager, accountant)).toBeGreaterThan(2 * similarity(manager, chef));
    expect(similarity(managerZh, accountantZh)).toBeGreaterThan(1.5 * similarity(managerZh, chefZh));
    expect(similarity(manager, managerZh)).toBeGreaterThan(2 * similarity(manager, chefZh));
  });

  it('is one with itself, the same both ways, and nothing without common words', () => {
    expect(similarity(manager, { ...manager })).toBeCloseTo(1, 10);
    expect(similarity(manager, accountant)).toBe(similarity(accountant, manager));
    expect(similarity(role('Barista'), manager)).toBe(0);
    expect(similarity(role(''), manager)).toBe(0);
    expect(similarity(role(''), role(''))).toBe(0);
  });

  it('does not count what one side says nothing about', () => {
    const tooled = { tools: ['Xero', 'Tableau'] };
    const other = role('Senior Accountant', accountant.description, tooled);
    const compare = createRoleComparison([...corpus, other]);
    expect(compare(accountant, other).tools).toBeNull();
    expect(compare(other, role('Clerk', '', { tools: ['Xero'] })).tools).toBeGreaterThan(0);
    expect(weighedSimilarity({ ...compare(accountant, other), tools: null })).toBeCloseTo(1, 10);
  });

  it('tells roles apart by skills that not all of them ask for alike', () => {
    const skilled = (title: string, selling: number) =>
      role(title, '', {
        skills: [
          { name: 'Speaking', weight: 3 },
          { name: 'Selling', weight: selling },
        ],
      });
    const [one, two, three] = [skilled('A1', 4), skilled('B1', 4), skilled('C1', 1)] as const;
    const compare = createRoleComparison([one, two, three]);
    expect(compare(one, two).skills).toBeCloseTo(1, 10);
    expect(compare(one, three).skills).toBe(0);
  });
});

describe('topics', () => {
  // Five trades of eight roles: each has the word of its trade and one of four others, which never stand together.
  const trades = ['a', 'b', 'c', 'd', 'e'];
  const bags = trades.flatMap((trade) =>
    Array.from({ length: 8 }, (_, at) => [`trade-${trade}`, `${trade}${at % 4}`, `own-${trade}${at}`]),
  );
  const { vectorOf: vectorize } = createVectorizer(bags);
  const vectors: readonly SparseVector[] = bags.map(vectorize);

  it('bring words together that never stand in the same role, but beside the same word', () => {
    const fold = learnTopics(vectors);
    const [first, farther, other] = [['a1'], ['a3'], ['b1']].map((bag) => fold(vectorize(bag))) as [
      Int8Array,
      Int8Array,
      Int8Array,
    ];
    expect(topicCosine(first, farther)).toBeGreaterThan(0.9);
    expect(Math.abs(topicCosine(first, other) ?? 1)).toBeLessThan(0.1);
  });

  it('are the same for the same roles, and none in a small office', () => {
    const one = vectors[0]!;
    expect(learnTopics(vectors)(one)).toEqual(learnTopics(vectors)(one));
    expect(learnTopics(vectors.slice(0, 39))(one)).toHaveLength(0);
    expect(topicCosine(new Int8Array(), learnTopics(vectors)(one))).toBeNull();
  });
});
