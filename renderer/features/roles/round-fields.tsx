import { roundMinutes, roundsInOrder, type InterviewRound } from '@shared/domain/role/interview-round';
import type { RoleFormChoices } from '@data/queries/roles';
import { useOffice } from '@data/use-office';
import { FieldRow, FieldRows } from '@ui/field-rows';
import { useWords } from '@ui/i18n/words';
import { ManyInput } from '@ui/many-input';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { RoleFormPart } from './role-form';

const columns = 'minmax(0, 1fr) 96px 120px minmax(0, 1.2fr)';
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
    <FieldRow {...{ name, columns, onRemove }} removeLabel={words('remove', { name })}>
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
        whole
        {...roundMinutes}
        value={round.minutes}
        onChange={(minutes) => {
          if (minutes !== undefined) onChange({ minutes });
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
    </FieldRow>
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
    <FieldRows
      addLabel={words('add')}
      onAdd={() => {
        const added: InterviewRound = {
          ...{ order: rows.length + 1, name: '', minutes: usualMinutes },
          ...{ mode: 'in-person', interviewers: {} },
        };
        change({ rounds: { ...form.rounds, [ids.next('rnd')]: added } });
      }}
    >
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
    </FieldRows>
  );
}
