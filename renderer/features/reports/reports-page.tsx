import Box from '@mui/material/Box';
import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { isDecided } from '@shared/reports/blind-text';
import { menuKeys } from '@shared/menu-keys';
import { CommandButton } from '@ui/commands/command-button';
import { size } from '@ui/measures';
import { Page } from '@ui/page';
import { StatusChip } from '@ui/status-chip';
import { useWords } from '@ui/i18n/words';
import { ReportOptions, type ReportOptionsProps } from './report-options';

interface ReportsPageProps extends ReportOptionsProps {
  /** The paper, or null while there is none to show. */
  readonly preview: ReactNode;
  readonly onSave: () => void;
  readonly busy: boolean;
  /** How the last printing ended. */
  readonly outcome: ReactNode;
}

/** Choose a paper, see it, save it as a PDF. */
export function ReportsPage(props: ReportsPageProps) {
  const { preview, onSave, busy, outcome, leaks } = props;
  const words = useWords('reports');
  const waiting = leaks !== null && !isDecided(leaks);
  const ready = preview !== null && !busy && !waiting;
  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {waiting ? <StatusChip tone="warning">{words('leaks.waiting')}</StatusChip> : outcome}
          </Box>
          <CommandButton
            variant="contained"
            command={{
              id: 'print',
              label: words('save'),
              icon: FileDown,
              keys: menuKeys.print,
              when: ready,
              run: onSave,
            }}
          />
        </>
      }
    >
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <Box
          sx={{
            width: size.sidePanel,
            flex: 'none',
            p: 2,
            overflowY: 'auto',
            borderRight: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          <ReportOptions {...props} />
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, bgcolor: 'onward.surface.app' }}>
          {preview ?? (
            <Box component="p" sx={{ m: 0, p: 4, color: 'text.secondary' }}>
              {words('choose')}
            </Box>
          )}
        </Box>
      </Box>
    </Page>
  );
}
