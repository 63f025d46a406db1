import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Flag, Merge, TriangleAlert, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { storedInstant } from '@shared/domain/stored-time';
import { titleIn } from '@shared/domain/own-name';
import type { MergePair } from '@data/queries/merge-pair';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { ariaShortcut } from '@ui/shortcut-text';
import { useLanguage } from '@ui/i18n/language';

const width = 288;

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ py: 1.5, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <Box component="h2" sx={{ typography: 'h4', m: 0, mb: 0.5 }}>
        {title}
      </Box>
      {children}
    </Box>
  );
}

function Line({
  icon,
  tone,
  children,
}: {
  readonly icon: LucideIcon;
  readonly tone?: string;
  readonly children: ReactNode;
}) {
  return (
    <Box sx={{ display: 'flex', gap: 1, py: 0.25, typography: 'body2', color: tone ?? 'text.primary' }}>
      <Box component="span" sx={{ flex: 'none', mt: '1px' }}>
        <Icon of={icon} />
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Box>
    </Box>
  );
}

function Settled({ pair }: { readonly pair: MergePair }) {
  const words = useWords('merge');
  const format = useFormat();
  const language = useLanguage();
  const { introductions, twins, staffNames } = pair;
  if (introductions.length === 0 && twins.length === 0) return null;
  return (
    <Part title={words('settled')}>
      {introductions.map(({ clientName, at }) => (
        <Line key={`${clientName}-${at}`} icon={Flag}>
          {words('introduction', { client: clientName, date: format.dateTime(storedInstant(at)) })}
        </Line>
      ))}
      {twins.map(({ role, stays, ends }) => (
        <Line key={role.id} icon={TriangleAlert} tone="onward.warning.text">
          {words('twin', {
            role: titleIn(language, role),
            stays: staffNames.get(stays.ownerId) ?? '–',
            ends: staffNames.get(ends.ownerId) ?? '–',
          })}
        </Line>
      ))}
    </Part>
  );
}

interface MergeAsideProps {
  readonly pair: MergePair;
  readonly busy: boolean;
  readonly onMerge: () => void;
  readonly onSwap: () => void;
  /** Not the same person: the two are not proposed again. */
  readonly onApart: () => void;
  /** Nothing is decided. */
  readonly onLeave: () => void;
}

/** Why these two, what moves, what rules settle, and the one button that writes. */
export function MergeAside({ pair, busy, onMerge, onSwap, onApart, onLeave }: MergeAsideProps) {
  const words = useWords('merge');
  const doubles = useWords('doubles');
  return (
    <Box
      component="aside"
      aria-label={words('aside')}
      tabIndex={0}
      sx={{
        width,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
        px: 2,
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: 'onward.surface.subtle',
      }}
    >
      <Part title={words('why')}>
        {pair.causes.length === 0 && <Line icon={TriangleAlert}>{words('noCause')}</Line>}
        {pair.causes.map(({ kind, fact }) => (
          <Line key={kind} icon={UserRound}>
            {doubles(`causes.${kind}`, { fact })}
          </Line>
        ))}
      </Part>
      <Part title={words('moves')}>
        {pair.moving.length === 0 && <Box sx={{ typography: 'body2' }}>{words('nothingMoves')}</Box>}
        {pair.moving.map(({ table, count }) => (
          <Box key={table} sx={{ display: 'flex', typography: 'body2', py: 0.25 }}>
            <Box sx={{ flex: 1 }}>{words(`tables.${table}`)}</Box>
            <Box sx={{ fontWeight: 'fontWeightMedium' }}>{count}</Box>
          </Box>
        ))}
      </Part>
      <Settled pair={pair} />
      <Box sx={{ mt: 'auto', py: 2, display: 'flex', flexDirection: 'column', gap: 1 }}>
        <Button
          variant="contained"
          disabled={busy}
          startIcon={<Icon of={Merge} />}
          endIcon={<KeyHint keys="ctrl+enter" onButton />}
          aria-keyshortcuts={ariaShortcut('ctrl+enter')}
          onClick={onMerge}
        >
          {words('merge')}
        </Button>
        <Button onClick={onSwap}>{words('swap')}</Button>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button disabled={busy} onClick={onApart} sx={{ flex: 1 }}>
            {words('apart')}
          </Button>
          <Button variant="text" color="inherit" onClick={onLeave}>
            {words('later')}
          </Button>
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary', textAlign: 'center' }}>
          {words('undoNote')}
        </Box>
      </Box>
    </Box>
  );
}
