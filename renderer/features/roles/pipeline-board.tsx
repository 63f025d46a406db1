import Box from '@mui/material/Box';
import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { PipelineCard } from '@data/queries/roles';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';
import {
  cardAfterKey,
  mayEnd,
  mayMeetClient,
  nextActOf,
  pipelineColumns,
  sortIntoColumns,
  type PipelineColumn,
} from './pipeline';
import type { PipelineActs } from './pipeline-acts';
import { PipelineCardBox } from './pipeline-card';
import { useCardActions } from './use-card-actions';
import { usePipelineDrag } from './use-pipeline-drag';

interface PipelineBoardProps {
  readonly cards: readonly PipelineCard[];
  readonly acts: PipelineActs;
  /** All of them, unless what ended is looked for elsewhere. */
  readonly columns?: readonly PipelineColumn[];
  /** The role of a card, where the page around it is not about one. */
  readonly aboutOf?: (card: PipelineCard) => string;
  /** Under which heading the board stands: `h2` right under the page's own. */
  readonly headLevel?: 'h2' | 'h3';
}

const boardColumns = (count: number): string => `repeat(${count}, minmax(150px, 1fr))`;

/** Which card has the focus; the last one stays reachable by Tab. */
function useActiveCard(cards: readonly PipelineCard[]) {
  const [focused, setFocused] = useState<string>();
  const [last, setLast] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement>());
  const idOf = (card: PipelineCard | undefined): string | undefined => card?.submission.id;
  const known = cards.find((card) => idOf(card) === last);
  return {
    active: cards.find((card) => idOf(card) === focused),
    reachableId: idOf(known ?? cards[0]),
    focusOn: (id: string): void => {
      elements.current.get(id)?.focus();
    },
    onFocus: (id: string): void => {
      setFocused(id);
      setLast(id);
    },
    onBlur: (event: FocusEvent<HTMLElement>): void => {
      if (!event.currentTarget.contains(event.relatedTarget)) setFocused(undefined);
    },
    keep: (id: string, element: HTMLElement | null): void => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
  };
}

interface ColumnHeadProps {
  readonly column: PipelineColumn;
  readonly count: number;
  readonly level: 'h2' | 'h3';
}

function ColumnHead({ column, count, level }: ColumnHeadProps) {
  const words = useWords('roles');
  const domain = useWords('domain');
  return (
    <Box
      component={level}
      sx={{ typography: 'body2', fontWeight: 'fontWeightBold', m: 0, px: 1, py: 1, color: 'text.secondary' }}
    >
      {column === 'ended' ? words('ended') : domain(`submissionStages.${column}`)}{' '}
      <Box component="span" sx={{ fontWeight: 400, color: 'onward.textTertiary' }}>
        {count}
      </Box>
    </Box>
  );
}

/** Submissions by stage. Arrows walk the cards, Shift → or dragging moves one on, X records a no, B books. */
export function PipelineBoard(props: PipelineBoardProps) {
  const { cards, acts, columns: shown = pipelineColumns, aboutOf, headLevel = 'h3' } = props;
  const words = useWords('roles');
  const columns = useMemo(() => sortIntoColumns(cards), [cards]);
  const { active, reachableId, focusOn, onFocus, onBlur, keep } = useActiveCard(cards);
  const actionsOf = useCardActions(acts);
  const drag = usePipelineDrag(acts);
  const about = active && shortName(active.candidate);
  useCommands([
    {
      ...{ id: 'pipeline.no', label: words('acts.no'), about, keys: 'x' },
      when: active !== undefined && mayEnd(active.submission),
      run: () => active && acts.recordNo(active),
    },
    {
      ...{ id: 'pipeline.book', label: words('acts.book'), about, keys: 'b' },
      when: active !== undefined && mayMeetClient(active.submission),
      run: () => active && acts.book(active),
    },
  ]);
  const steer = (event: KeyboardEvent<HTMLElement>): void => {
    const outside = !(event.target instanceof Node) || !event.currentTarget.contains(event.target);
    if (outside || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && event.key === 'ArrowRight') {
      const next = active && nextActOf(active.submission);
      if (!active || !next) return;
      event.preventDefault();
      acts.goOn(active, next);
      return;
    }
    const id = event.shiftKey ? undefined : cardAfterKey(event.key, active?.submission.id, columns);
    if (id === undefined) return;
    event.preventDefault();
    focusOn(id);
  };
  return (
    <Box
      role="group"
      aria-label={words('pipeline')}
      onKeyDown={steer}
      onBlur={onBlur}
      sx={{
        display: 'grid',
        gridTemplateColumns: boardColumns(shown.length),
        overflowX: 'auto',
        minHeight: 240,
      }}
    >
      {shown.map((column) => (
        <Box
          key={column}
          component="section"
          {...drag.target(column)}
          sx={{
            borderRight: '1px solid',
            borderColor: 'onward.line.hair',
            '&:last-of-type': { borderRight: 0 },
            '&[data-drop="open"]': { bgcolor: 'onward.surface.subtle' },
            '&[data-drop="over"]': { bgcolor: 'onward.surface.selected' },
          }}
        >
          <ColumnHead column={column} count={columns[column].length} level={headLevel} />
          <Box
            sx={{
              display: 'flex',
              flexDirection: 'column',
              gap: 0.75,
              p: 0.75,
              borderTop: '1px solid',
              borderColor: 'onward.line.hair',
            }}
          >
            {columns[column].map((card) => {
              const { id } = card.submission;
              return (
                <PipelineCardBox
                  key={id}
                  card={card}
                  about={aboutOf?.(card)}
                  {...actionsOf(card)}
                  reachable={id === reachableId}
                  dragging={drag.source(card)}
                  cardRef={(element) => {
                    keep(id, element);
                  }}
                  onFocus={() => {
                    onFocus(id);
                  }}
                  onOpen={() => {
                    acts.openCandidate(card);
                  }}
                />
              );
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
