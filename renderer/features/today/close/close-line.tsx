import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChineseName } from '@ui/chinese-name';
import { useWords } from '@ui/i18n/words';

/** One thing that can be done about a line. */
export interface CloseAct {
  readonly label: string;
  readonly run: () => void;
}

interface CloseLineProps {
  /** Day and hour. */
  readonly when: string;
  readonly name: string;
  readonly chineseName: string;
  /** What is known of it: where it stands, with whom, a phone. */
  readonly facts: readonly string[];
  readonly acts: readonly CloseAct[];
}

/** Something that still waits for a word, with everything that can be said about it beside it. */
export function CloseLine({ when, name, chineseName, facts, acts }: CloseLineProps) {
  const words = useWords('dayClose');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '124px minmax(0, 1fr)',
        columnGap: 1.5,
        py: 1.25,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Box sx={{ fontWeight: 'fontWeightMedium', fontVariantNumeric: 'tabular-nums' }}>{when}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>
          {name} {chineseName !== name && <ChineseName name={chineseName} quiet />}
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {facts.filter((fact) => fact !== '').join(' · ')}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, pt: 0.75 }}>
          {acts.map(({ label, run }) => (
            <Button key={label} size="small" aria-label={words('actOn', { act: label, name })} onClick={run}>
              {label}
            </Button>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
