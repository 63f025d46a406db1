import { attendanceKind, metWhen, type CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import type { TravelTable } from '@shared/domain/interview/travel';
import { languageCode } from '@shared/domain/candidate/language';
import { storedDate } from '@shared/domain/stored-time';
import type { StaffFace } from '@data/indexes/faces';
import { DateInput } from '@ui/date-input';
import { FormRow, FormStack } from '@ui/form-row';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { SelectInput, type Choice } from '@ui/select-input';
import { TextInput } from '@ui/text-input';

/** What the lists of choices are made of. */
export interface FilterChoices {
  readonly staff: readonly StaffFace[];
  readonly travel: TravelTable;
}

interface FilterFieldsProps extends FilterChoices {
  readonly filter: CandidateFilter;
  readonly onChange: (filter: CandidateFilter) => void;
}

const states = ['in-play', 'rematch', 'pool', 'available', 'new', 'parked', 'placed'] as const;
const sides = ['in', 'out'] as const;

/** One field for each part of a filter. */
export function FilterFields({ filter, onChange, staff, travel }: FilterFieldsProps) {
  const words = useWords('candidateList');
  const candidates = useWords('candidates');
  const domain = useWords('domain');
  const language = useLanguage();
  const select = <Value extends string>(
    part: keyof CandidateFilter,
    value: Value | null,
    choices: readonly Choice<Value>[],
  ) => (
    <SelectInput
      label={words(`parts.${part === 'ownerId' ? 'owner' : part}`)}
      value={value ?? undefined}
      choices={choices}
      nothing={words('parts.any')}
      onChange={(chosen) => {
        onChange({ ...filter, [part]: chosen });
      }}
      onClear={() => {
        onChange({ ...filter, [part]: null });
      }}
    />
  );
  const inOrOut = (part: 'pool' | 'parked') => (
    <SelectInput
      label={words(`parts.${part}`)}
      value={filter[part] === null ? undefined : filter[part] ? 'in' : 'out'}
      choices={sides.map((value) => ({ value, label: words(`${part}.${value}`) }))}
      nothing={words('parts.any')}
      onChange={(chosen) => {
        onChange({ ...filter, [part]: chosen === 'in' });
      }}
      onClear={() => {
        onChange({ ...filter, [part]: null });
      }}
    />
  );
  return (
    <FormStack>
      <FormRow>
        {select(
          'state',
          filter.state,
          states.map((value) => ({ value, label: candidates(`states.${value}`) })),
        )}
        {select(
          'ownerId',
          filter.ownerId,
          staff.map(({ id, name }) => ({ value: id, label: name })),
        )}
      </FormRow>
      <FormRow>
        <TextInput
          label={words('parts.skill')}
          value={filter.skill}
          onChange={(skill) => {
            onChange({ ...filter, skill });
          }}
        />
        {select(
          'district',
          filter.district,
          travel.districts.map(({ id, en, zh }) => ({ value: id, label: language === 'zh-HK' ? zh : en })),
        )}
      </FormRow>
      <FormRow>
        {select(
          'language',
          filter.language,
          languageCode.options
            .filter((code) => code !== 'other')
            .map((value) => ({ value, label: domain(`languages.${value}`) })),
        )}
        <DateInput
          label={words('parts.startBy')}
          value={filter.startBy === null ? undefined : storedDate(filter.startBy)}
          onChange={(date) => {
            onChange({ ...filter, startBy: date ?? null });
          }}
        />
      </FormRow>
      <FormRow>
        {select(
          'met',
          filter.met,
          metWhen.options.map((value) => ({ value, label: words(`met.${value}`) })),
        )}
        {select(
          'attendance',
          filter.attendance,
          attendanceKind.options.map((value) => ({ value, label: words(`attendance.${value}`) })),
        )}
      </FormRow>
      <FormRow>
        {inOrOut('pool')}
        {inOrOut('parked')}
      </FormRow>
    </FormStack>
  );
}
