import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Copy, FolderOpen, ShieldCheck } from 'lucide-react';
import type { CopySource, JournalFacts } from '@shared/safety-facts';
import type { Staff } from '@shared/domain/staff/staff';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { FactList } from '@ui/fact-list';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { BackupsSection } from './backups-section';
import { useBackups } from './use-backups';
import { useCopies } from './use-copies';
import { useMoment } from './use-moment';

const proofTones: Readonly<Record<CopySource['proof'], Tone>> = {
  verified: 'success',
  'not-yet-verified': 'neutral',
  damaged: 'error',
  'newer-schema': 'warning',
};
const journalTones: Readonly<Record<JournalFacts['state'], Tone>> = {
  empty: 'neutral',
  verified: 'success',
  damaged: 'error',
  'newer-schema': 'warning',
};
const widest = 860;
const bytesPerKilobyte = 1024;
const labelWidth = 130;

function JournalSection({ journal }: { readonly journal: JournalFacts }) {
  const words = useWords('settings');
  const common = useWords('common');
  const format = useFormat();
  const moment = useMoment();
  return (
    <Section title={words('safety.journal')} look="card">
      <FactList
        labelWidth={labelWidth}
        facts={[
          {
            label: words('safety.state'),
            value: (
              <StatusChip tone={journalTones[journal.state]} look="plain">
                {words(`safety.states.${journal.state}`)}
              </StatusChip>
            ),
          },
          { label: words('safety.records'), value: format.count(journal.count) },
          {
            label: words('safety.last'),
            value: journal.lastWall === null ? common('missing') : moment(journal.lastWall),
          },
          {
            label: words('safety.checked'),
            value: words(journal.wholeVerified ? 'safety.whole' : 'safety.underWay'),
          },
        ]}
      />
    </Section>
  );
}

function CopiesTable({ copies }: { readonly copies: readonly CopySource[] }) {
  const words = useWords('settings');
  const common = useWords('common');
  const format = useFormat();
  const moment = useMoment();
  if (copies.length === 0) return <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('safety.none')}</Box>;
  return (
    <Table aria-label={words('safety.copies')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('safety.made')}</TableCell>
          <TableCell>{words('safety.kind')}</TableCell>
          <TableCell align="right">{words('safety.records')}</TableCell>
          <TableCell align="right">{words('safety.size')}</TableCell>
          <TableCell>{words('safety.proof')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {copies.map(({ name, kind, made, records, bytes, proof }) => (
          <TableRow key={name}>
            <TableCell>{moment(made)}</TableCell>
            <TableCell>{words(`safety.kinds.${kind}`)}</TableCell>
            <TableCell align="right">
              {records === null ? common('missing') : format.count(records)}
            </TableCell>
            <TableCell align="right">
              {words('safety.kilobytes', { size: format.count(Math.ceil(bytes / bytesPerKilobyte)) })}
            </TableCell>
            <TableCell>
              <StatusChip tone={proofTones[proof]} look="plain">
                {words(`safety.proofs.${proof}`)}
              </StatusChip>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface SafetyPartProps {
  readonly staff: readonly Staff[];
  /** The office was put back to a backup and must be started again. */
  readonly onRestored: () => void;
}

/** What stands outside the database, whether it can be read, and the way to make one more. */
export function SafetyPart({ staff, onRestored }: SafetyPartProps) {
  const { desktop } = useOffice();
  const words = useWords('settings');
  const copies = useCopies();
  const { state, work } = useBackups();
  if (!copies.desktop) {
    return <ErrorNotice tone="warning" what={words('safety.browser')} next={words('safety.browserNext')} />;
  }
  return (
    <Box sx={{ maxWidth: widest, display: 'grid', gap: 2 }}>
      {state && <BackupsSection state={state} work={work} staff={staff} onRestored={onRestored} />}
      {copies.journal ? <JournalSection journal={copies.journal} /> : <SkeletonRows count={4} />}
      <Section title={words('safety.copies')} count={copies.copies.length} look="card" padded={false}>
        <CopiesTable copies={copies.copies} />
      </Section>
      {copies.refusal && (
        <ErrorNotice what={words(`safety.refused.${copies.refusal}`)} next={words('safety.refusedNext')} />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <CommandButton
          variant="contained"
          command={{
            id: 'settings.copy',
            label: words('safety.make'),
            icon: Copy,
            when: !copies.busy,
            run: copies.make,
          }}
        />
        <CommandButton
          command={{
            id: 'settings.prove',
            label: words('safety.prove'),
            icon: ShieldCheck,
            when: !copies.busy,
            run: copies.prove,
          }}
        />
        <CommandButton
          command={{
            id: 'settings.show-kept',
            label: words('safety.show'),
            icon: FolderOpen,
            run: () => void desktop.showKeptFiles(),
          }}
        />
        <Box role="status" sx={{ color: 'text.secondary' }}>
          {copies.done && words(`safety.${copies.done}Now`)}
        </Box>
      </Box>
    </Box>
  );
}
