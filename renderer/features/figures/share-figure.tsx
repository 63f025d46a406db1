import Box from '@mui/material/Box';
import type { RematchFigures } from '@shared/domain/figures/rematch-figures';
import { FigureCard } from '@ui/figure-card';
import { FigureTable } from '@ui/figure-table';
import { UnitStrip } from '@ui/unit-strip';
import { useWords } from '@ui/i18n/words';
import type { FigureProps } from './figure-props';

const hundredPercent = 100;

function useParts(rematch: RematchFigures) {
  const words = useWords('figures');
  return [
    { key: 'sent', label: words('share.sent'), count: rematch.sentAgain.length, look: 'filled' },
    { key: 'drafted', label: words('share.drafted'), count: rematch.drafted, look: 'outlined' },
    { key: 'nothing', label: words('share.nothing'), count: rematch.nothingYet, look: 'quiet' },
  ] as const;
}

/** What came of it, in the same words as the table's last rows. */
function useOutcomes({ before, rematches, offers, placements }: RematchFigures) {
  const words = useWords('figures');
  const ofRematches = (count: number): string => words('share.of', { count, all: rematches });
  return [
    {
      key: 'before',
      label: words('share.before'),
      value: words('share.of', { count: before.sentAgain, all: before.rejections }),
    },
    { key: 'offers', label: words('share.offers'), value: ofRematches(offers) },
    { key: 'placements', label: words('share.placements'), value: ofRematches(placements) },
  ] as const;
}

function ShareChart({ rematch, sentence }: { readonly rematch: RematchFigures; readonly sentence: string }) {
  const words = useWords('figures');
  const parts = useParts(rematch);
  const outcomes = useOutcomes(rematch);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75, whiteSpace: 'nowrap' }}>
          <Box component="span" sx={{ fontSize: 32, lineHeight: 1.2, fontWeight: 'fontWeightBold' }}>
            {rematch.sentAgain.length}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 16 }}>
            {words('share.ofAll', { all: rematch.rejections })}
          </Box>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <UnitStrip sentence={sentence} parts={parts} />
        </Box>
      </Box>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(3, 1fr)',
          m: 0,
          mt: 1.5,
          pt: 1,
          borderTop: '1px solid',
          borderColor: 'onward.line.hair',
        }}
      >
        {outcomes.map(({ key, label, value }) => (
          <Box key={key}>
            <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, typography: 'h4' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}

function ShareTable({ rematch, sentence }: { readonly rematch: RematchFigures; readonly sentence: string }) {
  const words = useWords('figures');
  const outcomes = useOutcomes(rematch);
  const { rejections } = rematch;
  const share = (count: number): string =>
    rejections === 0 ? '' : words('percent', { value: Math.round((count / rejections) * hundredPercent) });
  const rows = [
    ...useParts(rematch).map(({ key, label, count }) => ({
      key,
      name: label,
      values: { count, share: share(count) },
    })),
    { key: 'all', name: words('share.rejections'), values: { count: rejections, share: share(rejections) } },
    ...outcomes.map(({ key, label, value }) => ({ key, name: label, values: { count: value, share: '' } })),
  ];
  return (
    <FigureTable
      label={sentence}
      rowsName={words('share.state')}
      columns={[
        { key: 'count', label: words('share.count') },
        { key: 'share', label: words('share.share') },
      ]}
      rows={rows}
    />
  );
}

/** How many of those turned down go on, and what comes of it. */
export function ShareFigure({ figures: { rematch }, view, onView }: FigureProps) {
  const words = useWords('figures');
  const { rejections, sentAgain, drafted } = rematch;
  const sentence =
    rejections === 0
      ? words('share.none')
      : words('share.sentence', { count: sentAgain.length, all: rejections, drafted });
  return (
    <FigureCard
      {...{ view, onView, sentence }}
      title={words('share.title')}
      chart={rejections > 0 && <ShareChart rematch={rematch} sentence={sentence} />}
      table={<ShareTable rematch={rematch} sentence={sentence} />}
    />
  );
}
