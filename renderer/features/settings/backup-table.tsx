import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { History, ShieldCheck } from 'lucide-react';
import type { BackupState, ListedBackup } from '@shared/backup-requests';
import { isLocalDate } from '@shared/time/local-date';
import { ActionMenu } from '@ui/action-menu';
import { forReadersOnly } from '@ui/for-readers-only';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { useMoment } from './use-moment';

const bytesPerKilobyte = 1024;
const faultTones: Readonly<Record<NonNullable<ListedBackup['fault']>, Tone>> = {
  damaged: 'error',
  'newer-schema': 'warning',
  'another-office': 'neutral',
};

interface BackupTableProps {
  readonly state: BackupState;
  readonly busy: boolean;
  readonly onProve: (name: string) => void;
  readonly onRestore: (name: string) => void;
}

function StateCell({ backup }: { readonly backup: ListedBackup }) {
  const words = useWords('backups');
  const moment = useMoment();
  const { fault, checked } = backup;
  if (fault !== null)
    return (
      <StatusChip tone={faultTones[fault]} look="plain">
        {words(`states.${fault}`)}
      </StatusChip>
    );
  return (
    <StatusChip tone={checked === null ? 'neutral' : 'success'} look="plain">
      {checked === null ? words('states.unchecked') : words('states.checked', { moment: moment(checked) })}
    </StatusChip>
  );
}

function BackupRow({ backup, ...acts }: { readonly backup: ListedBackup } & Omit<BackupTableProps, 'state'>) {
  const words = useWords('backups');
  const settings = useWords('settings');
  const common = useWords('common');
  const format = useFormat();
  const moment = useMoment();
  const { name, file, made, place, bytes, records, documents, encrypted, reason, fault, goesOn } = backup;
  const when = made === null ? file : moment(made);
  const about = [
    reason === null ? '' : words(`reasons.${reason}`),
    encrypted ? words('table.encrypted') : '',
  ];
  const counted = (count: number | null): string =>
    count === null ? common('missing') : format.count(count);
  const going = goesOn !== null && isLocalDate(goesOn) ? format.date(goesOn) : common('missing');
  const isReadable = fault === null || fault === 'another-office';
  return (
    <TableRow>
      <TableCell>
        <Box>{when}</Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {about.filter((part) => part !== '').join(' · ')}
        </Box>
      </TableCell>
      <TableCell>{words(place)}</TableCell>
      <TableCell align="right">
        {settings('safety.kilobytes', { size: format.count(Math.ceil(bytes / bytesPerKilobyte)) })}
      </TableCell>
      <TableCell align="right">{counted(records)}</TableCell>
      <TableCell align="right">{counted(documents)}</TableCell>
      <TableCell>
        <StateCell backup={backup} />
      </TableCell>
      <TableCell>{reason === 'before-restore' ? words('table.staysForRestore') : going}</TableCell>
      <TableCell align="right" sx={{ py: 0 }}>
        {isReadable && (
          <ActionMenu
            ofRow
            label={words('table.acts', { made: when })}
            actions={[
              {
                label: words('table.restore'),
                icon: History,
                disabled: acts.busy,
                onChoose: () => {
                  acts.onRestore(name);
                },
              },
              {
                label: words('table.proveThis'),
                icon: ShieldCheck,
                disabled: acts.busy,
                onChoose: () => {
                  acts.onProve(name);
                },
              },
            ]}
          />
        )}
      </TableCell>
    </TableRow>
  );
}

/** Every backup there is, in both folders, newest first, with what can be done with it. */
export function BackupTable({ state, ...acts }: BackupTableProps) {
  const words = useWords('backups');
  const backups = state.places
    .flatMap((place) => place.backups)
    .sort((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1));
  if (backups.length === 0) return <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('table.none')}</Box>;
  return (
    <Table aria-label={words('table.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('table.made')}</TableCell>
          <TableCell>{words('table.where')}</TableCell>
          <TableCell align="right">{words('table.size')}</TableCell>
          <TableCell align="right">{words('table.changes')}</TableCell>
          <TableCell align="right">{words('table.documents')}</TableCell>
          <TableCell>{words('table.state')}</TableCell>
          <TableCell>{words('table.goes')}</TableCell>
          <TableCell>
            <Box component="span" sx={forReadersOnly}>
              {words('table.actsHead')}
            </Box>
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {backups.map((backup) => (
          <BackupRow key={backup.name} backup={backup} {...acts} />
        ))}
      </TableBody>
    </Table>
  );
}
