import type { InterviewDetail } from '@data/queries/interviews';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { usePhoneText, usePlaceText } from '../use-interview-facts';
import { roleText, useMaskedText } from '../use-masked-text';

/** When, where, with whom, about what, and how to reach them. */
export function useCardLines({
  interview,
  recruiterName,
  contact,
  client,
  role,
  ...rest
}: InterviewDetail): readonly { readonly label: string; readonly value: string }[] {
  const words = useWords('calendarViews');
  const joined = useJoined();
  const calendar = useWords('calendar');
  const format = useFormat();
  const masked = useMaskedText();
  const place = usePlaceText();
  const phones = usePhoneText();
  const { date, startMinute, durationMinutes } = interview.planned;
  const detail = { interview, recruiterName, contact, client, role, ...rest };
  const times = `${format.minute(startMinute)}–${format.minute(startMinute + durationMinutes)}`;
  const isClient = interview.kind === 'client';
  const about = isClient ? [masked(role, client), roleText(role)] : [];
  return [
    { label: calendar('facts.when'), value: joined.dayHours(format.weekdayDate(date), times) },
    { label: calendar('facts.where'), value: place(detail) },
    {
      label: words('with'),
      value: joined.items([recruiterName, contact?.name]),
    },
    { label: calendar('facts.role'), value: about.filter((text) => text !== '').join(' · ') },
    { label: calendar('facts.phone'), value: phones(detail) },
  ].filter(({ value }) => value !== '');
}
