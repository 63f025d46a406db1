import type { Candidate } from '@shared/domain/candidate/candidate';
import { rightToWorkKind } from '@shared/domain/candidate/candidate';
import { storedDate } from '@shared/domain/stored-time';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { FactList } from '@ui/fact-list';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { useProfile } from '../parts/profile-context';
import { useFactText } from '../parts/use-fact-text';
import { EditSection, type ChangeCandidate } from './edit-section';
import { WasLine } from './was-line';

interface FormProps {
  readonly form: Candidate;
  readonly change: ChangeCandidate;
}

/** Notice and the date they named, wherever they are asked. */
interface NoticeProps {
  readonly form: Pick<Candidate, 'notice' | 'availableFrom'>;
  readonly change: (patch: Partial<Pick<Candidate, 'notice' | 'availableFrom'>>) => void;
}

const noticeUnits = ['day', 'week', 'month'] as const;
const dateOrNone = (date: string | null) => (date === null ? undefined : storedDate(date));

function RightToWorkFields({ form, change }: FormProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const { rightToWork } = form;
  const set = (patch: Partial<Candidate['rightToWork']>): void => {
    change({ rightToWork: { ...rightToWork, ...patch } });
  };
  return (
    <>
      <FormRow>
        <SelectInput
          label={words('fields.rightToWork')}
          value={rightToWork.kind}
          choices={rightToWorkKind.options.map((value) => ({ value, label: domain(`rightToWork.${value}`) }))}
          onChange={(kind) => {
            set({ kind });
          }}
        />
        <DateInput
          label={words('facts.expiry')}
          optional
          value={dateOrNone(rightToWork.expiresOn)}
          onChange={(date) => {
            set({ expiresOn: date ?? null });
          }}
        />
      </FormRow>
      <CheckInput
        label={words('facts.approval')}
        checked={rightToWork.approvalNeeded}
        onChange={(approvalNeeded) => {
          set({ approvalNeeded });
        }}
      />
    </>
  );
}

/** How long they are bound, and the date they named. */
export function NoticeFields({ form, change }: NoticeProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const notice = form.notice ?? { value: 1, unit: 'month' as const, negotiable: false };
  return (
    <>
      <FormRow>
        <NumberInput
          label={words('facts.noticeValue')}
          optional
          value={form.notice?.value}
          onChange={(value) => {
            change({ notice: value === undefined ? null : { ...notice, value: Math.round(value) } });
          }}
        />
        <SelectInput
          label={words('facts.noticeUnit')}
          disabled={form.notice === null}
          value={notice.unit}
          choices={noticeUnits.map((value) => ({ value, label: domain(`noticeUnits.${value}`) }))}
          onChange={(unit) => {
            change({ notice: { ...notice, unit } });
          }}
        />
        <DateInput
          label={words('fields.availableFrom')}
          optional
          value={dateOrNone(form.availableFrom)}
          onChange={(date) => {
            change({ availableFrom: date ?? null });
          }}
        />
      </FormRow>
      <CheckInput
        label={words('facts.noticeNegotiable')}
        disabled={form.notice === null}
        checked={notice.negotiable}
        onChange={(negotiable) => {
          change({ notice: { ...notice, negotiable } });
        }}
      />
    </>
  );
}

/** Leave to work, notice, and the first possible day. */
export function StartSection() {
  const words = useWords('candidates');
  const common = useWords('common');
  const format = useFormat();
  const facts = useFactText();
  const { profile } = useProfile();
  const { candidate } = profile;
  const from = dateOrNone(candidate.availableFrom);
  return (
    <EditSection
      title={words('facts.sections.work')}
      fields={['rightToWork', 'notice', 'availableFrom']}
      view={
        <FactList
          facts={[
            {
              label: words('fields.rightToWork'),
              value: (
                <>
                  {facts.rightToWork(candidate.rightToWork)}
                  <WasLine field="rightToWork" />
                </>
              ),
            },
            {
              label: words('fields.notice'),
              value: (
                <>
                  {facts.notice(candidate.notice)}
                  <WasLine field="notice" />
                </>
              ),
            },
            {
              label: words('fields.availableFrom'),
              value: (
                <>
                  {from === undefined ? common('missing') : format.date(from)}
                  <WasLine field="availableFrom" />
                </>
              ),
            },
            { label: words('facts.canStart'), value: facts.start(candidate) },
          ]}
        />
      }
      form={(form, change) => (
        <FormStack>
          <RightToWorkFields form={form} change={change} />
          <NoticeFields form={form} change={change} />
        </FormStack>
      )}
    />
  );
}
