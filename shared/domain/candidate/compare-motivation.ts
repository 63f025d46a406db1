import type { MotivationFactor, MotivationNote } from './motivation-note';

type Ranked = MotivationNote['factors'][number];

/** What became of one factor between two notes; `turned` when it moves them the other way now. */
export interface FactorChange {
  readonly factor: MotivationFactor;
  readonly earlier: Ranked | null;
  readonly later: Ranked | null;
  readonly change: 'stronger' | 'weaker' | 'same' | 'turned' | 'new' | 'gone';
}

function changeOf(earlier: Ranked | null, later: Ranked | null): FactorChange['change'] {
  if (!earlier) return 'new';
  if (!later) return 'gone';
  if (earlier.direction !== later.direction) return 'turned';
  if (earlier.rank === later.rank) return 'same';
  return later.rank < earlier.rank ? 'stronger' : 'weaker';
}

/** Two notes factor by factor: as the later one ranks them, then what is no longer named, as it was ranked. */
export function compareMotivation(
  earlier: Pick<MotivationNote, 'factors'>,
  later: Pick<MotivationNote, 'factors'>,
): readonly FactorChange[] {
  const byRank = (factors: readonly Ranked[]): readonly Ranked[] =>
    [...factors].sort((a, b) => a.rank - b.rank);
  const now = byRank(later.factors);
  const gone = byRank(earlier.factors).filter(({ factor }) => now.every((other) => other.factor !== factor));
  const then = (factor: MotivationFactor): Ranked | null =>
    earlier.factors.find((ranked) => ranked.factor === factor) ?? null;
  return [
    ...now.map((ranked) => {
      const before = then(ranked.factor);
      return { factor: ranked.factor, earlier: before, later: ranked, change: changeOf(before, ranked) };
    }),
    ...gone.map((ranked) => ({
      factor: ranked.factor,
      earlier: ranked,
      later: null,
      change: 'gone' as const,
    })),
  ];
}
