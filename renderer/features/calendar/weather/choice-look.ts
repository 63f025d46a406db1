import { CalendarClock, CalendarX2, Check, CirclePause, Hand, type LucideIcon, Video } from 'lucide-react';
import type { Slot } from '@shared/domain/interview/find-slots';
import type { WeatherChoice, WeatherRow } from '@shared/domain/interview/weather-plan';
import type { Room } from '@shared/domain/office/room';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { isSameSlot } from './weather-form';

/** The icon of each fate; the words stand beside it. */
export const choiceIcons: Readonly<Record<WeatherChoice['kind'], LucideIcon>> = {
  video: Video,
  keep: Check,
  move: CalendarClock,
  cancel: CalendarX2,
  leave: CirclePause,
  undecided: Hand,
};

/** A fate in words. The row names a room only where it is another than before; the menu always does. */
export function useChoiceText(
  rooms: readonly Room[],
): (row: WeatherRow, choice: WeatherChoice, where: 'row' | 'menu') => string {
  const words = useWords('weather');
  const format = useFormat();
  const slotText = ({ planned, roomId }: Slot, unnamed: string | null): string => {
    const room = roomId === unnamed ? undefined : rooms.find(({ id }) => id === roomId)?.name;
    const at = { day: format.weekdayDate(planned.date), time: format.minute(planned.startMinute) };
    return room === undefined ? words('choices.move', at) : words('choices.moveRoom', { ...at, room });
  };
  return ({ interview, videoFits }, choice, where) => {
    if (choice.kind === 'move') return slotText(choice.slot, where === 'row' ? interview.roomId : null);
    if (choice.kind === 'keep')
      return words(interview.mode === 'phone' ? 'choices.keepPhone' : 'choices.keepVideo');
    if (choice.kind === 'video') return words(videoFits ? 'choices.video' : 'choices.videoDespite');
    return words(`choices.${choice.kind}`);
  };
}

/** Gives a fate its words. */
export type ChoiceText = ReturnType<typeof useChoiceText>;

/** True when both are the same fate. */
export const isSameChoice = (a: WeatherChoice, b: WeatherChoice): boolean =>
  a.kind === 'move' && b.kind === 'move' ? isSameSlot(a.slot, b.slot) : a.kind === b.kind;

/** Everything that can become of a row, the likeliest first; what stands is always among them. */
export function possibleChoices(row: WeatherRow): readonly WeatherChoice[] {
  const { interview, slots, choice } = row;
  const sameHour: readonly WeatherChoice[] = [
    ...(interview.mode === 'in-person' ? [] : [{ kind: 'keep' } as const]),
    ...(interview.mode === 'video' ? [] : [{ kind: 'video' } as const]),
  ];
  const free = slots.map((slot): WeatherChoice => ({ kind: 'move', slot }));
  const chosen = choice.kind === 'move' && !free.some((each) => isSameChoice(each, choice)) ? [choice] : [];
  return [...sameHour, ...chosen, ...free, { kind: 'cancel' }, { kind: 'leave' }];
}
