import Box from '@mui/material/Box';
import type { Candidate, Skill } from '@shared/domain/candidate/candidate';
import { languageCode, type LanguageSkill } from '@shared/domain/candidate/language';
import { FactList } from '@ui/fact-list';
import { FormRow } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { TextInput } from '@ui/text-input';
import { useProfile } from '../parts/profile-context';
import { useFactText } from '../parts/use-fact-text';
import { useToday } from '../parts/use-today';
import { EditSection } from './edit-section';
import { ElementRows } from './element-rows';
import { LevelInput } from './level-input';
import { YearInput } from './year-input';

const usualLanguages = languageCode.options.filter((code) => code !== 'other');
const skillSteps = [1, 2, 3, 4] as const;
const languageSteps = [1, 2, 3, 4, 5] as const;
const nobodyAsked: LanguageSkill = { spoken: null, written: null, name: '' };

function SkillFields({
  skill,
  onChange,
}: {
  readonly skill: Skill;
  readonly onChange: (patch: Partial<Skill>) => void;
}) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const today = useToday();
  return (
    <FormRow columns="2fr 1.4fr 1fr">
      <TextInput
        label={words('facts.skill')}
        value={skill.name}
        onChange={(name) => {
          onChange({ name, notedOn: today });
        }}
      />
      <LevelInput
        label={words('facts.level')}
        value={skill.level}
        levels={skillSteps.map((step) => domain(`skillLevels.${step}`))}
        onChange={(level) => {
          onChange({ level, notedOn: today });
        }}
      />
      <YearInput
        label={words('facts.lastUsed')}
        value={skill.lastUsedYear}
        onChange={(lastUsedYear) => {
          onChange({ lastUsedYear, notedOn: today });
        }}
      />
    </FormRow>
  );
}

/** Skills with their level and the year they were last used. */
export function SkillsSection() {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const today = useToday();
  const { profile } = useProfile();
  const skills = Object.entries(profile.candidate.skills);
  const stepOf = (level: number) => skillSteps.find((step) => step === level) ?? 1;
  return (
    <EditSection
      title={words('facts.sections.skills')}
      fields={['skills']}
      view={
        skills.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{words('facts.none')}</Box>
        ) : (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {skills.map(([key, { name, level, lastUsedYear }]) => (
              <StatusChip key={key} tone="unknown" icon={null}>
                {[
                  name,
                  ...(level === null ? [] : [domain(`skillLevels.${stepOf(level)}`)]),
                  ...(lastUsedYear === null ? [] : [String(lastUsedYear)]),
                ].join(' · ')}
              </StatusChip>
            ))}
          </Box>
        )
      }
      form={(form, change) => (
        <ElementRows
          values={form.skills}
          onChange={(values) => {
            change({ skills: values });
          }}
          nameOf={({ name }) => name}
          fresh={{
            prefix: 'skl',
            value: (): Skill => ({ name: '', level: null, lastUsedYear: null, notedOn: today }),
          }}
          row={(skill, changeSkill) => <SkillFields skill={skill} onChange={changeSkill} />}
        />
      )}
    />
  );
}

interface LanguageFieldsProps {
  readonly code: string;
  readonly value: LanguageSkill;
  readonly onChange: (patch: Partial<LanguageSkill>) => void;
}

function LanguageFields({ code, value, onChange }: LanguageFieldsProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const facts = useFactText();
  const levels = languageSteps.map((step) => domain(`languageLevels.${step}`));
  const usual = usualLanguages.some((known) => known === code);
  const side = (field: 'spoken' | 'written') => (
    <LevelInput
      label={words(`facts.${field}`)}
      value={value[field]}
      levels={levels}
      onChange={(level) => {
        onChange({ [field]: level });
      }}
    />
  );
  return (
    <FormRow>
      {usual ? (
        <Box sx={{ alignSelf: 'end', pb: 0.75 }}>{facts.languageName(code, value.name)}</Box>
      ) : (
        <TextInput
          label={words('facts.languageName')}
          value={value.name}
          onChange={(name) => {
            onChange({ name });
          }}
        />
      )}
      {side('spoken')}
      {side('written')}
    </FormRow>
  );
}

const withUsual = (languages: Candidate['languages']): Candidate['languages'] => ({
  ...Object.fromEntries(usualLanguages.map((code) => [code, nobodyAsked])),
  ...languages,
});

/** A usual language of which nothing was said is not stored. */
const withoutUnasked = (languages: Candidate['languages']): Candidate['languages'] =>
  Object.fromEntries(
    Object.entries(languages).filter(
      ([code, { spoken, written }]) =>
        spoken !== null || written !== null || !usualLanguages.some((known) => known === code),
    ),
  );

/** Languages, spoken and written apart. */
export function LanguagesSection() {
  const words = useWords('candidates');
  const facts = useFactText();
  const { profile } = useProfile();
  const { languages } = profile.candidate;
  return (
    <EditSection
      title={words('facts.sections.languages')}
      fields={['languages']}
      view={
        <FactList
          facts={[
            { label: words('facts.speaks'), value: facts.languages(languages, 'spoken') },
            { label: words('facts.writes'), value: facts.languages(languages, 'written') },
          ]}
        />
      }
      form={(form, change) => (
        <ElementRows
          values={withUsual(form.languages)}
          onChange={(values) => {
            change({ languages: withoutUnasked(values) });
          }}
          nameOf={({ name }, key) => facts.languageName(key, name)}
          isFixed={(key) => usualLanguages.some((known) => known === key)}
          fresh={{ prefix: 'lng', value: () => nobodyAsked }}
          row={(value, changeLanguage, key) => (
            <LanguageFields code={key} value={value} onChange={changeLanguage} />
          )}
        />
      )}
    />
  );
}
