import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Checkbox from '@mui/material/Checkbox';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { WhatIf } from '@shared/domain/matching/what-if';
import { daysFromTo } from '@shared/domain/matching/fact-dates';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { stroke } from '@ui/measures';
import { ClientOfRole, useRoleWords } from '../parts/role-words';
import { useDistrictName, type FactNames } from '../parts/use-value-text';
import { GateChips } from './gate-chips';
import { SuggestionDetails } from './suggestion-details';

interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  readonly names: FactNames;
  readonly today: string;
  readonly whatIf: WhatIf;
  /** The row after the first one, which the first says what it is ahead by. */
  readonly next: Suggestion | undefined;
  /** The score on file while something is supposed: null where the role is not suggested, undefined while nothing is. */
  readonly before: number | null | undefined;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (open: boolean) => void;
}

/** Band, place, how long it has been open and whose it is; nothing of it where the role is masked. */
function useRoleFacts({ names, today }: Pick<SuggestionRowProps, 'names' | 'today'>) {
  const words = useWords('rematch');
  const format = useFormat();
  const district = useDistrictName(names.office);
  return ({ face }: Suggestion): string => {
    const { details } = face;
    if (!details) return face.blindBrief ?? '';
    const parts = [
      format.band(details.salaryFrom ?? undefined, details.salaryTo ?? undefined),
      details.district === null ? '' : district(details.district),
      words('row.open', { count: Math.max(0, daysFromTo(details.openedOn, today)) }),
      (details.ownerId !== null && names.staffNames.get(details.ownerId)) || '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };
}

/** One suggested role: score and on how much it rests, the role, its gates; opens to the lines behind the score. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { suggestion, names, chosen, open, onChoose, onOpen } = props;
  const words = useWords('rematch');
  const nextWords = useWords('nextRoles');
  const role = useRoleWords();
  const facts = useRoleFacts(props);
  const detailsId = useId();
  const { face, score } = suggestion;
  const onKeyDown = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => void>> = {
      ' ': onChoose,
      ArrowRight: () => onOpen(true),
      ArrowLeft: () => onOpen(false),
    };
    const act = acts[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <Box
      component="li"
      sx={{
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
        ...(chosen && {
          bgcolor: 'onward.primary.tint',
          boxShadow: (theme) => `inset ${stroke.selectedBar}px 0 0 ${theme.vars.palette.onward.primary.main}`,
        }),
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', pl: 1, pr: 2, py: 0.5 }}>
        <Checkbox
          checked={chosen}
          onChange={onChoose}
          slotProps={{ input: { 'aria-label': words('row.choose', { role: role.both(face) }) } }}
        />
        <ButtonBase
          data-rematch-row={face.roleId}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onKeyDown={onKeyDown}
          onClick={() => {
            onOpen(!open);
          }}
          sx={{ flex: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', gap: 2, py: 0.5 }}
        >
          <Box sx={{ width: 84, flex: 'none' }}>
            <Box sx={{ typography: 'h1', fontVariantNumeric: 'tabular-nums', lineHeight: 1.2 }}>
              {score.score}
            </Box>
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {words('row.facts', { known: score.known, total: score.lines.length })}
            </Box>
            {props.before !== undefined && props.before !== score.score && (
              <Box sx={{ typography: 'caption', color: 'onward.warning.text' }}>
                {props.before === null
                  ? nextWords('whatIf.wasOut')
                  : nextWords('whatIf.was', { score: props.before })}
              </Box>
            )}
          </Box>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box>
              <Box component="span" sx={{ fontWeight: 'fontWeightBold' }}>
                {role.title(face)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' · '}
                <ClientOfRole face={face} />
              </Box>
            </Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{facts(suggestion)}</Box>
          </Box>
          <GateChips suggestion={suggestion} />
          <Icon of={open ? ChevronDown : ChevronRight} />
        </ButtonBase>
      </Box>
      {open && (
        <Box id={detailsId}>
          <SuggestionDetails suggestion={suggestion} names={names} whatIf={props.whatIf} next={props.next} />
        </Box>
      )}
    </Box>
  );
}
