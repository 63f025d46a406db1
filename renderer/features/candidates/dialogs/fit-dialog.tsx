import { useMemo } from 'react';
import { recommendation } from '@shared/domain/candidate/fit-assessment';
import { storedDate } from '@shared/domain/stored-time';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { useOffice } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useClientName } from '../parts/role-name';
import { useToday } from '../parts/use-today';
import { DraftNote } from './draft-note';
import { fitForm, startFit, type FitForm } from './fit-form';
import { FitRatings } from './fit-ratings';
import { InterviewInput, officeInterviewsHeld } from './interview-input';

interface FitDialogProps {
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface PartProps {
  readonly form: FitForm;
  readonly change: (patch: Partial<FitForm>) => void;
}

/** For whom, from which interview, on which day. */
function AboutFields({ form, change }: PartProps) {
  const words = useWords('candidates');
  const clientName = useClientName();
  const today = useToday();
  const { profile } = useProfile();
  return (
    <FormRow>
      <SelectInput
        label={words('fit.forClient')}
        value={form.clientId ?? 'general'}
        choices={[
          { value: 'general', label: words('fit.general') },
          ...[...profile.clients.values()].map((client) => ({
            value: client.id,
            label: clientName(client) ?? client.id,
          })),
        ]}
        onChange={(value) => {
          change({ clientId: value === 'general' ? null : value });
        }}
      />
      <InterviewInput
        value={form.interviewId}
        onChange={(interviewId) => {
          change({ interviewId });
        }}
      />
      <DateInput
        label={words('fit.assessedOn')}
        value={storedDate(form.assessedOn)}
        max={today}
        onChange={(date) => {
          if (date !== undefined) change({ assessedOn: date });
        }}
      />
    </FormRow>
  );
}

function Conclusion({ form, change }: PartProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  return (
    <>
      <ChoiceInput
        label={words('fit.recommendation')}
        value={form.recommendation}
        choices={recommendation.options.map((value) => ({
          value,
          label: domain(`recommendations.${value}`),
        }))}
        onChange={(value) => {
          change({ recommendation: value });
        }}
      />
      <TextInput
        label={words('fit.summary')}
        lines={2}
        optional
        value={form.summary}
        onChange={(summary) => {
          change({ summary });
        }}
      />
    </>
  );
}

function useFitStart(): FitForm {
  const words = useWords('candidates');
  const today = useToday();
  const { actor } = useOffice();
  const { profile } = useProfile();
  const { candidate, assessments, interviews } = profile;
  return useMemo(
    () =>
      startFit({
        candidate,
        latest: assessments.find(({ authorId }) => authorId === actor.staffId),
        labelOf: (key) => words(`fit.attributes.${key}`),
        assessedOn: today,
        interviewId: officeInterviewsHeld(interviews)[0]?.id ?? null,
      }),
    [candidate, assessments, interviews, actor, today, words],
  );
}

/** Our own judgement after an interview: ratings with the evidence beside each, and a conclusion. */
export function FitDialog({ onClose, onSaved }: FitDialogProps) {
  const words = useWords('candidates');
  const { profile } = useProfile();
  const { candidate } = profile;
  const initial = useFitStart();
  const draft = useDraft({ key: `fit/${candidate.id}`, initial, decoder: fitForm });
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (!form) return null;
  const change = (patch: Partial<FitForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const save = async (): Promise<void> => {
    const saved = await act('candidate/assess-fit', { ...form, candidateId: candidate.id });
    if (!saved) return;
    await draft.handOver();
    onSaved();
  };
  return (
    <DialogFrame
      title={words('fit.dialogTitle')}
      about={<NameOf name={candidate} />}
      width="wide"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <AboutFields form={form} change={change} />
        <FitRatings
          ratings={form.ratings}
          onChange={(ratings) => {
            change({ ratings });
          }}
        />
        <Conclusion form={form} change={change} />
      </FormStack>
    </DialogFrame>
  );
}
