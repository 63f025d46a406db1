import { describe, expect, it } from 'vitest';
import { gateNames } from '@shared/domain/matching/gate';
import { gateCases } from '@shared/domain/matching/gate-cases';
import { openGateCases } from '@shared/domain/matching/open-gates';
import { evidenceCases } from '@shared/domain/matching/score-parts/part-result';
import { rejectionReason } from '@shared/domain/submission/rejection-reason';
import { domain as domainEnglish } from '@app/i18n/en/domain';
import * as english from '@app/i18n/en/match-facts';
import { openGates as openEnglish } from '@app/i18n/en/open-gates';
import { domain as domainChinese } from '@app/i18n/zh-HK/domain';
import * as chinese from '@app/i18n/zh-HK/match-facts';
import { openGates as openChinese } from '@app/i18n/zh-HK/open-gates';

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

const keysOf = (sentences: Sentences): string[] =>
  Object.entries(sentences)
    .flatMap(([owner, says]) => Object.keys(says).map((key) => `${owner}/${key}`))
    .sort();

/** Every sentence the rules can say; `hidden` has one wording for all. */
const casesOf = (cases: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(cases)
    .flatMap(([owner, all]) => all.filter((says) => says !== 'hidden').map((says) => `${owner}/${says}`))
    .sort();

const slots = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

describe.each([
  ['English', english, domainEnglish, openEnglish],
  ['Chinese', chinese, domainChinese, openChinese],
] as const)('%s words for matching', (_language, facts, domain, open) => {
  it('have a sentence for every gate and every evidence, and none besides', () => {
    expect(keysOf(facts.gateSays)).toEqual(casesOf(gateCases));
    expect(keysOf(facts.evidence)).toEqual(casesOf(evidenceCases));
    expect(keysOf(open.says)).toEqual(casesOf(openGateCases));
  });

  it('name every gate, every part and every reason', () => {
    expect(Object.keys(domain.gates).sort()).toEqual([...gateNames].sort());
    expect(Object.keys(domain.scoreParts).sort()).toEqual(Object.keys(evidenceCases).sort());
    expect(Object.keys(domain.rejectionReasons).sort()).toEqual([...rejectionReason.options].sort());
  });
});

it('both languages put the same facts into a sentence', () => {
  for (const [ours, theirs] of [
    [english.gateSays, chinese.gateSays],
    [english.evidence, chinese.evidence],
    [openEnglish.says, openChinese.says],
  ] as readonly (readonly [Sentences, Sentences])[]) {
    for (const [owner, says] of Object.entries(ours)) {
      for (const [key, sentence] of Object.entries(says)) {
        expect([owner, key, slots(theirs[owner]?.[key] ?? '')]).toEqual([owner, key, slots(sentence)]);
      }
    }
  }
});
