import { describe, expect, it, test } from 'vitest';
import { emptyClient } from '@shared/domain/client/empty-client';
import { standardHours } from '@shared/domain/office/policy';
import { formOfClient, hasUnreadableHours, inputOfForm } from '@features/clients/client-form';
import { groupHours, hoursOfWeek, spansOf, weekOf, type TypedDay } from '@features/clients/client-hours';

const day = (over: Partial<TypedDay> = {}): TypedDay => ({
  open: true,
  from: 600,
  to: 1080,
  breakFrom: null,
  breakTo: null,
  ...over,
});
const client = (over = {}) => ({
  ...emptyClient({ name: 'Harbour', ...over }),
  id: 'cli_1',
  deletedAt: null,
});

describe('a day of a client’s hours as it is typed', () => {
  it.each([
    ['a closed day', day({ open: false, from: null }), []],
    ['no break', day(), [{ from: 600, to: 1080 }]],
    [
      'a break',
      day({ breakFrom: 780, breakTo: 840 }),
      [
        { from: 600, to: 780 },
        { from: 840, to: 1080 },
      ],
    ],
    ['half a break', day({ breakFrom: 780 }), null],
    ['an end before its beginning', day({ to: 540 }), null],
    ['a break that goes past closing', day({ breakFrom: 1000, breakTo: 1100 }), null],
    ['an empty field', day({ to: null }), null],
  ])('%s', (_case, typed, spans) => {
    expect(spansOf(typed)).toEqual(spans);
  });
});

describe('a week', () => {
  test('gives back the hours it was made of', () => {
    expect(hoursOfWeek(weekOf(standardHours))).toEqual(standardHours);
  });

  test('is none while a day cannot be read, or no day is open', () => {
    const week = weekOf(standardHours);
    const closed = day({ open: false });
    expect(hoursOfWeek({ ...week, 3: day({ to: null }) })).toBeNull();
    expect(
      hoursOfWeek({ 0: closed, 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed }),
    ).toBeNull();
  });

  test('is told in as few groups as its days allow', () => {
    const told = (hours: typeof standardHours) => groupHours(hours).map(({ first, last }) => [first, last]);
    expect(told(standardHours)).toEqual([
      [1, 5],
      [6, 6],
    ]);
    expect(told({ ...standardHours, 3: [] })).toEqual([
      [1, 2],
      [4, 5],
      [6, 6],
    ]);
    expect(told({ ...standardHours, 0: [{ from: 540, to: 780 }] })).toEqual([
      [1, 5],
      [6, 0],
    ]);
  });
});

describe('the client’s form', () => {
  const known = { name: '', ownerId: 'stf_1' };
  test('follows the office where the client has no hours', () => {
    const form = formOfClient(client(), known);
    expect(form.week).toBeNull();
    expect(inputOfForm(form, 'cli_1').interviewHours).toBeNull();
  });

  test('keeps the hours the client has, field by field', () => {
    const stored = client({ interviewHours: standardHours, notes: 'kept' });
    const input = inputOfForm(formOfClient(stored, known), 'cli_1');
    const { id: _id, deletedAt: _deletedAt, ...fields } = stored;
    expect(input).toEqual({ ...fields, clientId: 'cli_1' });
  });

  test('says that hours contradict themselves', () => {
    const form = formOfClient(client({ interviewHours: standardHours }), known);
    expect(hasUnreadableHours(form)).toBe(false);
    expect(hasUnreadableHours({ week: { ...weekOf(standardHours), 1: day({ to: null }) } })).toBe(true);
  });
});
