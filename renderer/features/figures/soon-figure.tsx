import { shortName } from '@shared/domain/candidate/candidate-name';
import type { SentAgain } from '@shared/domain/figures/rematch-figures';
import type { Figures } from '@data/queries/figures';
import { DotStrip } from '@ui/dot-strip';
import { FigureCard } from '@ui/figure-card';
import { FigureTable } from '@ui/figure-table';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { FigureProps } from './figure-props';

/** Days within which a candidate is still warm. */
const soonDays = 3;
const bins = [
  { key: 'within1', from: 0, to: 1 },
  { key: 'within3', from: 2, to: soonDays },
  { key: 'within7', from: soonDays + 1, to: 7 },
  { key: 'longer', from: 8, to: Infinity },
] as const;

function useSentence(): (again: readonly SentAgain[]) => string {
  const words = useWords('figures');
  return (again) => {
    const slowest = again.at(-1);
    if (!slowest) return words('soon.none');
    const soon = again.filter(({ days }) => days <= soonDays).length;
    return words('soon.sentence', { soon, all: again.length, days: soonDays, count: slowest.days });
  };
}

/** The same submissions in spans of days, with their candidates. */
function SoonTable({ figures, label }: { readonly figures: Figures; readonly label: string }) {
  const words = useWords('figures');
  const format = useFormat();
  const { sentAgain, medianDays } = figures.rematch;
  const nameOf = ({ candidateId }: SentAgain): string => {
    const candidate = figures.candidates.get(candidateId);
    return candidate ? shortName(candidate) : words('somebody');
  };
  const rows = bins.map(({ key, from, to }) => {
    const own = sentAgain.filter(({ days }) => days >= from && days <= to);
    return {
      key,
      name: words(`soon.bins.${key}`),
      values: { count: own.length, whose: own.length === 0 ? '' : format.list(own.map(nameOf)) },
    };
  });
  const median = {
    key: 'median',
    name: words('soon.median'),
    values: { count: medianDays ?? 0, whose: words('soon.of', { all: sentAgain.length }) },
  };
  return (
    <FigureTable
      label={label}
      rowsName={words('soon.days')}
      columns={[
        { key: 'count', label: words('soon.count') },
        { key: 'whose', label: words('soon.whose'), text: true },
      ]}
      rows={medianDays === null ? rows : [...rows, median]}
    />
  );
}

/** Days from a client's no to the next submission. */
export function SoonFigure({ figures, view, onView }: FigureProps) {
  const words = useWords('figures');
  const sentence = useSentence()(figures.rematch.sentAgain);
  const { sentAgain, medianDays } = figures.rematch;
  return (
    <FigureCard
      {...{ view, onView, sentence }}
      title={words('soon.title')}
      chart={
        sentAgain.length > 0 && (
          <DotStrip
            sentence={sentence}
            values={sentAgain.map(({ days }) => days)}
            middle={
              medianDays === null
                ? null
                : { value: medianDays, label: words('soon.medianOf', { count: medianDays }) }
            }
            unit={words('soon.unit')}
          />
        )
      }
      table={<SoonTable figures={figures} label={sentence} />}
    />
  );
}
