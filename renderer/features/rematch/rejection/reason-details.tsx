import { addMonths } from '@shared/time/local-date';
import { storedDate } from '@shared/domain/stored-time';
import { rejectionReason } from '@shared/domain/submission/rejection-reason';
import type { RejectionCase } from '@data/matching/rejection-case';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { useToday } from '../parts/use-today';
import { lacksRequirement, runnerUpRank, type ReasonLine, type RejectionForm } from './rejection-form';

interface ReasonDetailsProps {
  readonly found: RejectionCase;
  readonly form: RejectionForm;
  readonly line: ReasonLine | undefined;
  readonly tried: boolean;
  readonly onChange: (form: RejectionForm) => void;
}

const thirdRank = 3;
const laterRank = 4;

/** What the chosen reason needs besides: which one, which must-have, which place, until when. */
export function ReasonDetails(props: ReasonDetailsProps) {
  const { form, line } = props;
  return (
    <>
      {line !== undefined && line.reasons.length > 1 && <WhichReason {...props} line={line} />}
      {form.reason === 'preferred-another' && <WhichPlace {...props} />}
      {form.reason === 'lacks-requirement' && <WhichRequirement {...props} />}
      {form.reason === 'language' && <WhichLanguage {...props} />}
      {form.reason === 'accepted-elsewhere' && <WakeDate {...props} />}
    </>
  );
}

function WhichReason({ form, line, onChange }: ReasonDetailsProps & { readonly line: ReasonLine }) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  return (
    <ChoiceInput
      label={words(line.key === 'practical' ? 'rejection.practicalWhich' : 'rejection.noFaultWhich')}
      size="small"
      value={form.reason ?? undefined}
      choices={line.reasons.map((reason) => ({ value: reason, label: domain(`rejectionReasons.${reason}`) }))}
      onChange={(reason) => {
        onChange({ ...form, reason: rejectionReason.parse(reason), requirement: null });
      }}
    />
  );
}

function WhichPlace({ form, onChange }: ReasonDetailsProps) {
  const words = useWords('rematch');
  const choices = [
    { value: String(runnerUpRank), label: words('rejection.rankSecond') },
    { value: String(thirdRank), label: words('rejection.rankThird') },
    { value: String(laterRank), label: words('rejection.rankLater') },
  ];
  return (
    <ChoiceInput
      label={words('rejection.rank')}
      size="small"
      value={String(form.rank)}
      choices={choices}
      onChange={(rank) => {
        onChange({ ...form, rank: Number(rank) });
      }}
    />
  );
}

function WhichRequirement({ found, form, tried, onChange }: ReasonDetailsProps) {
  const words = useWords('rematch');
  const requirements = Object.entries(found.role.requirements).sort(
    ([, a], [, b]) => Number(b.must) - Number(a.must),
  );
  const missing = tried && lacksRequirement(form) ? words('rejection.requirementMissing') : undefined;
  return (
    <SelectInput
      label={words('rejection.requirement')}
      value={form.requirement ?? undefined}
      error={requirements.length === 0 ? words('rejection.noRequirements') : missing}
      choices={requirements.map(([key, { name }]) => ({ value: key, label: name }))}
      onChange={(requirement) => {
        onChange({ ...form, requirement });
      }}
    />
  );
}

function WhichLanguage({ found, form, onChange }: ReasonDetailsProps) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const named: readonly string[] = ['cantonese', 'english', 'putonghua'];
  const label = (key: string, name: string): string =>
    named.includes(key) ? domain(`languages.${key as 'cantonese' | 'english' | 'putonghua'}`) : name || key;
  const languages = Object.entries(found.role.languages);
  if (languages.length === 0) return null;
  return (
    <SelectInput
      label={words('rejection.languageAsked')}
      value={form.requirement ?? undefined}
      choices={languages.map(([key, { name }]) => ({ value: key, label: label(key, name) }))}
      onChange={(requirement) => {
        onChange({ ...form, requirement });
      }}
    />
  );
}

function WakeDate({ found, form, onChange }: ReasonDetailsProps) {
  const words = useWords('rematch');
  const today = useToday();
  const standard = addMonths(today, found.office.policy.parkedMonths);
  return (
    <DateInput
      label={words('rejection.wakeOn')}
      value={form.wakeOn === null ? standard : storedDate(form.wakeOn)}
      min={today}
      onChange={(date) => {
        onChange({ ...form, wakeOn: date ?? null });
      }}
    />
  );
}
