import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Plus, X } from 'lucide-react';
import { roundsInOrder, type InterviewRound } from '@shared/domain/role/interview-round';
import type { RoleFormChoices } from '@data/queries/roles';
import { useOffice } from '@data/use-office';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { ManyInput } from '@ui/many-input';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { RoleFormPart } from './role-form';

const rowColumns = 'minmax(0, 1fr) 96px 120px minmax(0, 1.2fr) 32px';
const modes = ['in-person', 'video', 'phone'] as const;
const usualMinutes = 60;

interface RoundRowProps {
  readonly round: InterviewRound;
  readonly people: RoleFormChoices['contacts'];
  readonly onChange: (patch: Partial<InterviewRound>) => void;
  readonly onRemove: () => void;
}

function RoundRow({ round, people, onChange, onRemove }: RoundRowProps) {
  const words = useWords('rounds');
  const domain = useWords('domain');
  const name = round.name.trim() === '' ? words('nth', { round: round.order }) : round.name;
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: 'grid', gridTemplateColumns: rowColumns, gap: 1, alignItems: 'end' }}
    >
      <TextInput
        label={words('nth', { round: round.order })}
        value={round.name}
        autoFocus={round.name === ''}
        onChange={(value) => {
          onChange({ name: value });
        }}
      />
      <NumberInput
        label={words('minutes')}
        unit={words('minuteUnit')}
        value={round.minutes}
        onChange={(minutes) => {
          onChange({ minutes: Math.round(minutes ?? usualMinutes) });
        }}
      />
      <SelectInput
        label={words('form')}
        value={round.mode}
        choices={modes.map((mode) => ({ value: mode, label: domain(`interviewModes.${mode}`) }))}
        onChange={(mode) => {
          onChange({ mode });
        }}
      />
      <ManyInput
        label={words('interviewers')}
        optional
        values={Object.keys(round.interviewers)}
        choices={people.map((person) => ({ value: person.id, label: person.name }))}
        onChange={(ids) => {
          onChange({ interviewers: Object.fromEntries(ids.map((id) => [id, true as const])) });
        }}
      />
      <Tooltip title={words('remove', { name })}>
        <IconButton aria-label={words('remove', { name })} onClick={onRemove}>
          <Icon of={X} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** The meetings the client holds for the role, in their order; removing one closes the gap. */
export function RoundFields({
  form,
  change,
  choices,
}: RoleFormPart & { readonly choices: Pick<RoleFormChoices, 'contacts'> }) {
  const words = useWords('rounds');
  const { ids } = useOffice();
  const rows = roundsInOrder(form.rounds);
  const people = choices.contacts.filter(({ clientId }) => clientId === form.clientId);
  return (
    <FormStack>
      {rows.map(({ id, ...round }) => (
        <RoundRow
          key={id}
          round={round}
          people={people}
          onChange={(patch) => {
            change({ rounds: { ...form.rounds, [id]: { ...round, ...patch } } });
          }}
          onRemove={() => {
            const left = rows.filter((row) => row.id !== id);
            const kept = left.map(({ id: key, ...row }, at) => [key, { ...row, order: at + 1 }] as const);
            change({ rounds: Object.fromEntries(kept) });
          }}
        />
      ))}
      <Box>
        <Button
          startIcon={<Icon of={Plus} />}
          onClick={() => {
            const added: InterviewRound = {
              ...{ order: rows.length + 1, name: '', minutes: usualMinutes },
              ...{ mode: 'in-person', interviewers: {} },
            };
            change({ rounds: { ...form.rounds, [ids.next('rnd')]: added } });
          }}
        >
          {words('add')}
        </Button>
      </Box>
    </FormStack>
  );
}
