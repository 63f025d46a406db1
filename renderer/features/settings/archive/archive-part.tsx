import Box from '@mui/material/Box';
import { PackageOpen } from 'lucide-react';
import type { OfficeProfile } from '@shared/domain/office/policy';
import { mayExport } from '@shared/domain/staff/permission-table';
import { archiveFileName } from '@shared/interchange/archive/archive-name';
import type { SavedArchive } from '@data/archive/save-archive';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { ArchiveInSection } from './archive-in-section';
import { problemSentences } from './archive-sentences';
import { useArchiveOut } from './use-archive-out';

const widest = 860;
const wholePercent = 100;

type Unfinished = Exclude<SavedArchive, { readonly outcome: 'saved' }>;

function OutUnfinished({ outcome }: { readonly outcome: Unfinished }) {
  const words = useWords('archive');
  const { saved, of } = outcome.parts;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {outcome.outcome === 'stopped' && <Box role="status">{words('outStopped')}</Box>}
      {outcome.outcome === 'refused' && (
        <ErrorNotice {...problemSentences({ kind: outcome.reason }, words)} />
      )}
      {saved > 0 && (
        <StatusChip tone="warning" look="plain">
          {words('outPartsMissing', { saved, of })}
        </StatusChip>
      )}
    </Box>
  );
}

function OutOutcome({ outcome }: { readonly outcome: SavedArchive | null }) {
  const words = useWords('archive');
  const format = useFormat();
  if (outcome === null) return null;
  if (outcome.outcome !== 'saved') return <OutUnfinished outcome={outcome} />;
  const { path, written, parts } = outcome;
  const { changes, files, tables } = written.counts;
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  const lost = written.lostFiles.length;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <StatusChip tone="success" look="plain">
        {path === null ? words('outHandedOver') : words('outSaved', { path })}
      </StatusChip>
      {parts.of > 1 && <Box>{words('outParts', { of: parts.of })}</Box>}
      <Box sx={{ color: 'text.secondary' }}>
        {words('outCounts', { count: files, changes: format.count(changes), rows: format.count(rows) })}
      </Box>
      {lost > 0 && (
        <StatusChip tone="warning" look="plain">
          {words('outLost', { count: lost })}
        </StatusChip>
      )}
    </Box>
  );
}

/** Everything out as one file, and an archive in. For managers: it holds what nobody else may see whole. */
export function ArchivePart({ office }: { readonly office: OfficeProfile }) {
  const words = useWords('archive');
  const { actor } = useOffice();
  const { clock, zone, zoneRules } = useOfficeTime();
  const { percent, outcome, failure, start, stop } = useArchiveOut();
  if (!mayExport(actor.role, 'archive')) return null;
  const run = (): void => {
    const { date } = zoneRules.toLocal(clock.now(), zone);
    start((part) => archiveFileName(office.name, date, part));
  };
  return (
    <Box sx={{ maxWidth: widest, display: 'grid', gap: 2 }}>
      <Section title={words('out')} look="card">
        <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <Box>{words('outWhat')}</Box>
          <Box sx={{ color: 'text.secondary' }}>{words('outWarn')}</Box>
          {percent === null ? (
            <CommandButton
              command={{ id: 'settings.archive-out', label: words('outStart'), icon: PackageOpen, run }}
            />
          ) : (
            <Box sx={{ justifySelf: 'stretch' }}>
              <ProgressLine label={words('outBusy')} done={percent} total={wholePercent} onCancel={stop} />
            </Box>
          )}
          <OutOutcome outcome={outcome} />
          {failure && <ErrorNotice {...failure} />}
        </Box>
      </Section>
      <ArchiveInSection />
    </Box>
  );
}
