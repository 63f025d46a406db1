import {
  CheckCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  DoorOpen,
  Lock,
  MapPin,
  Phone,
  UserX,
  Video,
  type LucideIcon,
} from 'lucide-react';
import { chineseNameOf, fullName, shorterNames } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import type { TravelTable } from '@shared/domain/interview/travel';
import { storedInstant } from '@shared/domain/stored-time';
import type { InterviewView } from '@data/queries/interviews';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { useMaskedText } from '../use-masked-text';
import type { BlockPart } from './block-lines';

const modeIcons: Readonly<Record<Interview['mode'], LucideIcon>> = {
  'in-person': MapPin,
  video: Video,
  phone: Phone,
};

/** Stages that replace the kind's icon: what they say is more urgent than where it is. */
export function iconOf({ interview, role }: InterviewView): LucideIcon {
  const { stage, kind, mode } = interview;
  if (stage === 'held-slot') return CircleDashed;
  if (stage === 'awaiting-confirmation') return CircleHelp;
  if (stage === 'no-show-candidate' || stage === 'no-show-client') return UserX;
  if (stage === 'cancelled' || stage === 'declined') return CircleX;
  if (stage === 'done') return CheckCheck;
  if (role?.confidential === true) return Lock;
  return kind === 'office' && mode === 'in-person' ? DoorOpen : modeIcons[mode];
}

/** Class names that tell kind and state apart by shape. */
export function blockClasses({ interview, role }: InterviewView): string {
  const { kind, stage } = interview;
  const secret = role?.confidential === true && stage === 'confirmed' ? ' onward-confidential' : '';
  return `onward-event onward-${kind} onward-stage-${stage}${secret}`;
}

/** What the place a block stands in tells already, so that the block need not. */
export interface BlockContext {
  /** A lane of a room tells the room; then the recruiter is told instead. */
  readonly inRoomLane: boolean;
  /** True where columns are not one recruiter's. */
  readonly ofEverybody: boolean;
}

interface BlockText {
  /** Widest first. */
  readonly names: readonly string[];
  /** In the order of their worth. */
  readonly parts: readonly BlockPart[];
  /** Everything in one line, for those who hear it. */
  readonly label: string;
}

const minutesPerHour = 60;
const whole = (text: string): BlockPart => ({ text, mayEnd: false });
const ending = (text: string): BlockPart => ({ text, mayEnd: true });

/** Where it is held, as short as it can be said: the room, the district, or by what. */
export function useShortPlace(travel: TravelTable): (view: InterviewView) => string {
  const domain = useWords('domain');
  const language = useLanguage();
  return ({ interview, roomName }) => {
    const { kind, mode, district, address } = interview;
    if (mode !== 'in-person') return domain(`interviewModes.${mode}`);
    if (kind === 'office') return roomName ?? '';
    const known = travel.districts.find(({ id }) => id === district);
    if (!known) return address;
    return language === 'en' ? known.en : known.zh;
  };
}

/** The words of an interview's block. */
export function useBlockText(travel: TravelTable): (view: InterviewView, context: BlockContext) => BlockText {
  const words = useWords('calendar');
  const joined = useJoined();
  const domain = useWords('domain');
  const format = useFormat();
  const masked = useMaskedText();
  const place = useShortPlace(travel);
  return (view, { inRoomLane, ofEverybody }) => {
    const { interview, candidate, role, client, recruiterName } = view;
    const { kind, stage, planned, arrivedAt } = interview;
    const { startMinute, durationMinutes } = planned;
    const names = candidate ? shorterNames(candidate) : [words('unknownCandidate')];
    const arrived =
      stage === 'arrived' && arrivedAt !== null ? ` ${format.clockTime(storedInstant(arrivedAt))}` : '';
    const state = stage === 'confirmed' ? '' : domain(`interviewStages.${stage}`) + arrived;
    const clientName = kind === 'client' ? masked(role, client) : '';
    const code = role?.confidential === true && client ? role.code : '';
    const where = place(view);
    const parts = [
      whole(startMinute % minutesPerHour === 0 ? '' : format.minute(startMinute)),
      whole(state),
      whole(code),
      ending(clientName),
      whole(inRoomLane ? recruiterName : where),
      whole(ofEverybody && !inRoomLane ? recruiterName : ''),
      whole(kind === 'client' ? (role?.title ?? '') : ''),
    ].filter(({ text }) => text !== '');
    const times = `${format.minute(startMinute)}–${format.minute(startMinute + durationMinutes)}`;
    const who = candidate ? [fullName(candidate), chineseNameOf(candidate)] : names;
    const label = [
      times,
      [...new Set(who)].join(' ').trim(),
      domain(`interviewKinds.${kind}`),
      domain(`interviewStages.${stage}`),
      code,
      clientName,
      where,
      recruiterName,
    ];
    return { names, parts, label: joined.parts(label) };
  };
}
