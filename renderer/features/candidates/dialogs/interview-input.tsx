import type { Interview } from '@shared/domain/interview/interview';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { useProfile } from '../parts/profile-context';

const metStages: readonly Interview['stage'][] = ['arrived', 'in-progress', 'done'];

/** Office interviews at which notes can have been taken, newest first. */
export const officeInterviewsHeld = (interviews: readonly Interview[]): readonly Interview[] =>
  interviews.filter(({ kind, stage }) => kind === 'office' && metStages.includes(stage));

interface InterviewInputProps {
  readonly value: string | null;
  readonly onChange: (interviewId: string | null) => void;
}

/** At which of our own interviews something was noted; none when it was on the phone. */
export function InterviewInput({ value, onChange }: InterviewInputProps) {
  const words = useWords('candidates');
  const format = useFormat();
  const { profile } = useProfile();
  return (
    <SelectInput
      label={words('motivation.interview')}
      optional
      value={value ?? undefined}
      choices={officeInterviewsHeld(profile.interviews).map(({ id, planned }) => ({
        value: id,
        label: `${format.date(storedDate(planned.date))} ${format.minute(planned.startMinute)}`,
      }))}
      onChange={onChange}
      onClear={() => {
        onChange(null);
      }}
    />
  );
}
