import { describe, expect, test } from 'vitest';
import { candidateOfForm, identityOfForm, startForm } from '@features/candidates/list/new-candidate-form';
import { startFit } from '@features/candidates/dialogs/fit-form';
import { withFactor, withFactorMoved, withoutFactor } from '@features/candidates/dialogs/motivation-form';

const today = '2026-11-23';
const made = { createdOn: today, ownerId: 'stf_grace' };

describe('the form of a new candidate', () => {
  test.each([
    ['陳詠欣', { chineseName: '陳詠欣', surname: '' }],
    ['vivian@mail.example', { email: 'vivian@mail.example', surname: '' }],
    ['9123 4867', { phone: '9123 4867', surname: '' }],
    ['Chan Wing Yan', { surname: 'Chan', givenNames: 'Wing Yan' }],
    ['', { surname: '', phone: '' }],
  ])('begins with "%s" in its own field', (typed, expected) => {
    expect(startForm(typed, today)).toMatchObject(expected);
  });

  test('makes a record in which what was not asked is unknown', () => {
    const form = { ...startForm(' Chan ', today), phone: '9123 4867', email: ' v@mail.example ' };
    expect(candidateOfForm(form, made)).toMatchObject({
      surname: 'Chan',
      email: 'v@mail.example',
      phones: { first: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' } },
      expectedPay: null,
      notice: null,
      rightToWork: { kind: 'unknown' },
      ownerId: 'stf_grace',
    });
  });

  test('keeps an odd phone as typed, and no phone where none was typed', () => {
    const odd = identityOfForm({ ...startForm('', today), phone: '12' });
    expect(Object.values(odd.phones)).toEqual([{ typed: '12', e164: null, label: 'mobile' }]);
    expect(identityOfForm(startForm('', today)).phones).toEqual({});
  });
});

describe('ranked factors', () => {
  const three = (['pay', 'growth', 'title'] as const).reduce(withFactor, [] as ReturnType<typeof withFactor>);
  const order = (factors: readonly { factor: string; rank: number }[]) =>
    factors.map(({ factor, rank }) => `${rank} ${factor}`);

  test('keep their ranks gapless when one moves, leaves or joins', () => {
    expect(order(three)).toEqual(['1 pay', '2 growth', '3 title']);
    expect(order(withFactorMoved(three, 2, -1))).toEqual(['1 pay', '2 title', '3 growth']);
    expect(order(withoutFactor(three, 0))).toEqual(['1 growth', '2 title']);
    expect(order(withFactor(withoutFactor(three, 1), 'brand'))).toEqual(['1 pay', '2 title', '3 brand']);
  });

  test('stay as they are at either end', () => {
    expect(withFactorMoved(three, 0, -1)).toEqual(three);
    expect(withFactorMoved(three, 2, 1)).toEqual(three);
  });
});

describe('the start of a fit assessment', () => {
  const skill = (name: string, level: number | null) => ({ name, level, lastUsedYear: null, notedOn: today });
  const start = (latest?: Parameters<typeof startFit>[0]['latest']) =>
    startFit({
      candidate: { skills: { a: skill('SAP', 2), b: skill('HKFRS', 4) } },
      latest,
      labelOf: (key) => key,
      assessedOn: today,
      interviewId: null,
    });

  test('asks the usual attributes and the strongest skills, nothing discussed yet', () => {
    const { ratings, recommendation } = start();
    const labels = Object.values(ratings).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['papers', 'experience', 'communication', 'HKFRS', 'SAP']));
    expect(labels.indexOf('HKFRS')).toBeLessThan(labels.indexOf('SAP'));
    expect(Object.values(ratings).every(({ rating, evidence }) => rating === null && evidence === '')).toBe(
      true,
    );
    expect(recommendation).toBe('no-decision');
  });

  test('asks what the last one asked, without its answers', () => {
    const latest = {
      ratings: { x: { group: 'manner' as const, label: 'Calm', rating: 4, evidence: 'seen twice' } },
    };
    expect(start(latest).ratings).toEqual({
      x: { group: 'manner', label: 'Calm', rating: null, evidence: '' },
    });
  });
});
