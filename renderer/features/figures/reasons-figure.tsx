import type { EndedBy } from '@shared/domain/submission/rejection-reason';
import type { ReasonCount } from '@shared/domain/figures/reason-figures';
import { FigureCard } from '@ui/figure-card';
import { FigureTable } from '@ui/figure-table';
import { useWords } from '@ui/i18n/words';
import type { FigureProps } from './figure-props';

const sides: readonly EndedBy[] = ['client', 'candidate', 'agency'];

interface SideReason extends ReasonCount {
  readonly side: EndedBy;
}

const sum = (reasons: readonly ReasonCount[]): number =>
  reasons.reduce((total, { count }) => total + count, 0);

/** Every reason there was, by who gave it: clients, candidates and ourselves. */
export function ReasonsFigure({ figures: { reasons }, view, onView }: FigureProps) {
  const words = useWords('figures');
  const domain = useWords('domain');
  const all = sides.flatMap((side): readonly SideReason[] =>
    reasons.by[side].map((reason) => ({ ...reason, side })),
  );
  const sorted = [...all].sort((a, b) => b.count - a.count);
  const [first] = sorted;
  const totals = { all: sum(all), clients: sum(reasons.by.client), candidates: sum(reasons.by.candidate) };
  const sentence = first
    ? words('ends.sentence', { ...totals, count: totals.all, ours: sum(reasons.by.agency) })
    : words('ends.none');
  const table = (drawn: boolean) =>
    sorted.length > 0 && (
      <FigureTable
        label={sentence}
        rowsName={words('ends.reason')}
        columns={[
          { key: 'side', label: words('ends.who'), text: true },
          { key: 'count', label: words('ends.count'), bars: true },
        ]}
        rows={sorted.map(({ side, reason, count }) => ({
          key: reason,
          name: domain(`rejectionReasons.${reason}`),
          values: { side: words(`ends.sides.${side}`), count },
        }))}
        drawn={drawn}
        marked={first && `${first.reason}/count`}
      />
    );
  return (
    <FigureCard
      {...{ view, onView, sentence }}
      title={words('ends.title')}
      chart={table(true)}
      table={table(false)}
    />
  );
}
