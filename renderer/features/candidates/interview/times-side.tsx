import Box from '@mui/material/Box';
import { earliestStart } from '@shared/domain/candidate/earliest-start';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { ExceptionRows, WindowRows } from '../facts/availability-section';
import { NoticeFields } from '../facts/start-section';
import { useToday } from '../parts/use-today';
import type { Times, TimesForm } from './interview-forms';

interface TimesSideProps {
  readonly form: TimesForm;
  readonly onChange: (form: TimesForm) => void;
}

/** When they could start, counted from today. */
function CanStart({ times }: { readonly times: Times }) {
  const words = useWords('interviewMode');
  const format = useFormat();
  const date = earliestStart(times, useToday());
  return (
    <Box role="status" sx={{ color: 'text.secondary' }}>
      {date === null ? words('times.startUnknown') : words('times.canStart', { date: format.date(date) })}
    </Box>
  );
}

/** When they can come to interviews, how long they are bound, and the first day that follows from it. */
export function TimesSide({ form, onChange }: TimesSideProps) {
  const words = useWords('interviewMode');
  const candidates = useWords('candidates');
  const change = (patch: Partial<Times>): void => {
    onChange({ ...form, now: { ...form.now, ...patch } });
  };
  return (
    <FormStack>
      <Section title={words('times.start')} level="h3">
        <FormStack>
          <NoticeFields form={form.now} change={change} />
          <CanStart times={form.now} />
        </FormStack>
      </Section>
      <Section title={candidates('availability.title')} level="h3">
        <FormStack>
          <WindowRows
            values={form.now.windows}
            onChange={(windows) => {
              change({ windows });
            }}
          />
          <ExceptionRows
            values={form.now.exceptions}
            onChange={(exceptions) => {
              change({ exceptions });
            }}
          />
        </FormStack>
      </Section>
    </FormStack>
  );
}
