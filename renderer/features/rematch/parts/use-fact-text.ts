import type { GateFailure } from '@shared/domain/matching/gate';
import type { ToConfirm } from '@shared/domain/matching/rank';
import type { ScoreLine } from '@shared/domain/matching/score';
import type { Evidence } from '@shared/domain/matching/score-parts/part-result';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords, type WordKey } from '@ui/i18n/words';
import { useValueText, type FactNames } from './use-value-text';

interface FactText {
  /** The fact behind a closed gate. */
  readonly gate: (failure: Pick<GateFailure, 'gate' | 'fact'>) => string;
  /** What a part of the score rests on, or what to ask. */
  readonly evidence: (line: ScoreLine) => string;
  /** Something to settle in the call. */
  readonly ask: (item: ToConfirm) => string;
}

/** Facts as sentences in the language on screen. */
export function useFactText(names: FactNames): FactText {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const format = useFormat();
  const values = useValueText(names);
  const told = ({ factors = [], values: { most = '' } }: Evidence): string =>
    factors
      .map(({ factor, offer }) => {
        const name = domain(`motivationFactors.${factor}`);
        return offer === null
          ? words('factorOffers.silent', { factor: name })
          : words('factorOffers.told', { factor: name, offer, most });
      })
      .join(' · ');
  return {
    gate: ({ gate, fact }) => {
      const { says, ...rest } = fact;
      if (says === 'hidden') return words('hidden');
      // `says` is one of `gateCases[gate]`; a test holds the words of both languages to that list.
      return words(`gateSays.${gate}.${says}` as WordKey<'rematch'>, values(gate, rest)).trim();
    },
    evidence: ({ part, evidence }) => {
      if (evidence.says === 'hidden') return words('hidden');
      // As above, of `evidenceCases[part]`.
      return words(`evidence.${part}.${evidence.says}` as WordKey<'rematch'>, {
        ...values(part, evidence.values),
        told: told(evidence),
      });
    },
    ask: (item) => {
      if (item.kind === 'interest' || item.kind === 'another-agency') return words(`ask.${item.kind}`);
      const part = domain(`scoreParts.${item.part}`);
      if (item.kind === 'ask') return words('ask.ask', { part });
      return words('ask.stale', { part, notedOn: format.date(storedDate(item.notedOn)) });
    },
  };
}
