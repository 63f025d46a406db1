// A line of the score says when its fact was noted once: beside the evidence, or within it.
import { describe, expect, it } from 'vitest';
import { evidence as chinese } from '@app/i18n/zh-HK/match-facts';
import { evidence as english } from '@app/i18n/en/match-facts';
import { tellsItsDate } from '@features/rematch/parts/tells-its-date';
import { evidenceCases } from '@shared/domain/matching/score-parts/part-result';
import type { ScorePart } from '@shared/domain/office/policy';

const sayings = Object.entries(evidenceCases).flatMap(([part, cases]) =>
  cases.filter((says) => says !== 'hidden').map((says) => [part as ScorePart, says] as const),
);

describe.each([
  ['en', english],
  ['zh-HK', chinese],
])('the evidence in %s', (_language, words) => {
  it.each(sayings)('of %s that says %s is dated once', (part, says) => {
    const sentence = (words[part] as Readonly<Record<string, string>>)[says];
    const line = { part, evidence: { says, values: {} } };
    expect(sentence).toBeTypeOf('string');
    expect(tellsItsDate(line)).toBe(sentence?.includes('{{notedOn}}'));
  });
});
