import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Suggestion } from '@shared/domain/matching/rank';
import { nothingSupposed } from '@shared/domain/matching/what-if';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { GateChips } from '../panel/gate-chips';
import { SuggestionDetails } from '../panel/suggestion-details';
import type { FactNames } from '../parts/use-value-text';
import { PersonName } from './person-name';

interface PersonRowProps {
  readonly suggestion: Suggestion;
  readonly candidate: Candidate;
  readonly names: FactNames;
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onNextRoles: (candidateId: string) => void;
}

/** One candidate for a role: score and on how much it rests, the name, the gates; opens to the lines behind the score. */
export function PersonRow({ suggestion, candidate, names, onOpenCandidate, onNextRoles }: PersonRowProps) {
  const words = useWords('rematch');
  const next = useWords('nextRoles');
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const { score } = suggestion;
  return (
    <Box component="li" sx={{ borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <ButtonBase
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={() => {
          setOpen(!open);
        }}
        sx={{ width: '100%', justifyContent: 'flex-start', textAlign: 'left', gap: 2, px: 2, py: 1 }}
      >
        <Box sx={{ width: 84, flex: 'none' }}>
          <Box sx={{ typography: 'h1', fontVariantNumeric: 'tabular-nums', lineHeight: 1.2 }}>
            {score.score}
          </Box>
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
            {words('row.facts', { known: score.known, total: score.lines.length })}
          </Box>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ fontWeight: 'fontWeightBold' }}>
            <PersonName candidate={candidate} />
          </Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{candidate.headline}</Box>
        </Box>
        <GateChips suggestion={suggestion} />
        <Icon of={open ? ChevronDown : ChevronRight} />
      </ButtonBase>
      {open && (
        <Box id={detailsId}>
          <SuggestionDetails
            suggestion={suggestion}
            names={names}
            whatIf={nothingSupposed}
            next={undefined}
          />
          <Box sx={{ display: 'flex', gap: 1, px: 2, pb: 1.5, justifyContent: 'flex-end' }}>
            <Button
              size="small"
              onClick={() => {
                onOpenCandidate(candidate.id);
              }}
            >
              {next('people.profile')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                onNextRoles(candidate.id);
              }}
            >
              {next('people.nextRoles')}
            </Button>
          </Box>
        </Box>
      )}
    </Box>
  );
}
