import { describe, expect, it, test } from 'vitest';
import {
  checkMessage,
  countChanges,
  differsFromStandard,
  standardMessage,
} from '@features/settings/message-form';
import type { MessageTemplate } from '@shared/domain/office/templates';

const message = (given: Partial<MessageTemplate> = {}): MessageTemplate => ({
  id: 'own',
  titleEn: 'Parking',
  titleZh: '泊車',
  en: 'Hello {candidate}, park at {place}.',
  zh: '{candidate} 你好，可泊車於{place}。',
  ...given,
});

describe('a message before it is kept', () => {
  it.each([
    ['is whole', {}, [], [], []],
    ['has no title', { titleZh: ' ' }, ['titleZh'], [], []],
    ['has no text', { en: '' }, ['en'], [], ['candidate', 'place']],
    ['has a mark nobody knows', { en: 'Hello {candidate}, park at {lot} {place}.' }, [], ['lot'], ['lot']],
    ['says more in one language', { zh: '{candidate} 你好，{time} 見。' }, [], [], ['place', 'time']],
  ] as const)('%s', (_case, given, missing, unknown, differing) => {
    const check = checkMessage(message(given));
    expect(check.missing).toEqual(missing);
    expect(check.unknown.en).toEqual(unknown);
    expect(check.differing).toEqual(differing);
  });
});

test('only a standard message that was reworded differs from the standard', () => {
  const standard = standardMessage('directions');
  if (!standard) throw new Error('no such message');
  expect(differsFromStandard(standard)).toBe(false);
  expect(differsFromStandard({ ...standard, zh: '改了' })).toBe(true);
  expect(differsFromStandard(message())).toBe(false);
});

test('changes are counted one a message: added, removed, reworded', () => {
  const before = [message({ id: 'a' }), message({ id: 'b' }), message({ id: 'c' })];
  expect(countChanges(before, before)).toBe(0);
  const after = [message({ id: 'a', en: 'x', zh: 'x' }), message({ id: 'c' }), message({ id: 'd' })];
  expect(countChanges(before, after)).toBe(3);
});
