import Box from '@mui/material/Box';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import { fitGroup } from '@shared/domain/candidate/fit-assessment';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { RatingBlocks } from '@ui/rating-blocks';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';

const mostRating = 4;

const tones: Readonly<Record<FitAssessment['recommendation'], Tone>> = {
  recommend: 'success',
  reserve: 'warning',
  'do-not-recommend': 'error',
  'no-decision': 'unknown',
};

/** The conclusion of an assessment. */
export function RecommendationChip({ value }: { readonly value: FitAssessment['recommendation'] }) {
  const domain = useWords('domain');
  return <StatusChip tone={tones[value]}>{domain(`recommendations.${value}`)}</StatusChip>;
}

type Rating = FitAssessment['ratings'][string];

/** Ratings in the order of their groups. */
export const orderedRatings = ({
  ratings,
}: Pick<FitAssessment, 'ratings'>): readonly (Rating & { readonly key: string })[] =>
  Object.entries(ratings)
    .map(([key, rating]) => ({ key, ...rating }))
    .sort((a, b) => fitGroup.options.indexOf(a.group) - fitGroup.options.indexOf(b.group));

/** Each attribute with its rating and the evidence for it; "not discussed" is a value of its own. */
export function FitView({
  assessment,
  brief = false,
}: {
  readonly assessment: FitAssessment;
  readonly brief?: boolean;
}) {
  const words = useWords('candidates');
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {orderedRatings(assessment).map(({ key, label, rating, evidence }) => (
        <Box
          component="li"
          key={key}
          sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: size.rowDetail, py: 0.25 }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {label}
            {!brief && evidence !== '' && (
              <Box sx={{ typography: 'body2', color: 'text.secondary', whiteSpace: 'pre-wrap' }}>
                {evidence}
              </Box>
            )}
          </Box>
          {rating === null ? (
            <StatusChip tone="unknown" icon={null}>
              {words('fit.notDiscussed')}
            </StatusChip>
          ) : (
            <RatingBlocks label={label} value={rating} most={mostRating} />
          )}
        </Box>
      ))}
    </Box>
  );
}
