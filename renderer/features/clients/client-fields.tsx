import { mostOfClient } from '@shared/domain/client/client';
import { sameCompany } from '@shared/domain/client/same-company';
import { storedDate } from '@shared/domain/stored-time';
import type { ClientFormChoices } from '@data/queries/clients';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { FormRow } from '@ui/form-row';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { hasNoReason, minutesPerHour, type ClientFormPart } from './client-form';
import { useClientText } from './use-client-text';

interface FieldsProps extends ClientFormPart {
  readonly choices: ClientFormChoices;
}

const threeColumns = 'repeat(3, minmax(0, 1fr))';

/** Who the company is and where. */
export function CompanyFields({
  form,
  change,
  choices,
  nameError,
  clientId,
}: FieldsProps & { readonly nameError: string | undefined; readonly clientId: string | null }) {
  const words = useWords('clients');
  const joined = useJoined();
  const text = useClientText();
  const same = sameCompany(form, choices.clients, clientId);
  return (
    <>
      <FormRow>
        <TextInput
          label={words('fields.name')}
          value={form.name}
          autoFocus
          error={nameError}
          warning={same && words('inBook', { name: text.name(same) })}
          onChange={(name) => {
            change({ name });
          }}
        />
        <TextInput
          label={words('fields.nameZh')}
          optional
          lang="zh-HK"
          value={form.nameZh}
          onChange={(nameZh) => {
            change({ nameZh });
          }}
        />
      </FormRow>
      <FormRow>
        <TextInput
          label={words('fields.industry')}
          optional
          value={form.industry}
          onChange={(industry) => {
            change({ industry });
          }}
        />
        <TextInput
          label={words('fields.group')}
          optional
          help={
            choices.groups.length > 0
              ? words('groupHelp', { groups: joined.items(choices.groups) })
              : undefined
          }
          value={form.group}
          onChange={(group) => {
            change({ group });
          }}
        />
      </FormRow>
      <FormRow>
        <SelectInput
          label={words('fields.district')}
          optional
          value={form.district ?? undefined}
          choices={choices.travel.districts.map(({ id }) => ({
            value: id,
            label: text.district(choices.travel, id),
          }))}
          onChange={(district) => {
            change({ district });
          }}
          onClear={() => {
            change({ district: null });
          }}
        />
        <TextInput
          label={words('fields.address')}
          optional
          value={form.address}
          onChange={(address) => {
            change({ address });
          }}
        />
      </FormRow>
    </>
  );
}

/** What was agreed: terms, money, ownership and notice. Empty ownership and notice follow the office's policy. */
export function TermsFields({ form, change, choices }: FieldsProps) {
  const words = useWords('clients');
  const { ownershipMonths, clientNoticeMinutes } = choices.policy;
  return (
    <>
      <FormRow columns={threeColumns}>
        <DateInput
          label={words('fields.termsSignedOn')}
          optional
          help={words('termsHelp')}
          value={form.termsSignedOn === null ? undefined : storedDate(form.termsSignedOn)}
          onChange={(date) => {
            change({ termsSignedOn: date ?? null });
          }}
        />
        <NumberInput
          label={words('fields.feePercent')}
          optional
          unit="%"
          most={mostOfClient.feePercent}
          value={form.feePercent ?? undefined}
          onChange={(value) => {
            change({ feePercent: value ?? null });
          }}
        />
        <NumberInput
          label={words('fields.paymentDays')}
          optional
          unit={words('units.days')}
          whole
          most={mostOfClient.paymentDays}
          value={form.paymentDays ?? undefined}
          onChange={(value) => {
            change({ paymentDays: value ?? null });
          }}
        />
      </FormRow>
      <FormRow columns={threeColumns}>
        <NumberInput
          label={words('fields.ownershipMonths')}
          optional
          unit={words('units.months')}
          help={words('ownershipHelp', { count: ownershipMonths })}
          whole
          most={mostOfClient.ownershipMonths}
          value={form.ownershipMonths ?? undefined}
          onChange={(value) => {
            change({ ownershipMonths: value ?? null });
          }}
        />
        <NumberInput
          label={words('fields.noticeHours')}
          optional
          unit={words('units.hours')}
          help={words('noticeHelp', { count: clientNoticeMinutes / minutesPerHour })}
          most={mostOfClient.noticeMinutes / minutesPerHour}
          value={form.noticeMinutes === null ? undefined : form.noticeMinutes / minutesPerHour}
          onChange={(value) => {
            change({ noticeMinutes: value === undefined ? null : Math.round(value * minutesPerHour) });
          }}
        />
        <SelectInput
          label={words('fields.owner')}
          optional
          value={form.ownerId ?? undefined}
          choices={choices.staff.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ownerId) => {
            change({ ownerId });
          }}
          onClear={() => {
            change({ ownerId: null });
          }}
        />
      </FormRow>
    </>
  );
}

/** Whether the client's own people may be approached, why not, and until when. */
export function OffLimitsFields({ form, change, tried }: ClientFormPart & { readonly tried: boolean }) {
  const words = useWords('clients');
  const { offLimits } = form;
  return (
    <>
      <CheckInput
        label={words('fields.offLimits')}
        checked={offLimits !== null}
        onChange={(checked) => {
          change({ offLimits: checked ? { reason: '', until: null } : null });
        }}
      />
      {offLimits !== null && (
        <FormRow columns="2fr 1fr">
          <TextInput
            label={words('fields.offLimitsReason')}
            value={offLimits.reason}
            error={tried && hasNoReason(form) ? words('offLimitsReasonMissing') : undefined}
            onChange={(reason) => {
              change({ offLimits: { ...offLimits, reason } });
            }}
          />
          <DateInput
            label={words('fields.offLimitsUntil')}
            optional
            value={offLimits.until === null ? undefined : storedDate(offLimits.until)}
            onChange={(date) => {
              change({ offLimits: { ...offLimits, until: date ?? null } });
            }}
          />
        </FormRow>
      )}
    </>
  );
}
