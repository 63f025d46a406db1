import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Popover from '@mui/material/Popover';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import type { WeatherRules } from '@shared/domain/office/weather-rules';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

interface CutOffsButtonProps {
  readonly rules: WeatherRules;
  /** Null for those who may not change settings. */
  readonly onChange: (() => void) | null;
}

/** Shows the office's cut-offs; they are changed in Settings. */
export function CutOffsButton({ rules: { cutOffs }, onChange }: CutOffsButtonProps) {
  const words = useWords('weather');
  const format = useFormat();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        variant="text"
        color="inherit"
        startIcon={<Icon of={SlidersHorizontal} />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {words('cutOffs')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => {
          setAnchor(undefined);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 2, maxWidth: 320 } } }}
      >
        <Box component="h2" id={titleId} sx={{ typography: 'h4', m: 0, mb: 1 }}>
          {words('cutOffsTitle')}
        </Box>
        {cutOffs.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('cutOffNone')}</Box>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontVariantNumeric: 'tabular-nums' }}>
          {cutOffs.map(({ clearedBy, runsFrom }) => (
            <Box component="li" key={clearedBy} sx={{ py: 0.25 }}>
              {words('cutOff', { clearedBy: format.minute(clearedBy), runsFrom: format.minute(runsFrom) })}
            </Box>
          ))}
          {cutOffs.length > 0 && (
            <Box component="li" sx={{ py: 0.25, color: 'text.secondary' }}>
              {words('cutOffLast')}
            </Box>
          )}
        </Box>
        {onChange && (
          <Link component="button" type="button" onClick={onChange} sx={{ mt: 1 }}>
            {words('cutOffsChange')}
          </Link>
        )}
      </Popover>
    </>
  );
}
