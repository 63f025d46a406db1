import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { KeyboardEvent } from 'react';
import { ChoiceButtons } from '@ui/choice-group';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import type { FitRating } from '../dialogs/fit-form';

/** The id of the field that holds the evidence for the attribute the figures rate. */
export const evidenceFieldId = 'fit-evidence';

const unasked = '0';
const figures = ['1', '2', '3', '4'] as const;

interface FitLineProps {
  readonly rating: FitRating;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onNext: () => void;
  readonly onChange: (rating: FitRating) => void;
}

function Evidence({ rating, onNext, onChange }: Pick<FitLineProps, 'rating' | 'onNext' | 'onChange'>) {
  const words = useWords('candidates');
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <OutlinedInput
      fullWidth
      multiline
      id={evidenceFieldId}
      value={rating.evidence}
      placeholder={words('fit.evidencePlaceholder')}
      inputProps={{ 'aria-label': words('fit.evidence', { label: rating.label }) }}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        onChange({ ...rating, evidence: event.target.value });
      }}
      sx={{ mt: 0.5, bgcolor: 'onward.surface.paper' }}
    />
  );
}

/** One attribute: its rating, and under it the evidence, which is typed where the figures rate. */
export function FitLine({ rating, isActive, onActive, onNext, onChange }: FitLineProps) {
  const words = useWords('candidates');
  return (
    <Box
      component="li"
      aria-current={isActive ? 'true' : undefined}
      onFocusCapture={onActive}
      onClick={onActive}
      sx={{
        px: 1,
        py: 0.5,
        border: '1px solid transparent',
        borderBottomColor: 'onward.line.hair',
        ...(isActive && {
          borderColor: 'onward.primary.main',
          borderRadius: `${radius.card}px`,
          bgcolor: 'onward.primary.tint',
        }),
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>{rating.label}</Box>
        <ChoiceButtons
          name={words('fit.rating', { label: rating.label })}
          size="small"
          value={rating.rating === null ? unasked : String(rating.rating)}
          choices={[
            ...figures.map((value) => ({ value, label: value })),
            { value: unasked, label: words('fit.notDiscussed') },
          ]}
          onChange={(value) => {
            onChange({ ...rating, rating: value === unasked ? null : Number(value) });
          }}
        />
      </Box>
      {isActive ? (
        <Evidence rating={rating} onNext={onNext} onChange={onChange} />
      ) : (
        rating.evidence !== '' && (
          <Box sx={{ typography: 'body2', color: 'text.secondary', whiteSpace: 'pre-wrap' }}>
            {rating.evidence}
          </Box>
        )
      )}
    </Box>
  );
}
