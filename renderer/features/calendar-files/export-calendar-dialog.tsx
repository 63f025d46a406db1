import Box from '@mui/material/Box';
import { mayExport } from '@shared/domain/staff/permission-table';
import { isCalledOff, type EntryFacts } from '@shared/interchange/ics/interview-entry';
import type { Interview } from '@shared/domain/interview/interview';
import type { Staff } from '@shared/domain/staff/staff';
import { addDays, type LocalDate } from '@shared/time/local-date';
import { readSpanEntries } from '@data/queries/calendar-entries';
import { useLive, useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { FactList } from '@ui/fact-list';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { FileNote } from './file-note';
import { makeCalendarCopy } from './make-calendar-file';
import { SaveOutcome } from '@ui/save-outcome';
import { useFileMaker, useSaveCalendar } from './use-save-calendar';

/** What the calendar shows while a file is asked for; `to` is not included. */
export interface ShownCalendar {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly recruiterId: string | null;
  readonly kind: Interview['kind'] | null;
  readonly clientId: string | null;
}

interface ExportCalendarDialogProps {
  readonly shown: ShownCalendar;
  readonly staff: readonly Staff[];
  readonly onClose: () => void;
}

function useSpanEntries({ from, to, ...asked }: ShownCalendar): readonly EntryFacts[] | undefined {
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const unknownCandidate = useWords('ics')('unknownCandidate');
  const start = zoneRules.toInstant(from, 0, zone);
  const end = zoneRules.toInstant(to, 0, zone);
  return useLive(
    (read) => readSpanEntries(read, { role: actor.role, span: [start, end], ...asked }, { unknownCandidate }),
    [actor.role, start, end, asked.recruiterId, asked.kind, asked.clientId, unknownCandidate],
  );
}

/** True for an entry whose client stands as its role's code. */
const isMasked = ({ interview, clientName }: EntryFacts): boolean =>
  interview.kind === 'client' && interview.confidential && clientName === null;

/** The days on screen as a file: a copy for a colleague's or one's own calendar. */
export function ExportCalendarDialog({ shown, staff, onClose }: ExportCalendarDialogProps) {
  const words = useWords('ics');
  const common = useWords('common');
  const domain = useWords('domain');
  const format = useFormat();
  const { actor } = useOffice();
  const maker = useFileMaker();
  const { save, outcome, busy } = useSaveCalendar();
  const entries = useSpanEntries(shown);
  if (!entries) return null;
  const lastDay = addDays(shown.to, -1);
  const named = makeCalendarCopy(entries, { from: shown.from, to: lastDay }, maker());
  const calledOff = entries.filter(({ interview }) => isCalledOff(interview)).length;
  const masked = new Set(entries.filter(isMasked).map(({ role }) => role?.code)).size;
  const count = words('count', { count: entries.length });
  const officeOnly = !mayExport(actor.role, 'calendar/client-interviews');
  return (
    <DialogFrame
      title={words('exportTitle')}
      submitLabel={words('save')}
      cancelLabel={common('close')}
      submitDisabled={busy || entries.length === 0}
      onSubmit={() => void save(named)}
      onClose={onClose}
    >
      <FormStack>
        <FactList
          facts={[
            {
              label: words('facts.days'),
              value:
                shown.from === lastDay
                  ? format.date(lastDay)
                  : `${format.date(shown.from)} – ${format.date(lastDay)}`,
            },
            {
              label: words('facts.shown'),
              value: [
                staff.find(({ id }) => id === shown.recruiterId)?.name ?? words('everybody'),
                shown.kind === null ? '' : domain(`interviewKinds.${shown.kind}`),
                shown.clientId === null ? '' : (entries[0]?.clientName ?? ''),
              ]
                .filter((text) => text !== '')
                .join(' · '),
            },
            {
              label: words('facts.interviews'),
              value: calledOff === 0 ? count : words('countCalledOff', { count, calledOff }),
            },
            { label: words('facts.file'), value: named.name },
          ]}
        />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
          {officeOnly && <FileNote>{words('officeOnly')}</FileNote>}
          {masked > 0 && <FileNote locked>{words('maskedNote', { count: masked })}</FileNote>}
          {calledOff > 0 && <FileNote>{words('calledOffNote')}</FileNote>}
          <FileNote>{words(entries.length === 0 ? 'noneToExport' : 'neverInside')}</FileNote>
        </Box>
        <SaveOutcome outcome={outcome} />
      </FormStack>
    </DialogFrame>
  );
}
