import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check, FileUp, FolderOpen, History, ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Instant } from '@shared/time/instant';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords, type WordKey } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { type RecoverySource, RecoverySourceRow } from './recovery-source';
import { StartFrame } from './start-frame';

type Cause =
  WordKey<'recovery'> extends infer Key ? (Key extends `title.${infer Name}` ? Name : never) : never;

interface RecoveryScreenProps {
  readonly cause: Cause;
  /** The newest change the safety copy holds. */
  readonly lastChange: Instant | null;
  readonly changesInJournal: number;
  /** Changes that will be missing after a rebuild from the chosen source; undefined when that cannot be known. */
  readonly missing: number | undefined;
  readonly sources: readonly RecoverySource[];
  readonly chosenKey: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly onRebuild: () => void;
  readonly onChooseFile?: () => void;
  readonly onShowKept?: () => void;
  readonly onClose?: () => void;
  readonly progress?: { readonly done: number; readonly total?: number };
  /** An `ErrorNotice` when the last attempt failed. */
  readonly problem?: ReactNode;
  /** Set when all is back. */
  readonly finished?: { readonly changes: number; readonly onOpen: () => void };
}

function FactCell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ px: 3, py: 1, '& + &': { borderLeft: '1px solid', borderColor: 'onward.line.hair' } }}>
      <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ typography: 'h4', m: 0, fontVariantNumeric: 'tabular-nums' }}>
        {children}
      </Box>
    </Box>
  );
}

function Missing({ count }: { readonly count: number | undefined }) {
  const words = useWords('recovery');
  const format = useFormat();
  if (count === undefined) return words('missingUnknown');
  if (count > 0) return format.count(count);
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'onward.success.text' }}
    >
      <Icon of={Check} side={14} />
      {words('missingNone')}
    </Box>
  );
}

function Facts({
  lastChange,
  changesInJournal,
  missing,
}: Pick<RecoveryScreenProps, 'lastChange' | 'changesInJournal' | 'missing'>) {
  const words = useWords('recovery');
  const format = useFormat();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(3, 1fr)',
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <FactCell label={words('lastChange')}>{lastChange === null ? '–' : format.moment(lastChange)}</FactCell>
      <FactCell label={words('inJournal')}>{format.count(changesInJournal)}</FactCell>
      <FactCell label={words('missing')}>
        <Missing count={missing} />
      </FactCell>
    </Box>
  );
}

function Footer(props: RecoveryScreenProps) {
  const { sources, chosenKey, onRebuild, onChooseFile, onShowKept, onClose, progress, finished } = props;
  const words = useWords('recovery');
  const chosen = sources.find((source) => source.key === chosenKey);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 3,
        py: 1.75,
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      {onShowKept !== undefined && (
        <Button variant="text" color="inherit" startIcon={<Icon of={FolderOpen} />} onClick={onShowKept}>
          {words('showKept')}
        </Button>
      )}
      {onChooseFile !== undefined && finished === undefined && (
        <Button
          variant="text"
          color="inherit"
          disabled={progress !== undefined}
          startIcon={<Icon of={FileUp} />}
          onClick={onChooseFile}
        >
          {words('chooseFile')}
        </Button>
      )}
      <Box sx={{ flex: 1 }} />
      {onClose !== undefined && finished === undefined && <Button onClick={onClose}>{words('close')}</Button>}
      {finished === undefined && chosen !== undefined && (
        <Button
          variant="contained"
          disabled={progress !== undefined || !chosen.usable}
          startIcon={<Icon of={History} />}
          onClick={onRebuild}
        >
          {words(`rebuild.${chosen.kind}`)}
        </Button>
      )}
      {finished !== undefined && (
        <Button variant="contained" onClick={finished.onOpen}>
          {words('open')}
        </Button>
      )}
    </Box>
  );
}

/** The screen that comes instead of an empty office: what is safe, what it can be brought back from, one button. */
export function RecoveryScreen(props: RecoveryScreenProps) {
  const { cause, sources, chosenKey, onChoose, progress, problem, finished } = props;
  const words = useWords('recovery');
  const format = useFormat();
  return (
    <StartFrame width={820}>
      <Box sx={{ display: 'flex', gap: 2, p: 3, pb: 2 }}>
        <Box sx={{ color: 'onward.warning.main' }}>
          <Icon of={ShieldAlert} side={26} />
        </Box>
        <Box>
          <Box component="h1" sx={{ typography: 'h2', m: 0 }}>
            {words(`title.${cause}`)}
          </Box>
          <Box component="p" sx={{ m: 0, mt: 0.5, color: 'text.secondary', maxWidth: 640 }}>
            {words(`text.${cause}`)}
          </Box>
        </Box>
      </Box>
      <Facts {...props} />
      {sources.length > 0 && (
        <Box role="radiogroup" aria-labelledby="recovery-sources">
          <Box
            component="h2"
            id="recovery-sources"
            sx={{
              typography: 'h5',
              m: 0,
              px: 3,
              py: 1,
              color: 'text.secondary',
              bgcolor: 'onward.surface.subtle',
              borderTop: '1px solid',
              borderColor: 'onward.line.hair',
            }}
          >
            {words('from')}
          </Box>
          {sources.map((source) => (
            <RecoverySourceRow
              key={source.key}
              source={source}
              chosen={source.key === chosenKey}
              disabled={progress !== undefined || finished !== undefined}
              onChoose={() => onChoose(source.key)}
            />
          ))}
        </Box>
      )}
      <Box
        role="status"
        sx={{ px: 3, borderTop: '1px solid', borderColor: 'onward.line.hair', '& > *': { my: 1.5 } }}
      >
        {progress !== undefined && <ProgressLine label={words('rebuilding')} {...progress} />}
        {finished !== undefined && <div>{words('done', { count: format.count(finished.changes) })}</div>}
      </Box>
      {problem !== undefined && <Box sx={{ px: 3, pb: 2 }}>{problem}</Box>}
      <Footer {...props} />
    </StartFrame>
  );
}
