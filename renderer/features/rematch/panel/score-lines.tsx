import Box from '@mui/material/Box';
import type { ScoreLine } from '@shared/domain/matching/score';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { ScoreBar } from '@ui/score-bar';
import { tellsItsDate } from '../parts/tells-its-date';
import { useFactText } from '../parts/use-fact-text';
import type { FactNames } from '../parts/use-value-text';

interface ScoreLinesProps {
  readonly lines: readonly ScoreLine[];
  readonly names: FactNames;
}

const barWidth = 52;

/** The points of one part; of an unknown one, what its half counts. */
export function PartPoints({ line }: { readonly line: ScoreLine }) {
  const domain = useWords('domain');
  const known = line.share !== null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <ScoreBar
        label={domain(`scoreParts.${line.part}`)}
        value={known ? line.points : undefined}
        most={line.most}
        width={barWidth}
        showFigure={false}
      />
      <Box
        component="span"
        sx={{
          fontVariantNumeric: 'tabular-nums',
          minWidth: 44,
          color: known ? 'text.primary' : 'text.secondary',
        }}
      >
        {`${line.points}/${line.most}`}
      </Box>
    </Box>
  );
}

/** One line per part: what it gives, what it rests on, when that was said. */
export function ScoreLines({ lines, names }: ScoreLinesProps) {
  const words = useWords('rematch');
  const common = useWords('common');
  const domain = useWords('domain');
  const format = useFormat();
  const text = useFactText(names);
  return (
    <Box
      component="ul"
      aria-label={words('row.scoreLines')}
      sx={{ listStyle: 'none', m: 0, p: 0, pl: 3.5, pr: 2, pb: 1 }}
    >
      {lines.map((line) => (
        <Box
          component="li"
          key={line.part}
          sx={{
            display: 'grid',
            gridTemplateColumns: '116px 112px minmax(0, 1fr) auto',
            alignItems: 'center',
            columnGap: 1,
            minHeight: size.rowDetail,
          }}
        >
          <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
            {domain(`scoreParts.${line.part}`)}
          </Box>
          <PartPoints line={line} />
          <Box
            component="span"
            sx={{
              typography: 'body2',
              color: tellsItsDate(line) ? 'onward.warning.text' : 'text.secondary',
              ...(tellsItsDate(line) && { gridColumn: 'span 2' }),
            }}
          >
            {text.evidence(line)}
          </Box>
          {!tellsItsDate(line) && (
            <Box
              component="span"
              sx={{
                typography: 'body2',
                color: line.stale ? 'onward.warning.text' : 'onward.textTertiary',
              }}
            >
              {dateText(line)}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );

  function dateText({ date, stale }: ScoreLine): string {
    if (date === null) return common('missing');
    const written = format.day(storedDate(date));
    return stale ? words('row.stale', { date: written }) : written;
  }
}
