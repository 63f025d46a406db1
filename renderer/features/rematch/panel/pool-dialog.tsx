import { useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { mostHkd } from '@shared/domain/record';
import { storedDate } from '@shared/domain/stored-time';
import { addDays, addMonths, type LocalDate } from '@shared/time/local-date';
import type { Rematch } from '@data/matching/rematch-for';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { ManyInput } from '@ui/many-input';
import { NumberInput } from '@ui/number-input';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from '../parts/refused-notice';
import { useCommands } from '../parts/use-commands';
import { useToday } from '../parts/use-today';
import { kindsOf, wakeRuleOf, type PoolForm } from './pool-form';

interface PoolDialogProps {
  readonly rematch: Rematch;
  readonly onClose: () => void;
}

const monthsToReview = 3;

function startOf({ candidate, after }: Rematch, today: LocalDate): PoolForm {
  const { pool, expectedPay } = candidate;
  if (pool) {
    const { kinds, leastSkillsPercent, salaryFloor, districts } = pool.wakes;
    const reviewOn = storedDate(pool.reviewOn);
    return {
      ...{
        reason: pool.reason,
        reviewOn,
        kinds: kinds.join(', '),
        leastSkillsPercent: leastSkillsPercent ?? undefined,
      },
      ...{ salaryFloor: salaryFloor ?? undefined, districts: Object.keys(districts) },
    };
  }
  return {
    ...{
      reason: '',
      reviewOn: addMonths(today, monthsToReview),
      leastSkillsPercent: undefined,
      districts: [],
    },
    kinds: after?.face.title ?? candidate.headline,
    salaryFloor: expectedPay?.monthly,
  };
}

/** Nothing suits today: why, what kind of role wakes them, and when to look again in any case. */
export function PoolDialog({ rematch, onClose }: PoolDialogProps) {
  const { candidate, office } = rematch;
  const words = useWords('nextRoles');
  const today = useToday();
  const commands = useCommands();
  const [form, setForm] = useState(() => startOf(rematch, today));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<PoolForm>): void => {
    setForm({ ...form, ...part });
  };
  const lacksReason = form.reason.trim() === '';
  const lacksDate = form.reviewOn === undefined || form.reviewOn <= today;
  const submit = async (): Promise<void> => {
    setTried(true);
    const wakes = wakeRuleOf(form);
    if (lacksReason || form.reviewOn === undefined || lacksDate || !wakes) return;
    const { reason, reviewOn } = form;
    const done = await commands.run('candidate/pool', { candidateId: candidate.id, reason, reviewOn, wakes });
    if (done) onClose();
  };
  return (
    <DialogFrame
      title={words(candidate.pool ? 'pool.changeTitle' : 'pool.title', { name: shortName(candidate) })}
      footNote={words('pool.note')}
      submitLabel={words('pool.submit')}
      submitDisabled={commands.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormStack>
        <RefusedNotice refused={commands.refused} />
        <FormRow>
          <TextInput
            label={words('pool.reason')}
            value={form.reason}
            error={tried && lacksReason ? words('pool.reasonMissing') : undefined}
            onChange={(reason) => {
              change({ reason });
            }}
            autoFocus
          />
          <DateInput
            label={words('pool.reviewOn')}
            value={form.reviewOn}
            min={addDays(today, 1)}
            error={tried && lacksDate ? words('pool.reviewMissing') : undefined}
            onChange={(reviewOn) => {
              change({ reviewOn });
            }}
          />
        </FormRow>
        <WakeFields form={form} candidate={candidate} office={office} change={change} />
      </FormStack>
    </DialogFrame>
  );
}

interface WakeFieldsProps extends Pick<Rematch, 'office'> {
  readonly form: PoolForm;
  readonly candidate: Candidate;
  readonly change: (part: Partial<PoolForm>) => void;
}

/** What a new role must be like to wake them; what is left empty asks for nothing. */
function WakeFields({ form, office, change }: WakeFieldsProps) {
  const words = useWords('nextRoles');
  const chinese = useLanguage() === 'zh-HK';
  return (
    <>
      <TextInput
        label={words('pool.kinds')}
        optional
        help={words('pool.kindsHelp', { count: kindsOf(form).length })}
        value={form.kinds}
        onChange={(kinds) => {
          change({ kinds });
        }}
      />
      <FormRow>
        <NumberInput
          label={words('pool.salaryFloor')}
          optional
          prefix="HK$"
          whole
          most={mostHkd}
          value={form.salaryFloor}
          onChange={(salaryFloor) => {
            change({ salaryFloor });
          }}
        />
        <NumberInput
          label={words('pool.leastSkills')}
          optional
          unit="%"
          value={form.leastSkillsPercent}
          error={wakeRuleOf(form) ? undefined : words('pool.percentShape')}
          onChange={(leastSkillsPercent) => {
            change({ leastSkillsPercent });
          }}
        />
      </FormRow>
      <ManyInput
        label={words('pool.districts')}
        optional
        values={form.districts}
        choices={office.travel.districts.map(({ id, en, zh }) => ({ value: id, label: chinese ? zh : en }))}
        onChange={(districts) => {
          change({ districts });
        }}
      />
    </>
  );
}
