import Box from '@mui/material/Box';
import { ArrowDown, ArrowUp, Equal, Minus, Plus, Undo2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { compareMotivation, type FactorChange } from '@shared/domain/candidate/compare-motivation';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import { storedDate } from '@shared/domain/stored-time';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { FormRow } from '@ui/form-row';
import { size } from '@ui/measures';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';

const icons: Readonly<Record<FactorChange['change'], LucideIcon>> = {
  stronger: ArrowUp,
  weaker: ArrowDown,
  same: Equal,
  turned: Undo2,
  new: Plus,
  gone: Minus,
};

function Change({ change }: { readonly change: FactorChange['change'] }) {
  const words = useWords('overTime');
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        whiteSpace: 'nowrap',
        color: change === 'same' ? 'text.secondary' : 'text.primary',
      }}
    >
      <Icon of={icons[change]} side={size.iconSmall} />
      {words(`compare.changes.${change}`)}
    </Box>
  );
}

function Place({ ranked }: { readonly ranked: MotivationNote['factors'][number] | null }) {
  const words = useWords('overTime');
  const domain = useWords('domain');
  const common = useWords('common');
  if (!ranked) return common('missing');
  const { rank, direction, words: said } = ranked;
  return (
    <Box sx={{ py: 0.5 }}>
      {words('compare.place', { rank, direction: domain(`motivationDirections.${direction}`) })}
      {said !== '' && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{said}</Box>}
    </Box>
  );
}

function CompareTable({ earlier, later }: Readonly<Record<'earlier' | 'later', MotivationNote>>) {
  const words = useWords('overTime');
  const domain = useWords('domain');
  const format = useFormat();
  const columns: readonly PlainColumn<FactorChange>[] = [
    {
      key: 'factor',
      header: words('compare.factor'),
      render: ({ factor }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {domain(`motivationFactors.${factor}`)}
        </Box>
      ),
    },
    {
      key: 'earlier',
      header: format.date(storedDate(earlier.notedOn)),
      render: (row) => <Place ranked={row.earlier} />,
    },
    {
      key: 'later',
      header: format.date(storedDate(later.notedOn)),
      render: (row) => <Place ranked={row.later} />,
    },
    { key: 'change', header: words('compare.change'), render: ({ change }) => <Change change={change} /> },
  ];
  return (
    <PlainTable
      label={words('compare.title')}
      columns={columns}
      rows={compareMotivation(earlier, later)}
      rowKey={({ factor }) => factor}
    />
  );
}

/** Two notes of a candidate side by side; the newest against the one before unless others are chosen. */
export function MotivationCompare() {
  const words = useWords('overTime');
  const format = useFormat();
  const { profile } = useProfile();
  const { notes, staffNames } = profile;
  const [chosen, setChosen] = useState<Readonly<Partial<Record<'earlier' | 'later', string>>>>({});
  const find = (id: string | undefined) => notes.find((note) => note.id === id);
  const later = find(chosen.later) ?? notes[0];
  const earlier = find(chosen.earlier) ?? notes[1];
  if (!later || !earlier) return null;
  const choices = notes.map(({ id, notedOn, authorId }) => ({
    value: id,
    label: `${format.date(storedDate(notedOn))} · ${staffNames.get(authorId) ?? ''}`,
  }));
  return (
    <Section title={words('compare.title')} level="h3" look="card">
      <FormRow>
        <SelectInput
          label={words('compare.earlier')}
          value={earlier.id}
          choices={choices}
          onChange={(id) => {
            setChosen({ ...chosen, earlier: id });
          }}
        />
        <SelectInput
          label={words('compare.later')}
          value={later.id}
          choices={choices}
          onChange={(id) => {
            setChosen({ ...chosen, later: id });
          }}
        />
      </FormRow>
      <Box sx={{ mt: 1 }}>
        <CompareTable earlier={earlier} later={later} />
      </Box>
    </Section>
  );
}
