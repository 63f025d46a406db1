import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Interview } from '@shared/domain/interview/interview';
import {
  isCalledOff,
  namesClient,
  type Audience,
  type EntryFacts,
} from '@shared/interchange/ics/interview-entry';
import type { CalendarPerson } from '@shared/interchange/ics/calendar-file';
import { readEntryFacts } from '@data/queries/calendar-entries';
import { useLive } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FactList, type Fact } from '@ui/fact-list';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { FileNote } from './file-note';
import { makeInvite, type NamedCalendar } from './make-calendar-file';
import { SaveOutcome } from '@ui/save-outcome';
import { useFileMaker, useSaveCalendar } from './use-save-calendar';

interface ShareInviteDialogProps {
  readonly interview: Interview;
  readonly onClose: () => void;
}

const mailPrefix = 'mailto:';

function useInviteFacts(): (named: NamedCalendar, audience: Audience) => readonly Fact[] {
  const words = useWords('ics');
  const joined = useJoined();
  const format = useFormat();
  const { zone, zoneRules } = useOfficeTime();
  const receiver = (audience: Audience, [person]: readonly CalendarPerson[]): string => {
    if (audience === 'colleague') return words('ownUse');
    return person ? person.address.slice(mailPrefix.length) : words('noEmail');
  };
  return ({ file, name }, audience) => {
    const [entry] = file.entries;
    if (!entry) return [];
    const { date } = zoneRules.toLocal(entry.start, zone);
    const changes = entry.sequence === 0 ? '' : ` · ${words('changes', { count: entry.sequence })}`;
    return [
      { label: words('facts.asks'), value: words(`methods.${file.method}`) + changes },
      { label: words('facts.title'), value: entry.summary },
      {
        label: words('facts.when'),
        value: joined.dayHours(
          format.weekdayDate(date),
          `${format.clockTime(entry.start)}–${format.clockTime(entry.end)}`,
        ),
      },
      { label: words('facts.where'), value: entry.location || words('noPlace') },
      {
        label: words('facts.says'),
        value: entry.description.split('\n').map((line, at) => <div key={`${at} ${line}`}>{line}</div>),
      },
      { label: words('facts.to'), value: receiver(audience, entry.attendees) },
      { label: words('facts.file'), value: name },
    ];
  };
}

function MaskingNote({ facts, audience }: { readonly facts: EntryFacts; readonly audience: Audience }) {
  const words = useWords('ics');
  const hides = facts.interview.kind === 'client' && facts.interview.confidential;
  if (!hides || namesClient(facts, audience)) return null;
  return <FileNote locked>{words(facts.clientName === null ? 'notCleared' : 'notTold')}</FileNote>;
}

/** One interview as a file for somebody's calendar; what it will say stands there before it is saved. */
export function ShareInviteDialog({ interview, onClose }: ShareInviteDialogProps) {
  const words = useWords('ics');
  const common = useWords('common');
  const [audience, setAudience] = useState<Audience>('candidate');
  const maker = useFileMaker();
  const inviteFacts = useInviteFacts();
  const { save, outcome, busy } = useSaveCalendar();
  const unknownCandidate = words('unknownCandidate');
  const read = useLive(
    async (reader) => {
      const row = await reader.get('interviews', interview.id);
      return readEntryFacts(reader, row ? [row] : [], { unknownCandidate });
    },
    [interview.id, unknownCandidate],
  );
  const facts = read?.[0];
  if (!facts) return null;
  const named = makeInvite(facts, audience, maker());
  return (
    <DialogFrame
      title={words(isCalledOff(facts.interview) ? 'shareCancelTitle' : 'shareTitle')}
      about={facts.candidateName}
      submitLabel={words('save')}
      cancelLabel={common('close')}
      submitDisabled={busy}
      onSubmit={() => void save(named)}
      onClose={onClose}
    >
      <FormStack>
        <ChoiceInput
          label={words('forWhom')}
          value={audience}
          choices={(['candidate', 'colleague'] as const).map((value) => ({
            value,
            label: words(`audiences.${value}`),
          }))}
          onChange={setAudience}
        />
        <FactList facts={inviteFacts(named, audience)} />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
          <MaskingNote facts={facts} audience={audience} />
          <FileNote>{words('neverInside')}</FileNote>
        </Box>
        <SaveOutcome outcome={outcome} />
      </FormStack>
    </DialogFrame>
  );
}
