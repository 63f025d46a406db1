import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { OpenGate } from '@shared/domain/matching/open-gates';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { WhatIf } from '@shared/domain/matching/what-if';
import { openGatesOf } from '@data/matching/open-gates-of';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { Icon } from '@ui/icon';
import { useWords, type WordKey } from '@ui/i18n/words';
import { useValueText, type FactNames } from '../parts/use-value-text';

interface OpenGatesProps {
  readonly suggestion: Suggestion;
  readonly names: FactNames;
  readonly whatIf: WhatIf;
}

/** Names the gates of one suggested role that are open, each with its fact, once somebody asks. */
export function OpenGates(props: OpenGatesProps) {
  const words = useWords('openGates');
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <Box>
      <Button
        variant="text"
        size="small"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        startIcon={<Icon of={open ? ChevronDown : ChevronRight} />}
        onClick={() => {
          setOpen(!open);
        }}
        sx={{ ml: -0.5 }}
      >
        {words('show', { open: props.suggestion.gates.open })}
      </Button>
      <Box id={listId}>{open && <GateList {...props} />}</Box>
    </Box>
  );
}

function GateList({ suggestion, names, whatIf }: OpenGatesProps) {
  const { database, actor, clock, zoneRules, ids } = useOffice();
  const words = useWords('openGates');
  const domain = useWords('domain');
  const text = useOpenGateText(names);
  const { candidateId, face } = suggestion;
  const gates = useLiveAnswer(
    () =>
      openGatesOf(
        database,
        { candidateId, roleId: face.roleId, whatIf },
        { actor, now: clock.now(), zoneRules, ids },
      ),
    [database, actor, candidateId, face.roleId, whatIf],
  );
  if (gates === undefined) return null;
  return (
    <Box
      component="ul"
      aria-label={words('list')}
      sx={{
        listStyle: 'none',
        m: 0,
        mt: 0.5,
        p: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        columnGap: 3,
        typography: 'body2',
      }}
    >
      {gates.map((one) => (
        <Box
          component="li"
          key={one.gate}
          sx={{
            display: 'grid',
            gridTemplateColumns: '120px minmax(0, 1fr)',
            columnGap: 1,
            py: 0.25,
          }}
        >
          <span>{domain(`gates.${one.gate}`)}</span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {text(one)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** What an open gate says of its fact. */
function useOpenGateText(names: FactNames): (open: OpenGate) => string {
  const words = useWords('openGates');
  const values = useValueText(names);
  return ({ gate, fact, letPass }) => {
    if (letPass) return words('letPass');
    if (fact === null) return words('masked');
    const { says, ...rest } = fact;
    // `says` is one of `openGateCases[gate]`; a test holds the words of both languages to that list.
    return words(`says.${gate}.${says}` as WordKey<'openGates'>, values(gate, rest));
  };
}
