import Box from '@mui/material/Box';
import {
  CheckCheck,
  CircleDashed,
  CircleHelp,
  DoorOpen,
  Lock,
  MapPin,
  Phone,
  UserX,
  Video,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import type { InterviewView } from '@data/queries/interviews';
import { Icon } from '@ui/icon';
import { size } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { gridViews } from './calendar-view';
import { useMaskedText } from './use-masked-text';

const clientIcons: Readonly<Record<Interview['mode'], LucideIcon>> = {
  'in-person': MapPin,
  video: Video,
  phone: Phone,
};

/** Stages that replace the kind's icon: what they say is more urgent than where it is. */
function iconOf({ interview, role }: InterviewView): LucideIcon {
  const { stage, kind, mode } = interview;
  if (stage === 'held-slot') return CircleDashed;
  if (stage === 'awaiting-confirmation') return CircleHelp;
  if (stage === 'no-show-candidate' || stage === 'no-show-client') return UserX;
  if (stage === 'done') return CheckCheck;
  if (role?.confidential === true) return Lock;
  return kind === 'office' && mode === 'in-person' ? DoorOpen : clientIcons[mode];
}

/** The words of one block: who, in what state, where. */
export function useEventText(): (view: InterviewView) => { readonly name: string; readonly place: string } {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const masked = useMaskedText();
  return ({ interview, candidate, roomName, role, client }) => {
    const { kind, stage, mode, address } = interview;
    const where =
      mode === 'in-person'
        ? kind === 'office'
          ? (roomName ?? '')
          : address
        : domain(`interviewModes.${mode}`);
    const state = stage === 'confirmed' ? '' : domain(`interviewStages.${stage}`);
    const parts = [state, kind === 'client' ? masked(role, client) : '', where];
    return {
      name: candidate ? fullName(candidate) : words('unknownCandidate'),
      place: parts.filter((text) => text !== '').join(' · '),
    };
  };
}

/** Below this length, in minutes, a block has room for one line. */
const oneLineMinutes = 40;

interface CalendarEventProps {
  readonly view: InterviewView;
  /** The grid's name of the view it stands in. */
  readonly gridView: string;
}

/** What an event block shows; its shape and colours are drawn by the grid's styles. */
export function CalendarEvent({ view, gridView }: CalendarEventProps) {
  const eventText = useEventText();
  const format = useFormat();
  const { name, place } = eventText(view);
  const { startMinute, durationMinutes } = view.interview.planned;
  const isGrid = gridView !== gridViews.month && gridView !== gridViews.list;
  const hasPlace = gridView === gridViews.list || (isGrid && durationMinutes >= oneLineMinutes);
  return (
    <Box className="onward-event-text">
      <Box className="onward-event-name">
        <Icon of={iconOf(view)} side={size.iconSmall} />
        <span>{isGrid ? name : `${format.minute(startMinute)} ${name}`}</span>
      </Box>
      {hasPlace && <Box className="onward-event-place">{place}</Box>}
    </Box>
  );
}

/** Class names that tell kind and state apart by shape. */
export const eventClasses = ({ interview }: InterviewView): string =>
  `onward-event onward-${interview.kind} onward-stage-${interview.stage}`;
