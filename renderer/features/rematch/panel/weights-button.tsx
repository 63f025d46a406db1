import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { wholeWeights } from '@shared/domain/matching/score';
import type { ScorePart, ScoreWeights } from '@shared/domain/office/policy';
import { FactList } from '@ui/fact-list';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';

const labelWidth = 140;

/** How many points each part can give, as the office has set it. */
export function WeightsButton({ weights }: { readonly weights: ScoreWeights }) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const whole = wholeWeights(weights);
  const parts = Object.keys(whole) as ScorePart[];
  return (
    <>
      <Button
        variant="text"
        color="inherit"
        size="small"
        startIcon={<Icon of={SlidersHorizontal} />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {words('panel.weights')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { sx: { p: 2, maxWidth: 320 }, 'aria-label': words('panel.weights'), role: 'dialog' },
        }}
      >
        <FactList
          labelWidth={labelWidth}
          facts={parts.map((part) => ({ label: domain(`scoreParts.${part}`), value: whole[part] }))}
        />
        <Box sx={{ mt: 1, typography: 'body2', color: 'text.secondary' }}>{words('panel.weightsNote')}</Box>
      </Popover>
    </>
  );
}
