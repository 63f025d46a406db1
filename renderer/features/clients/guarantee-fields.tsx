import { mostOfClient } from '@shared/domain/client/client';
import { stepsOf } from '@shared/domain/submission/rebate';
import { wholeFee } from '@shared/domain/submission/rebate-steps';
import type { ClientFormChoices } from '@data/queries/clients';
import { CheckInput } from '@ui/check-input';
import { FormRow } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import type { ClientFormPart } from './client-form';

const columns = 'repeat(4, minmax(0, 1fr))';
const thirds = ['first', 'second', 'third'] as const;

/** The guarantee of this client and what goes back within it; what is empty follows the office's settings. */
export function GuaranteeFields({
  form,
  change,
  choices,
}: ClientFormPart & { readonly choices: ClientFormChoices }) {
  const words = useWords('clients');
  const { rebateSteps: steps } = form;
  return (
    <>
      <FormRow columns={columns}>
        <NumberInput
          label={words('fields.guaranteeDays')}
          optional
          unit={words('units.days')}
          help={words('guaranteeHelp', { count: choices.policy.guaranteeDays })}
          whole
          most={mostOfClient.guaranteeDays}
          value={form.guaranteeDays ?? undefined}
          onChange={(days) => {
            change({ guaranteeDays: days ?? null });
          }}
        />
        {steps !== null &&
          thirds.map((third) => (
            <NumberInput
              key={third}
              label={words(`rebateThirds.${third}`)}
              unit="%"
              whole
              most={wholeFee}
              value={steps[third]}
              onChange={(percent) => {
                if (percent !== undefined) change({ rebateSteps: { ...steps, [third]: percent } });
              }}
            />
          ))}
      </FormRow>
      <CheckInput
        label={words('ownRebate')}
        checked={steps !== null}
        onChange={(own) => {
          change({ rebateSteps: own ? stepsOf(choices.policy) : null });
        }}
      />
    </>
  );
}
