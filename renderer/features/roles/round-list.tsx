import Box from '@mui/material/Box';
import { roundsInOrder } from '@shared/domain/role/interview-round';
import type { RolePageFacts } from '@data/queries/roles';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

/** The meetings the client holds for the role: name, length, form and who interviews. */
export function RoundList({ facts: { role, people } }: { readonly facts: RolePageFacts }) {
  const words = useWords('rounds');
  const domain = useWords('domain');
  const format = useFormat();
  const rounds = roundsInOrder(role.rounds);
  if (rounds.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('none')}</Box>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
      {rounds.map((round) => {
        const names = Object.keys(round.interviewers).flatMap((id) => people.get(id)?.name ?? []);
        const facts = [domain(`interviewModes.${round.mode}`), format.duration(round.minutes), ...names];
        return (
          <Box component="li" key={round.id} sx={{ py: 0.25 }}>
            {round.name || words('nth', { round: round.order })}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {` · ${facts.join(' · ')}`}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
