import Box from '@mui/material/Box';

/** One part of a whole with its words. */
export interface UnitPart {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly look: 'filled' | 'outlined' | 'quiet';
}

interface UnitStripProps {
  readonly sentence: string;
  readonly parts: readonly UnitPart[];
}

/** Above so many the units are drawn as one bar per part. */
const mostUnits = 60;
const looks = {
  filled: { bgcolor: 'onward.primary.main' },
  outlined: { border: '1.5px solid', borderColor: 'onward.primary.main' },
  quiet: { bgcolor: 'onward.line.strong' },
} as const;

function Pieces({ parts }: Pick<UnitStripProps, 'parts'>) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const apart = total <= mostUnits;
  return parts.flatMap(({ key, look, count }) =>
    Array.from({ length: apart ? count : Math.min(1, count) }, (_, index) => (
      <Box
        key={`${key}${index}`}
        sx={{ height: 20, minWidth: 2, borderRadius: '2px', ...looks[look] }}
        style={{ flex: apart ? '1 1 0' : `${count} 1 0` }}
      />
    )),
  );
}

/** A whole in its parts: a box for each, and the parts' words with their counts. */
export function UnitStrip({ sentence, parts }: UnitStripProps) {
  return (
    <Box>
      <Box role="img" aria-label={sentence} sx={{ display: 'flex', gap: '2px' }}>
        <Pieces parts={parts} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, pt: 0.75 }}>
        {parts.map(({ key, label, count, look }) => (
          <Box
            key={key}
            component="span"
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, typography: 'body2' }}
          >
            <Box component="span" sx={{ width: 10, height: 10, borderRadius: '2px', ...looks[look] }} />
            {`${label} ${count}`}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
