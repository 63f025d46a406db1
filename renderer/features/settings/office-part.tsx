import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { settingIds, type OfficeProfile } from '@shared/domain/office/policy';
import { useAct } from '@data/use-act';
import { FormRow, FormStack } from '@ui/form-row';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { hoursOfWeek, weekOf, type TypedWeek } from '@shared/time/typed-week';
import { EffectLines, EffectNotice } from './effect-notice';
import { HoursTable } from './hours-table';
import { SaveBar } from './save-bar';
import { useTouched } from './use-touched';

interface OfficePartProps {
  readonly office: OfficeFacts;
}

const widest = 760;
type TextField = 'name' | 'nameZh' | 'address' | 'phone';

/** Name, address, phone and district: what stands on papers and what travel is measured from. */
function ProfileFields(props: {
  readonly profile: OfficeProfile;
  readonly travel: OfficeFacts['travel'];
  readonly onChange: (profile: OfficeProfile) => void;
}) {
  const { profile, travel, onChange } = props;
  const words = useWords('settings');
  const chinese = useLanguage() === 'zh-HK';
  const text = (field: TextField) => ({
    label: words(`office.${field}`),
    value: profile[field],
    onChange: (value: string) => {
      onChange({ ...profile, [field]: value });
    },
  });
  return (
    <FormStack>
      <FormRow>
        <TextInput
          {...text('name')}
          error={profile.name.trim() === '' ? words('office.nameMissing') : undefined}
        />
        <TextInput {...text('nameZh')} optional lang="zh-HK" />
      </FormRow>
      <TextInput {...text('address')} optional />
      <FormRow>
        <TextInput {...text('phone')} optional kind="tel" />
        <SelectInput
          label={words('office.district')}
          optional
          value={profile.district ?? undefined}
          choices={travel.districts.map(({ id, en, zh }) => ({ value: id, label: chinese ? zh : en }))}
          onChange={(district) => {
            onChange({ ...profile, district });
          }}
          onClear={() => {
            onChange({ ...profile, district: null });
          }}
        />
      </FormRow>
    </FormStack>
  );
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Who the office is and when it is open. */
export function OfficePart({ office }: OfficePartProps) {
  const words = useWords('settings');
  const [profile, setProfile] = useState<OfficeProfile>();
  const [week, setWeek] = useState<TypedWeek>();
  const { act, failure, busy, forget } = useAct();
  const shownProfile = profile ?? office.profile;
  const shownWeek = useMemo(() => week ?? weekOf(office.profile.hours), [week, office.profile.hours]);
  const hours = useMemo(() => hoursOfWeek(shownWeek), [shownWeek]);
  const changedFields =
    Number(!isSame(shownProfile, office.profile)) + Number(!isSame(shownWeek, weekOf(office.profile.hours)));
  const after = useMemo(() => {
    if (!hours || changedFields === 0) return null;
    return { ...office, profile: { ...office.profile, district: shownProfile.district, hours } };
  }, [office, hours, changedFields, shownProfile.district]);
  const touched = useTouched(office, after);
  const back = (): void => {
    setProfile(undefined);
    setWeek(undefined);
    forget();
  };
  const save = async (): Promise<void> => {
    if (!hours) return;
    const value = { ...shownProfile, name: shownProfile.name.trim(), hours };
    if (await act('office/change-setting', { id: settingIds.office, value })) back();
  };
  return (
    <Box sx={{ maxWidth: widest, display: 'grid', gap: 2 }}>
      <Section title={words('office.title')} look="card">
        <ProfileFields profile={shownProfile} travel={office.travel} onChange={setProfile} />
      </Section>
      <Section title={words('hours.title')} note={words('hours.note')} look="card" padded={false}>
        <HoursTable week={shownWeek} onChange={setWeek} />
      </Section>
      <EffectNotice touched={touched} />
      <SaveBar
        changes={changedFields}
        failure={failure}
        disabled={busy || hours === null || shownProfile.name.trim() === ''}
        onSave={() => void save()}
        onBack={back}
        note={hours === null ? words('hours.fix') : touched && <EffectLines touched={touched} />}
      />
    </Box>
  );
}
