import { describe, expect, test } from 'vitest';
import { emptyClient } from '@shared/domain/client/empty-client';
import { standardHours } from '@shared/domain/office/policy';
import { formOfClient, hasUnreadableHours, inputOfForm } from '@features/clients/client-form';
import { weekOf } from '@shared/time/typed-week';
import { groupHours } from '@features/clients/client-hours';

const client = (over = {}) => ({
  ...emptyClient({ name: 'Harbour', ...over }),
  id: 'cli_1',
  deletedAt: null,
});

describe('a week', () => {
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
    const week = weekOf(standardHours);
    expect(hasUnreadableHours({ week: { ...week, 1: { ...week[1], to: null } } })).toBe(true);
  });
});
