import { useMemo, useState } from 'react';
import { storedDate } from '@shared/domain/stored-time';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useToday } from '../parts/use-today';
import { DraftNote } from './draft-note';
import { FactorList } from './factor-list';
import { InterviewInput, officeInterviewsHeld } from './interview-input';
import { emptyMotivation, motivationForm, type MotivationForm } from './motivation-form';

interface MotivationDialogProps {
  readonly onClose: () => void;
  readonly onSaved: () => void;
  /** What comes after it, said beside the buttons. */
  readonly footNote?: string;
}

const confidences = ['1', '2', '3'] as const;

function TextFields({
  form,
  change,
}: {
  readonly form: MotivationForm;
  readonly change: (patch: Partial<MotivationForm>) => void;
}) {
  const words = useWords('candidates');
  return (
    <>
      <TextInput
        label={words('motivation.words')}
        lines={3}
        optional
        value={form.words}
        onChange={(text) => {
          change({ words: text });
        }}
      />
      <FormRow>
        <TextInput
          label={words('motivation.dealBreakers')}
          lines={2}
          optional
          value={form.dealBreakers}
          onChange={(dealBreakers) => {
            change({ dealBreakers });
          }}
        />
        <TextInput
          label={words('motivation.summary')}
          optional
          value={form.summary}
          onChange={(summary) => {
            change({ summary });
          }}
        />
      </FormRow>
    </>
  );
}

/** A dated note on what moves the candidate. What is typed outlives Esc, a lock and a restart. */
export function MotivationDialog({ onClose, onSaved, footNote }: MotivationDialogProps) {
  const words = useWords('candidates');
  const today = useToday();
  const { profile } = useProfile();
  const { candidate, interviews } = profile;
  const held = officeInterviewsHeld(interviews)[0]?.id ?? null;
  const initial = useMemo(() => emptyMotivation(today, held), [today, held]);
  const draft = useDraft({ key: `motivation/${candidate.id}`, initial, decoder: motivationForm });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (!form) return null;
  const change = (patch: Partial<MotivationForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const saysNothing = form.factors.length === 0 && form.words.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (saysNothing) return;
    const saved = await act('candidate/write-motivation', { ...form, candidateId: candidate.id });
    if (!saved) return;
    await draft.handOver();
    onSaved();
  };
  return (
    <DialogFrame
      title={words('motivation.dialogTitle')}
      about={<NameOf name={candidate} />}
      width="wide"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      footNote={draft.restored ? <DraftNote restored onStartOver={draft.startOver} /> : footNote}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <FactorList
          factors={form.factors}
          error={tried && saysNothing ? words('motivation.noFactors') : undefined}
          onChange={(factors) => {
            change({ factors });
          }}
        />
        <TextFields form={form} change={change} />
        <FormRow>
          <ChoiceInput
            label={words('motivation.confidence')}
            value={confidences[form.confidence - 1]}
            choices={confidences.map((value) => ({ value, label: words(`motivation.confidences.${value}`) }))}
            onChange={(value) => {
              change({ confidence: Number(value) });
            }}
          />
          <DateInput
            label={words('motivation.notedOn')}
            value={storedDate(form.notedOn)}
            max={today}
            onChange={(date) => {
              if (date !== undefined) change({ notedOn: date });
            }}
          />
          <InterviewInput
            value={form.interviewId}
            onChange={(interviewId) => {
              change({ interviewId });
            }}
          />
        </FormRow>
      </FormStack>
    </DialogFrame>
  );
}
