import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { repairPurpose, type RepairPurpose } from '@shared/domain/task/repair';
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { ClientPageFacts } from '@data/queries/clients';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { TimeInput } from '@ui/time-input';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useClientText } from './use-client-text';

/** Noon: a repair is better made in the morning. */
const usualDueMinute = 720;

interface PlanRepairProps {
  readonly facts: ClientPageFacts;
  readonly onClose: () => void;
}

function usePlan({ facts, onClose }: PlanRepairProps) {
  const { actor, clock } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(clock.now(), zone).date;
  const [interviewId, setInterview] = useState(facts.goodwill.letDowns[0]?.interviewId);
  const [purpose, setPurpose] = useState<RepairPurpose>('call');
  const [ownerId, setOwner] = useState(actor.staffId);
  const [date, setDate] = useState<LocalDate | undefined>(() => addDays(today, 1));
  const [minute, setMinute] = useState<number | undefined>(usualDueMinute);
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    if (interviewId === undefined || date === undefined || minute === undefined) return;
    const dueAt = zoneRules.toInstant(date, minute, zone);
    if (await act('task/plan-repair', { interviewId, purpose, ownerId, dueAt })) onClose();
  };
  return {
    ...{ today, interviewId, purpose, ownerId, date, minute, failure, busy, save },
    ...{ setInterview, setPurpose, setOwner, setDate, setMinute },
    dueMissing: tried && (date === undefined || minute === undefined),
  };
}

/** One more thing to do to make good: for which let-down, what, by whom and until when. */
export function PlanRepairDialog(props: PlanRepairProps) {
  const { facts, onClose } = props;
  const words = useWords('clients');
  const domain = useWords('domain');
  const format = useFormat();
  const text = useClientText();
  const plan = usePlan(props);
  const { goodwill, candidates, colleagues } = facts;
  const letDowns = goodwill.letDowns.map(({ interviewId, candidateId, at }) => {
    const candidate = candidates.get(candidateId);
    const name = candidate ? fullName(candidate) : words('goodwill.somebody');
    return { value: interviewId, label: `${name} · ${format.dateTime(at)}` };
  });
  return (
    <DialogFrame
      title={words('repair.planTitle')}
      about={text.name(facts.client)}
      submitLabel={words('repair.planSubmit')}
      onSubmit={() => void plan.save()}
      onClose={onClose}
      submitDisabled={plan.busy}
    >
      <FormStack>
        <ChoiceInput
          label={words('repair.purpose')}
          value={plan.purpose}
          choices={repairPurpose.options.map((value) => ({
            value,
            label: domain(`repairPurposes.${value}`),
          }))}
          onChange={plan.setPurpose}
        />
        <SelectInput
          label={words('repair.letDown')}
          value={plan.interviewId}
          choices={letDowns}
          onChange={plan.setInterview}
        />
        <FormRow>
          <SelectInput
            label={words('repair.owner')}
            value={plan.ownerId}
            choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={plan.setOwner}
          />
          <DateInput
            label={words('repair.dueOn')}
            value={plan.date}
            min={plan.today}
            error={plan.dueMissing ? words('repair.dueNeeded') : undefined}
            onChange={plan.setDate}
          />
          <TimeInput label={words('repair.dueAt')} value={plan.minute} onChange={plan.setMinute} />
        </FormRow>
        {plan.failure && <ErrorNotice {...plan.failure} />}
      </FormStack>
    </DialogFrame>
  );
}
