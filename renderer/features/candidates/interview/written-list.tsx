import Box from '@mui/material/Box';
import { Check, Minus } from 'lucide-react';
import type { CommandInput } from '@shared/commands/registry';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import { useProfile } from '../parts/profile-context';
import { useRoleTitle } from '../parts/role-name';
import { useFitSubject } from '../tabs/fit-card';

type Input = CommandInput<'interview/sum-up'>;

interface Line {
  readonly text: string;
  /** False where nothing of the kind was written down. */
  readonly is: boolean;
  readonly warning?: string;
}

function useFitLines({ assessments }: Input): readonly Line[] {
  const words = useWords('interviewMode');
  const domain = useWords('domain');
  const subject = useFitSubject();
  if (assessments.length === 0) return [{ text: words('sum.noFit'), is: false }];
  return assessments.map(({ clientId, ratings, recommendation }) => {
    const all = Object.values(ratings);
    const rated = all.filter(({ rating }) => rating !== null);
    const bare = rated.filter(({ evidence }) => evidence.trim() === '').length;
    const text = words('sum.fit', {
      who: subject(clientId),
      rated: rated.length,
      total: all.length,
      recommendation: domain(`recommendations.${recommendation}`),
    });
    return { text, is: true, ...(bare > 0 && { warning: words('sum.bare', { count: bare }) }) };
  });
}

function useInterestLines({ interests }: Input): readonly Line[] {
  const words = useWords('interviewMode');
  const domain = useWords('domain');
  const roleTitle = useRoleTitle();
  const { profile } = useProfile();
  if (interests.length === 0) return [{ text: words('sum.noInterest'), is: false }];
  return interests.map(({ roleId, answer }) => ({
    is: true,
    text: words('sum.interest', {
      role: roleTitle(profile.roles.get(roleId)),
      answer: domain(`interestAnswers.${answer}`),
    }),
  }));
}

function useLines(input: Input): readonly Line[] {
  const words = useWords('interviewMode');
  const fit = useFitLines(input);
  const interest = useInterestLines(input);
  const { motivation, profile, jots } = input;
  const changed = Object.keys(profile).length > 0;
  return [
    motivation
      ? { text: words('sum.motivation', { count: motivation.factors.length }), is: true }
      : { text: words('sum.noMotivation'), is: false },
    ...fit,
    ...interest,
    { text: words(changed ? 'sum.times' : 'sum.noTimes'), is: changed },
    jots.length > 0
      ? { text: words('sum.jots', { count: jots.length }), is: true }
      : { text: words('sum.noJots'), is: false },
  ];
}

/** Line by line what the act writes, what was left out, and where evidence is missing. */
export function WrittenList({ input }: { readonly input: Input }) {
  const lines = useLines(input);
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {lines.map(({ text, is, warning }) => (
        <Box
          component="li"
          key={text}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            minHeight: size.rowDetail,
            color: is ? 'text.primary' : 'text.secondary',
          }}
        >
          <Icon of={is ? Check : Minus} side={size.iconSmall} />
          {text}
          {warning !== undefined && (
            <StatusChip tone="warning" look="plain">
              {warning}
            </StatusChip>
          )}
        </Box>
      ))}
    </Box>
  );
}
