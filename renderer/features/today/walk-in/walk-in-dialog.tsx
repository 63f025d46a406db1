import Box from '@mui/material/Box';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import type { DayInterview, OfficeDayView } from '@data/queries/today';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';
import { KnownPeople } from './known-people';
import { useWalkIn } from './use-walk-in';
import { WalkInFields } from './walk-in-fields';

interface WalkInDialogProps {
  /** What was typed into the search before nobody was found. */
  readonly typed: string;
  readonly day: OfficeDayView;
  readonly onClose: () => void;
}

function Statement() {
  const words = useWords('today');
  return (
    <Box sx={{ p: 1.5, borderRadius: 1, bgcolor: 'onward.surface.subtle' }}>
      <Box sx={{ fontWeight: 'fontWeightBold' }}>{words('privacyTitle')}</Box>
      {words('privacy')}
    </Box>
  );
}

/** Somebody at the desk without an interview: the statement, who they may be in the book, then four fields. */
export function WalkInDialog({ typed, day, onClose }: WalkInDialogProps) {
  const words = useWords('today');
  const walkIn = useWalkIn(typed, onClose);
  const { form, known, candidate } = walkIn;
  const expectedOf = (candidateId: string): DayInterview | undefined =>
    day.interviews.find(
      ({ interview }) =>
        interview.candidateId === candidateId &&
        interview.kind === 'office' &&
        stageAfter(interview, 'check-in') !== null,
    );
  return (
    <DialogFrame
      title={words('walkInTitle')}
      submitLabel={words(form ? 'walkInSubmit' : 'walkInGoOn')}
      onSubmit={form ? walkIn.signIn : walkIn.goOn}
      submitDisabled={walkIn.busy}
      onClose={onClose}
    >
      <FormStack>
        <Statement />
        {form ? (
          <WalkInFields
            form={form}
            onChange={walkIn.setForm}
            staff={day.staff}
            nameMissing={walkIn.nameMissing}
            linked={candidate ? fullName(candidate) : null}
            onUnlink={walkIn.unlink}
          />
        ) : (
          <TextInput
            label={words('walkInSearch')}
            help={words('walkInSearchHelp')}
            autoFocus
            value={walkIn.typed}
            onChange={walkIn.type}
          />
        )}
        {known.length > 0 && (
          <KnownPeople
            known={known}
            visitor={walkIn.visitor}
            expectedOf={expectedOf}
            onCheckIn={({ interview }) => void walkIn.checkIn(interview.id)}
            onLink={walkIn.link}
          />
        )}
        {walkIn.failure && <ErrorNotice {...walkIn.failure} />}
      </FormStack>
    </DialogFrame>
  );
}
