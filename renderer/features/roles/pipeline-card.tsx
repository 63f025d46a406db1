import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { KeyboardEvent } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { PipelineCard } from '@data/queries/roles';
import { ActionMenu, type MenuAction } from '@ui/action-menu';
import { ChineseName } from '@ui/chinese-name';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import { useCardLine } from './use-card-line';
import type { DragSource } from './use-pipeline-drag';

interface CardProps {
  readonly card: PipelineCard;
  /** The role, where the page around it is not about one. */
  readonly about: string | undefined;
  /** The one act that leads on; its words stand on the card. */
  readonly primary: MenuAction | undefined;
  readonly actions: readonly MenuAction[];
  /** True for the one card that Tab reaches; the arrows walk to the others. */
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly cardRef: (element: HTMLElement | null) => void;
  /** Empty where nothing can be done with it by dragging. */
  readonly dragging: DragSource;
}

/** One candidate in the pipeline. */
export function PipelineCardBox(props: CardProps) {
  const { card, about, primary, actions, reachable, onFocus, onOpen, cardRef, dragging } = props;
  const words = useWords('roles');
  const joined = useJoined();
  const line = useCardLine()(card);
  const name = fullName(card.candidate);
  const chinese = chineseNameOf(card.candidate);
  const openOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    onOpen();
  };
  return (
    <Box
      ref={cardRef}
      role="group"
      aria-label={joined.parts([name, about, line.text])}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={openOnEnter}
      {...dragging}
      sx={{
        '&[draggable="true"]': { cursor: 'grab' },
        border: '1px solid',
        borderColor: 'onward.line.hair',
        borderRadius: `${radius.control}px`,
        bgcolor: 'onward.surface.paper',
        p: 1,
        '&:focus-visible': { outline: '2px solid', outlineColor: 'onward.focus', outlineOffset: '1px' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Link
            component="button"
            type="button"
            underline="hover"
            onClick={onOpen}
            sx={{ font: 'inherit', textAlign: 'left', color: 'text.primary' }}
          >
            {name}
          </Link>{' '}
          {chinese !== name && <ChineseName name={chinese} quiet />}
        </Box>
        {actions.length > 0 && <ActionMenu ofRow actions={actions} label={words('card.actsOn', { name })} />}
      </Box>
      {about !== undefined && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{about}</Box>}
      <Box sx={{ '&& > *': { whiteSpace: 'normal' } }}>
        <StatusChip tone={line.tone} icon={line.icon} look="plain">
          {line.text}
        </StatusChip>
      </Box>
      {primary && (
        <Box sx={{ mt: 0.75 }}>
          <Button size="small" onClick={primary.onChoose} aria-label={joined.labelled(primary.label, name)}>
            {primary.label}
          </Button>
        </Box>
      )}
    </Box>
  );
}
