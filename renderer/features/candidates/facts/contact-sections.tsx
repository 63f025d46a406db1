import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Phone } from '@shared/domain/candidate/candidate';
import { readPhone } from '@data/phone-reader';
import { ChineseName } from '@ui/chinese-name';
import { FactList } from '@ui/fact-list';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useProfile } from '../parts/profile-context';
import { useComma } from '../parts/use-comma';
import { useFactText } from '../parts/use-fact-text';
import { EditSection } from './edit-section';
import { ElementRows } from './element-rows';
import { WasLine } from './was-line';

const nameFields = ['surname', 'givenNames', 'englishName', 'chineseName', 'preferredName'] as const;
const aboutFields = ['headline', 'summary', 'source'] as const;
const phoneLabels: readonly Phone['label'][] = ['mobile', 'home', 'work', 'other'];

/** Every part of the name. */
export function NamesSection() {
  const words = useWords('candidates');
  const common = useWords('common');
  const { profile } = useProfile();
  const { candidate } = profile;
  return (
    <EditSection
      title={words('facts.sections.names')}
      fields={nameFields}
      view={
        <FactList
          facts={[
            { label: words('fields.names'), value: fullName(candidate) },
            {
              label: words('fields.chineseName'),
              value:
                candidate.chineseName === '' ? (
                  common('missing')
                ) : (
                  <ChineseName name={candidate.chineseName} />
                ),
            },
            { label: words('fields.preferredName'), value: candidate.preferredName || common('missing') },
          ]}
        />
      }
      form={(form, change) => (
        <FormStack>
          {nameFields.map((field) => (
            <TextInput
              key={field}
              label={words(`fields.${field}`)}
              lang={field === 'chineseName' ? 'zh-HK' : undefined}
              value={form[field]}
              onChange={(value) => {
                change({ [field]: value });
              }}
            />
          ))}
        </FormStack>
      )}
    />
  );
}

function PhoneFields({
  phone,
  onChange,
}: {
  readonly phone: Phone;
  readonly onChange: (patch: Partial<Phone>) => void;
}) {
  const words = useWords('candidates');
  const odd = phone.typed.trim() !== '' && phone.e164 === null;
  return (
    <FormRow columns="2fr 1fr">
      <TextInput
        label={words('fields.phone')}
        kind="tel"
        value={phone.typed}
        warning={odd ? words('oddPhone') : undefined}
        onChange={(typed) => {
          onChange({ typed, e164: readPhone(typed) });
        }}
      />
      <SelectInput
        label={words('facts.kind')}
        value={phone.label}
        choices={phoneLabels.map((value) => ({ value, label: words(`phoneLabels.${value}`) }))}
        onChange={(label) => {
          onChange({ label });
        }}
      />
    </FormRow>
  );
}

/** How to reach them, and where they live. */
export function ContactSection() {
  const words = useWords('candidates');
  const common = useWords('common');
  const format = useFormat();
  const facts = useFactText();
  const language = useLanguage();
  const comma = useComma();
  const { profile } = useProfile();
  const { candidate, office } = profile;
  const phones = Object.values(candidate.phones).map(
    ({ typed, e164, label }) => `${format.phone(e164 ?? typed)} (${words(`phoneLabels.${label}`)})`,
  );
  const commute = candidate.maximumCommuteMinutes;
  const districts = office.travel.districts.map(({ id, en, zh }) => ({
    value: id,
    label: language === 'zh-HK' ? zh : en,
  }));
  return (
    <EditSection
      title={words('facts.sections.contact')}
      fields={['phones', 'email', 'address', 'district', 'maximumCommuteMinutes']}
      view={
        <FactList
          facts={[
            { label: words('fields.phones'), value: phones.join(comma) || common('missing') },
            { label: words('fields.email'), value: candidate.email || common('missing') },
            {
              label: words('fields.district'),
              value: (
                <>
                  {facts.district(office.travel, candidate.district)}
                  <WasLine field="district" />
                </>
              ),
            },
            { label: words('fields.address'), value: candidate.address || common('missing') },
            {
              label: words('facts.commute'),
              value:
                commute === null
                  ? common('unknown')
                  : words('facts.commuteUpTo', { minutes: format.duration(commute) }),
            },
          ]}
        />
      }
      form={(form, change) => (
        <FormStack>
          <ElementRows
            values={form.phones}
            onChange={(values) => {
              change({ phones: values });
            }}
            nameOf={({ typed }) => typed}
            fresh={{ prefix: 'phn', value: (): Phone => ({ typed: '', e164: null, label: 'mobile' }) }}
            row={(phone, changePhone) => <PhoneFields phone={phone} onChange={changePhone} />}
          />
          <TextInput
            label={words('fields.email')}
            value={form.email}
            onChange={(email) => {
              change({ email });
            }}
          />
          <FormRow>
            <SelectInput
              label={words('fields.district')}
              value={form.district ?? undefined}
              choices={districts}
              onChange={(district) => {
                change({ district });
              }}
              onClear={() => {
                change({ district: null });
              }}
            />
            <NumberInput
              label={words('fields.maximumCommuteMinutes')}
              unit={words('facts.minutes')}
              optional
              value={form.maximumCommuteMinutes ?? undefined}
              onChange={(minutes) => {
                change({ maximumCommuteMinutes: minutes ?? null });
              }}
            />
          </FormRow>
          <TextInput
            label={words('fields.address')}
            optional
            value={form.address}
            onChange={(address) => {
              change({ address });
            }}
          />
        </FormStack>
      )}
    />
  );
}

/** What the candidate is, in a line and in a paragraph, and what brought them here. */
export function AboutSection() {
  const words = useWords('candidates');
  const common = useWords('common');
  const { profile } = useProfile();
  const { candidate } = profile;
  return (
    <EditSection
      title={words('facts.sections.about')}
      fields={aboutFields}
      view={
        <FactList
          facts={aboutFields.map((field) => ({
            label: words(`fields.${field}`),
            value: candidate[field] || common('missing'),
          }))}
        />
      }
      form={(form, change) => (
        <FormStack>
          {aboutFields.map((field) => (
            <TextInput
              key={field}
              label={words(`fields.${field}`)}
              lines={field === 'summary' ? 3 : 1}
              value={form[field]}
              onChange={(value) => {
                change({ [field]: value });
              }}
            />
          ))}
        </FormStack>
      )}
    />
  );
}
