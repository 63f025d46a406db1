import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Plus, X } from 'lucide-react';
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import { useOffice } from '@data/use-office';
import { ChoiceButtons } from '@ui/choice-group';
import { FieldFrame } from '@ui/field';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { RoleForm, RoleFormPart } from './role-form';

type Requirement = RoleForm['requirements'][string];
type LanguageNeed = RoleForm['languages'][string];

const skillLevels = [1, 2, 3, 4] as const;
const languageLevels = [1, 2, 3, 4, 5] as const;
const askedLanguages = ['cantonese', 'english', 'putonghua'] as const;
const rowColumns = 'minmax(0, 1fr) 160px 150px 32px';
const languageColumns = '100px 1fr 1fr 150px';
const offerColumns = 'repeat(2, minmax(0, 1fr))';
const needless: LanguageNeed = { spoken: null, written: null, must: false, name: '' };

/** Must or nice to have. */
function MustChoice(props: {
  readonly name: string;
  readonly must: boolean;
  readonly onChange: (must: boolean) => void;
}) {
  const words = useWords('roles');
  return (
    <ChoiceButtons
      name={props.name}
      value={props.must ? 'must' : 'nice'}
      onChange={(chosen) => {
        props.onChange(chosen === 'must');
      }}
      choices={[
        { value: 'must', label: words('must') },
        { value: 'nice', label: words('nice') },
      ]}
    />
  );
}

interface RequirementRowProps {
  readonly row: Requirement;
  readonly isNew: boolean;
  readonly onChange: (row: Requirement) => void;
  readonly onRemove: () => void;
}

function RequirementRow({ row, isNew, onChange, onRemove }: RequirementRowProps) {
  const words = useWords('roles');
  const domain = useWords('domain');
  const name = row.name.trim() === '' ? words('fields.requirement') : row.name;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: rowColumns, gap: 1, alignItems: 'end' }}>
      <TextInput
        label={words('fields.requirement')}
        value={row.name}
        autoFocus={isNew}
        onChange={(value) => {
          onChange({ ...row, name: value });
        }}
      />
      <SelectInput
        label={words('fields.level')}
        value={row.level === null ? undefined : String(row.level)}
        choices={skillLevels.map((level) => ({
          value: String(level),
          label: domain(`skillLevels.${level}`),
        }))}
        onChange={(level) => {
          onChange({ ...row, level: Number(level) });
        }}
        onClear={() => {
          onChange({ ...row, level: null });
        }}
      />
      <MustChoice
        name={words('mustOf', { name })}
        must={row.must}
        onChange={(must) => {
          onChange({ ...row, must });
        }}
      />
      <Tooltip title={words('removeRequirement', { name })}>
        <IconButton aria-label={words('removeRequirement', { name })} onClick={onRemove}>
          <Icon of={X} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** The skills a role asks for, each with its level and whether it is a gate. */
export function RequirementFields({ form, change }: RoleFormPart) {
  const words = useWords('roles');
  const { ids } = useOffice();
  const rows = Object.entries(form.requirements);
  return (
    <FormStack>
      {rows.map(([key, row]) => (
        <RequirementRow
          key={key}
          row={row}
          isNew={row.name === ''}
          onChange={(changed) => {
            change({ requirements: { ...form.requirements, [key]: changed } });
          }}
          onRemove={() => {
            change({ requirements: Object.fromEntries(rows.filter(([other]) => other !== key)) });
          }}
        />
      ))}
      <Box>
        <Button
          startIcon={<Icon of={Plus} />}
          onClick={() => {
            const added = { name: '', level: null, must: true };
            change({ requirements: { ...form.requirements, [ids.next('req')]: added } });
          }}
        >
          {words('addRequirement')}
        </Button>
      </Box>
    </FormStack>
  );
}

interface LevelSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (level: number | null) => void;
}

function LevelSelect({ label, value, onChange }: LevelSelectProps) {
  const domain = useWords('domain');
  return (
    <SelectInput
      label={label}
      optional
      value={value === null ? undefined : String(value)}
      choices={languageLevels.map((level) => ({
        value: String(level),
        label: domain(`languageLevels.${level}`),
      }))}
      onChange={(level) => {
        onChange(Number(level));
      }}
      onClear={() => {
        onChange(null);
      }}
    />
  );
}

/** The languages a role asks for, spoken and written apart; nothing asked is no row. */
export function LanguageFields({ form, change }: RoleFormPart) {
  const words = useWords('roles');
  const domain = useWords('domain');
  const set = (code: string, need: LanguageNeed): void => {
    const others = Object.entries(form.languages).filter(([key]) => key !== code);
    const asked = need.spoken !== null || need.written !== null;
    change({ languages: Object.fromEntries(asked ? [...others, [code, need]] : others) });
  };
  return (
    <FormStack>
      {askedLanguages.map((code) => {
        const need = form.languages[code] ?? needless;
        const name = domain(`languages.${code}`);
        return (
          <Box
            key={code}
            role="group"
            aria-label={name}
            sx={{ display: 'grid', gridTemplateColumns: languageColumns, gap: 1, alignItems: 'end' }}
          >
            <Box sx={{ pb: 0.75, fontWeight: 'fontWeightMedium' }}>{name}</Box>
            <LevelSelect
              label={words('fields.spoken', { language: name })}
              value={need.spoken}
              onChange={(spoken) => {
                set(code, { ...need, spoken });
              }}
            />
            <LevelSelect
              label={words('fields.written', { language: name })}
              value={need.written}
              onChange={(written) => {
                set(code, { ...need, written });
              }}
            />
            <MustChoice
              name={words('mustOf', { name })}
              must={need.must}
              onChange={(must) => {
                set(code, { ...need, must });
              }}
            />
          </Box>
        );
      })}
    </FormStack>
  );
}

/** What the role offers beside pay, 1–4 by motivation factor; "not said" counts as unknown. */
export function OfferFields({ form, change }: RoleFormPart) {
  const words = useWords('roles');
  const domain = useWords('domain');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: offerColumns, columnGap: 3, rowGap: 1 }}>
      {motivationFactor.options.map((factor) => (
        <FieldFrame key={factor} label={domain(`motivationFactors.${factor}`)} labelFor="group">
          {() => (
            <ChoiceButtons
              size="small"
              name={domain(`motivationFactors.${factor}`)}
              value={String(form.offers[factor] ?? 0)}
              onChange={(chosen) => {
                const others = Object.entries(form.offers).filter(([key]) => key !== factor);
                const level = Number(chosen);
                change({ offers: Object.fromEntries(level === 0 ? others : [...others, [factor, level]]) });
              }}
              choices={[
                { value: '0', label: words('notSaid') },
                ...skillLevels.map((level) => ({ value: String(level), label: String(level) })),
              ]}
            />
          )}
        </FieldFrame>
      ))}
    </Box>
  );
}
