import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FileUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { busyWindow, maxBusyRows, type BusyWindow } from '@shared/interchange/ics/busy-rows';
import type { Staff } from '@shared/domain/staff/staff';
import { addDays } from '@shared/time/local-date';
import { readBusyOf } from '@data/queries/busy-times';
import { useLive, useOffice } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { ProgressLine } from '@ui/progress-line';
import { SelectInput } from '@ui/select-input';
import { StatusChip } from '@ui/status-chip';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { BusyCountStrip } from './busy-count-strip';
import { busyPreview, eventsBySource, plansOf, type BusyFile, type BusyPreview } from './busy-files';
import { calendarRefusalSentence } from './busy-sentences';
import { BusyTables } from './busy-tables';
import { FileNote } from './file-note';
import { useBusyFiles } from './use-busy-files';
import { useWriteBusy } from './use-write-busy';

interface BusyImportDialogProps {
  /** Recruiters whose calendar may be brought in by the person at the desk. */
  readonly recruiters: readonly Staff[];
  readonly onClose: () => void;
}

function useWindow(): BusyWindow {
  const { clock, zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(clock.now(), zone).date;
  return useMemo(() => busyWindow(today, { zone, zoneRules }), [today, zone, zoneRules]);
}

/** The preview, made anew when files, choices or what stands in the office change; undefined while that is read. */
function usePreview(
  files: readonly BusyFile[],
  facts: { readonly window: BusyWindow; readonly allDay: boolean; readonly recruiterId: string },
): BusyPreview | undefined {
  const { window, allDay, recruiterId } = facts;
  const sources = useMemo(() => [...eventsBySource(files).keys()], [files]);
  const standing = useLive(
    async (read) => {
      const rows = sources.map(
        async (source) => [source, await readBusyOf(read, { recruiterId, source })] as const,
      );
      return new Map(await Promise.all(rows));
    },
    [sources, recruiterId],
  );
  return useMemo(
    () => standing && busyPreview(files, { window, allDay, standing }),
    [files, window, allDay, standing],
  );
}

/** Files that cannot be read, each with its sentence. */
function RefusedFiles({ files }: { readonly files: readonly BusyFile[] }) {
  const words = useWords('ics');
  const joined = useJoined();
  const sentences = files.flatMap(({ name, content }) =>
    content.ok ? [] : [joined.labelled(name, calendarRefusalSentence(content.refusal, words))],
  );
  return sentences.map((sentence, at) => (
    <StatusChip key={`${at} ${sentence}`} tone="error" look="plain">
      {sentence}
    </StatusChip>
  ));
}

function PreviewNotes({ preview, window }: { readonly preview: BusyPreview; readonly window: BusyWindow }) {
  const words = useWords('ics');
  const joined = useJoined();
  const format = useFormat();
  const zones = [...new Set(preview.calendars.flatMap(({ reading }) => reading.unknownZones))];
  const sources = format.list(preview.calendars.map(({ source }) => source));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
      <FileNote>
        {[
          words('sourceOf', { sources }),
          words('window', { from: format.date(window.from), to: format.date(addDays(window.until, -1)) }),
        ].join(' · ')}
      </FileNote>
      {zones.length > 0 && (
        <StatusChip tone="warning" look="plain">
          {words('unknownZones', { count: zones.length, zones: joined.items(zones) })}
        </StatusChip>
      )}
      {preview.overfull && (
        <StatusChip tone="error" look="plain">
          {words('tooMany', { limit: maxBusyRows })}
        </StatusChip>
      )}
    </Box>
  );
}

function Outcome({ writing }: { readonly writing: ReturnType<typeof useWriteBusy> }) {
  const words = useWords('ics');
  const { state, failure, takeBack } = writing;
  if (state.phase !== 'done') return null;
  const { added, cleared, stopped } = state.outcome;
  const isGood = stopped === 'no' && !state.takenBack;
  return (
    <FormStack>
      <Box role="status">
        <StatusChip tone={isGood ? 'success' : 'warning'} look="plain">
          {state.takenBack ? words('undone') : words(`done.${stopped}`, { added, cleared })}
        </StatusChip>
      </Box>
      {failure && <ErrorNotice {...failure} />}
      {!state.takenBack && added + cleared > 0 && (
        <Box>
          <Button onClick={() => void takeBack()}>{words('undo')}</Button>
        </Box>
      )}
    </FormStack>
  );
}

/** A recruiter's own calendar as busy time: choose, look, bring in, and take back as one. */
export function BusyImportDialog({ recruiters, onClose }: BusyImportDialogProps) {
  const words = useWords('ics');
  const common = useWords('common');
  const { actor, desktop } = useOffice();
  const own = recruiters.find(({ id }) => id === actor.staffId) ?? recruiters[0];
  const [recruiterId, setRecruiterId] = useState(own?.id ?? '');
  const [allDay, setAllDay] = useState(true);
  const window = useWindow();
  const { files, reading, read, stop } = useBusyFiles(window);
  const preview = usePreview(files, { window, allDay, recruiterId });
  const writing = useWriteBusy();
  const { phase } = writing.state;
  const choose = (): void => void desktop.openFiles({ kind: 'ics', multiple: true }).then(read);
  const changes = (preview?.added ?? 0) + (preview?.cleared ?? 0);
  const chooses = phase === 'not-begun' && preview !== undefined;
  const readable = files.some(({ content }) => content.ok);
  const canBringIn = chooses && changes > 0 && !preview.overfull && recruiterId !== '';
  return (
    <DialogFrame
      title={words('importTitle')}
      width="wide"
      submitLabel={changes === 0 ? words('nothingNew') : words('bringIn', { count: preview?.times ?? 0 })}
      submitDisabled={!canBringIn}
      onSubmit={
        phase === 'not-begun' && readable && preview
          ? () => void writing.start(plansOf(preview, recruiterId))
          : undefined
      }
      cancelLabel={phase === 'done' ? common('close') : words('leave')}
      onClose={onClose}
    >
      <FormStack>
        {phase === 'not-begun' && (
          <>
            {!readable && <FileNote>{words('importIntro')}</FileNote>}
            <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 2 }}>
              {recruiters.length > 1 && (
                <Box sx={{ width: 240 }}>
                  <SelectInput
                    label={words('whose')}
                    value={recruiterId}
                    choices={recruiters.map(({ id, name }) => ({ value: id, label: name }))}
                    onChange={setRecruiterId}
                  />
                </Box>
              )}
              <Button startIcon={<Icon of={FileUp} />} onClick={choose} disabled={reading !== null}>
                {words('choose')}
              </Button>
              <Box sx={{ flex: 1 }} />
              {readable && <CheckInput label={words('wholeDays')} checked={allDay} onChange={setAllDay} />}
            </Box>
            {reading && <ProgressLine label={words('reading')} {...reading} onCancel={stop} />}
            <RefusedFiles files={files} />
            {readable && preview && (
              <>
                <BusyCountStrip files={files.filter(({ content }) => content.ok).length} preview={preview} />
                <BusyTables preview={preview} />
                <PreviewNotes preview={preview} window={window} />
              </>
            )}
          </>
        )}
        {writing.state.phase === 'writing' && (
          <ProgressLine
            label={words('writing')}
            done={writing.state.done}
            total={writing.state.total}
            onCancel={writing.cancel}
          />
        )}
        <Outcome writing={writing} />
      </FormStack>
    </DialogFrame>
  );
}
