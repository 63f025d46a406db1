import Box from '@mui/material/Box';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { channel as channels } from '@shared/domain/interview/channel';
import { storedDate } from '@shared/domain/stored-time';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords, type WordKey } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { CallForm } from './call-form';

interface AboutThemProps {
  readonly candidate: Candidate;
  readonly form: CallForm;
  /** No consent to keep their data stands, without which nobody is put forward. */
  readonly asksKeep: boolean;
  readonly onChange: (form: CallForm) => void;
}

/** What is asked once in a call, whatever the roles: how they spoke, when they could start, when they can come. */
export function AboutThem({ candidate, form, asksKeep, onChange }: AboutThemProps) {
  const words = useWords('rematch');
  const nextWords = useWords('nextRoles');
  const domain = useWords('domain');
  const sending = useWords('sending');
  const times = useTimesText(candidate);
  const startsOn = form.availableFrom ?? candidate.availableFrom;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '180px 180px minmax(0, 1fr)', gap: 2 }}>
      <SelectInput
        label={words('call.channel')}
        value={form.channel}
        choices={channels.options.map((option) => ({ value: option, label: domain(`channels.${option}`) }))}
        onChange={(channel) => {
          onChange({ ...form, channel });
        }}
      />
      <DateInput
        label={nextWords('sheet.startsOn')}
        optional
        value={startsOn === null ? undefined : storedDate(startsOn)}
        onChange={(date) => {
          onChange({ ...form, availableFrom: date === candidate.availableFrom ? null : (date ?? null) });
        }}
      />
      <TextInput
        label={nextWords('sheet.times')}
        optional
        help={times}
        value={form.words}
        onChange={(text) => {
          onChange({ ...form, words: text });
        }}
      />
      {asksKeep && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <CheckInput
            label={sending('keep')}
            checked={form.keep}
            onChange={(keep) => {
              onChange({ ...form, keep });
            }}
          />
        </Box>
      )}
    </Box>
  );
}

/** The weekly times on file, so that only what changed has to be asked. */
function useTimesText({ windows }: Candidate): string {
  const words = useWords('nextRoles');
  const joined = useJoined();
  const domain = useWords('domain');
  const format = useFormat();
  const rows = Object.values(windows).sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  if (rows.length === 0) return words('sheet.noTimes');
  // Weekdays are 0 to 6, as the words of both languages are keyed.
  const texts = rows.map(
    ({ weekday, from, to }) =>
      `${domain(`weekdays.${weekday}` as WordKey<'domain'>)} ${format.minute(from)}–${format.minute(to)}`,
  );
  return words('sheet.timesOnFile', { times: joined.items(texts) });
}
