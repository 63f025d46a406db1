import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { fitGroup } from '@shared/domain/candidate/fit-assessment';
import { useOffice } from '@data/use-office';
import { ChoiceButtons } from '@ui/choice-group';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { FitForm, FitRating } from './fit-form';

interface FitRatingsProps {
  readonly ratings: FitForm['ratings'];
  readonly onChange: (ratings: FitForm['ratings']) => void;
}

const unasked = '0';
const figures = ['1', '2', '3', '4'] as const;

function RatingRow({
  rating,
  onChange,
}: {
  readonly rating: FitRating;
  readonly onChange: (rating: FitRating) => void;
}) {
  const words = useWords('candidates');
  const { label } = rating;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1.2fr)',
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Box>{label}</Box>
      <ChoiceButtons
        name={words('fit.rating', { label })}
        size="small"
        value={rating.rating === null ? unasked : String(rating.rating)}
        choices={[
          { value: unasked, label: words('fit.notDiscussed') },
          ...figures.map((value) => ({ value, label: value })),
        ]}
        onChange={(value) => {
          onChange({ ...rating, rating: value === unasked ? null : Number(value) });
        }}
      />
      <OutlinedInput
        fullWidth
        multiline
        value={rating.evidence}
        placeholder={words('fit.evidencePlaceholder')}
        inputProps={{ 'aria-label': words('fit.evidence', { label }) }}
        onChange={(event) => {
          onChange({ ...rating, evidence: event.target.value });
        }}
      />
    </Box>
  );
}

function AddAttribute({ onAdd }: { readonly onAdd: (label: string, group: FitRating['group']) => void }) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const [label, setLabel] = useState('');
  const [group, setGroup] = useState<FitRating['group']>('skills');
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 160px auto', gap: 1, alignItems: 'end' }}
    >
      <TextInput label={words('fit.attribute')} optional value={label} onChange={setLabel} />
      <SelectInput
        label={words('fit.group')}
        value={group}
        choices={fitGroup.options.map((value) => ({ value, label: domain(`fitGroups.${value}`) }))}
        onChange={setGroup}
      />
      <Button
        startIcon={<Icon of={Plus} />}
        disabled={label.trim() === ''}
        onClick={() => {
          onAdd(label.trim(), group);
          setLabel('');
        }}
      >
        {words('fit.addAttribute')}
      </Button>
    </Box>
  );
}

/** Attributes by group, each with its rating and, beside it, what was seen or said. */
export function FitRatings({ ratings, onChange }: FitRatingsProps) {
  const domain = useWords('domain');
  const { ids } = useOffice();
  const entries = Object.entries(ratings);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {fitGroup.options.map((group) => {
        const own = entries.filter(([, rating]) => rating.group === group);
        if (own.length === 0) return null;
        return (
          <Box
            key={group}
            role="group"
            aria-label={domain(`fitGroups.${group}`)}
            sx={{ display: 'flex', flexDirection: 'column', gap: 0.75 }}
          >
            <Box sx={{ typography: 'h6', color: 'onward.textTertiary' }}>{domain(`fitGroups.${group}`)}</Box>
            {own.map(([key, rating]) => (
              <RatingRow
                key={key}
                rating={rating}
                onChange={(changed) => {
                  onChange({ ...ratings, [key]: changed });
                }}
              />
            ))}
          </Box>
        );
      })}
      <AddAttribute
        onAdd={(label, group) => {
          onChange({ ...ratings, [ids.next('att')]: { group, label, rating: null, evidence: '' } });
        }}
      />
    </Box>
  );
}
