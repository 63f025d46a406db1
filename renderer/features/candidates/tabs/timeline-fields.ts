import type { WordKey } from '@ui/i18n/words';

const named = [
  ...(['surname', 'givenNames', 'englishName', 'chineseName', 'preferredName', 'phones', 'email'] as const),
  ...(['address', 'district', 'headline', 'summary', 'rightToWork', 'notice', 'availableFrom'] as const),
  ...(['languages', 'currentPay', 'expectedPay', 'skills', 'work', 'education', 'windows'] as const),
  ...([
    'exceptions',
    'maximumCommuteMinutes',
    'constraints',
    'doNotSend',
    'parked',
    'pool',
    'source',
  ] as const),
  ...(['stage', 'planned', 'confirmation', 'arrivedAt', 'startedAt', 'endedAt', 'cancellation'] as const),
  ...(['noShow', 'presentation', 'moves', 'overrides', 'notes', 'mode', 'kind', 'words', 'reason'] as const),
  ...(['answer', 'channel', 'givenOn', 'expiresOn', 'withdrawnOn', 'notedOn', 'assessedOn'] as const),
  ...(['factors', 'dealBreakers', 'confidence', 'ratings', 'recommendation', 'draftedAt', 'sentAt'] as const),
  ...(['name', 'blind', 'end', 'dueAt', 'snoozedUntil', 'doneAt', 'at', 'outcome'] as const),
] as const;

/** Fields whose text a person typed, so that it can be shown as it stands. */
export const typedFields: ReadonlySet<string> = new Set([
  ...['surname', 'givenNames', 'englishName', 'chineseName', 'preferredName', 'email', 'address', 'headline'],
  ...['summary', 'source', 'words', 'notes', 'dealBreakers', 'reason', 'name'],
]);

/** The words of a stored field's name; null for what only the app needs. */
export function fieldWordKey(field: string): WordKey<'candidates'> | null {
  const known = named.find((name) => name === field);
  return known === undefined ? null : `fields.${known}`;
}
