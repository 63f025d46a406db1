import Box from '@mui/material/Box';
import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { factAge } from '@shared/domain/candidate/fact-age';
import { groupRatings, type GroupRating } from '@shared/domain/candidate/group-ratings';
import { storedDate } from '@shared/domain/stored-time';
import type { ComparedCandidate, RoleComparison } from '@data/queries/role-comparison';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { ScoreBar } from '@ui/score-bar';
import { StatusChip } from '@ui/status-chip';
import { useFactText } from '../parts/use-fact-text';
import { useToday } from '../parts/use-today';
import { RecommendationChip } from '../profile/fit-view';

const mostRating = 4;
const factorsShown = 3;
const barWidth = 72;

/** One thing in which candidates are compared; `texts` are what the cells say, to tell which of them differ. */
export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly ReactNode[];
  readonly texts: readonly string[];
}

const quiet = { typography: 'body2', color: 'text.secondary' } as const;

/** The bar of a group with its figure and how much of it was discussed; no bar where nothing was. */
function GroupBar({ label, rating }: { readonly label: string; readonly rating: GroupRating | undefined }) {
  const words = useWords('compare');
  const candidates = useWords('candidates');
  if (!rating || rating.mean === null)
    return (
      <StatusChip tone="unknown" icon={null}>
        {candidates('fit.notDiscussed')}
      </StatusChip>
    );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <ScoreBar label={label} value={rating.mean} most={mostRating} width={barWidth} />
      <Box component="span" sx={quiet}>
        {words('ratedOf', { rated: rating.rated, asked: rating.asked })}
      </Box>
    </Box>
  );
}

function useGroupRows(compared: readonly ComparedCandidate[]): readonly CompareRow[] {
  const domain = useWords('domain');
  const groups = compared.map(({ assessment }) => (assessment ? groupRatings(assessment) : []));
  return (['eligibility', 'experience', 'skills', 'manner'] as const).map((group) => {
    const label = domain(`fitGroups.${group}`);
    const ratings = groups.map((own) => own.find((rating) => rating.group === group));
    return {
      key: group,
      label,
      cells: ratings.map((rating, at) => (
        <GroupBar key={compared[at]?.candidate.id} label={label} rating={rating} />
      )),
      texts: ratings.map((rating) => String(rating?.mean ?? '')),
    };
  });
}

function Conclusion({ compared }: { readonly compared: ComparedCandidate }) {
  const words = useWords('compare');
  const format = useFormat();
  const { assessment, blind } = compared;
  return (
    <>
      {assessment ? (
        <>
          <RecommendationChip value={assessment.recommendation} />
          <Box sx={quiet}>
            {words(assessment.clientId === null ? 'inGeneral' : 'forClient', {
              date: format.date(storedDate(assessment.assessedOn)),
            })}
          </Box>
        </>
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{words('notAssessed')}</Box>
      )}
      {blind && (
        <Box sx={{ ...quiet, display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <Icon of={EyeOff} side={size.iconSmall} />
          {words('blind')}
        </Box>
      )}
    </>
  );
}

function useMotivation({ office }: RoleComparison) {
  const words = useWords('compare');
  const domain = useWords('domain');
  const ages = useWords('overTime');
  const today = useToday();
  return ({ note }: ComparedCandidate): { readonly text: string; readonly age: string } => {
    if (!note || note.factors.length === 0) return { text: words('motivationUnknown'), age: '' };
    const ranked = [...note.factors].sort((a, b) => a.rank - b.rank).slice(0, factorsShown);
    const { days, standing } = factAge(note.notedOn, today, office.policy);
    return {
      text: ranked.map(({ factor, rank }) => `${rank} ${domain(`motivationFactors.${factor}`)}`).join(' · '),
      age: standing === 'fresh' ? '' : ages(`age.${standing}`, { count: days }),
    };
  };
}

function useFactRows(
  comparison: RoleComparison,
  compared: readonly ComparedCandidate[],
): readonly CompareRow[] {
  const words = useWords('compare');
  const candidates = useWords('candidates');
  const domain = useWords('domain');
  const facts = useFactText();
  const motivation = useMotivation(comparison);
  const row = (key: string, label: string, texts: readonly string[]): CompareRow => ({
    key,
    label,
    texts,
    cells: texts,
  });
  const moved = compared.map(motivation);
  return [
    {
      key: 'motivation',
      label: candidates('motivation.title'),
      texts: moved.map(({ text }) => text),
      cells: moved.map(({ text, age }) => (
        <>
          {text}
          {age !== '' && (
            <Box>
              <StatusChip tone="warning" look="plain" wraps>
                {age}
              </StatusChip>
            </Box>
          )}
        </>
      )),
    },
    row(
      'interest',
      words('interest'),
      compared.map(({ interest }) =>
        interest ? domain(`interestAnswers.${interest.answer}`) : words('notAsked'),
      ),
    ),
    row(
      'start',
      candidates('facts.canStart'),
      compared.map(({ candidate }) => facts.start(candidate)),
    ),
    row(
      'pay',
      candidates('fields.expectedPay'),
      compared.map(({ candidate }) => facts.pay(candidate.expectedPay)),
    ),
    row(
      'speaks',
      candidates('facts.speaks'),
      compared.map(({ candidate }) => facts.languages(candidate.languages, 'spoken')),
    ),
  ];
}

/** Everything the candidates are compared in, the judgement first. */
export function useCompareRows(
  comparison: RoleComparison,
  compared: readonly ComparedCandidate[],
): readonly CompareRow[] {
  const candidates = useWords('candidates');
  const domain = useWords('domain');
  const groups = useGroupRows(compared);
  const facts = useFactRows(comparison, compared);
  return [
    {
      key: 'stage',
      label: candidates('submissions.stage'),
      cells: compared.map(({ submission }) => domain(`submissionStages.${submission.stage}`)),
      texts: compared.map(({ submission }) => submission.stage),
    },
    {
      key: 'recommendation',
      label: candidates('fit.recommendation'),
      cells: compared.map((one) => <Conclusion key={one.candidate.id} compared={one} />),
      texts: compared.map(({ assessment }) => assessment?.recommendation ?? ''),
    },
    ...groups,
    ...facts,
  ];
}
