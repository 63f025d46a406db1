import { CalendarClock, Phone, Video } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { WeatherChoice } from '@shared/domain/interview/weather-plan';
import { shortName } from '@shared/domain/candidate/candidate-name';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { useCommands } from '@ui/commands/use-commands';
import { useOfficeTime } from '@ui/i18n/office-time';
import { languages } from '@ui/i18n/language';
import { useWords, wordsIn } from '@ui/i18n/words';
import type { WeatherDay } from './use-weather-day';
import { canBeTicked, type WeatherActs, type WeatherLine } from './weather-columns';
import { choicesOf, nextFreeTime, picked, toggled, withoutThose } from './weather-form';

/** What the page's lines do, and which one the keys are about. */
export function useWeatherActs(day: WeatherDay, lines: readonly WeatherLine[]) {
  const { picks, setPicks } = day;
  const words = useWords('weather');
  const [openId, setOpenId] = useState<string>();
  const [activeId, setActiveId] = useState<string>();
  const [called, setCalled] = useState<WeatherLine>();
  const active = lines.find(({ row }) => row.interview.id === activeId);
  const acts = useMemo<WeatherActs>(
    () => ({
      choose: ({ row }, choice) => {
        setPicks(picked(picks, row, choice));
      },
      toggle: (line) => {
        if (canBeTicked(line.row)) setPicks(toggled(picks, line.row));
        else setOpenId(line.row.interview.id);
      },
      open: ({ row }, open) => {
        setOpenId(open ? row.interview.id : undefined);
      },
    }),
    [picks, setPicks],
  );
  const choose = (choice: WeatherChoice | null): void => {
    if (active && choice) acts.choose(active, choice);
  };
  // An open menu has letters of its own.
  const when = active !== undefined && openId === undefined;
  const about = active?.view.candidate && shortName(active.view.candidate);
  useCommands([
    {
      ...{ id: 'weather.video', label: words('choices.video'), about, icon: Video, keys: 'v', when },
      run: () => {
        choose(active?.row.interview.mode === 'video' ? null : { kind: 'video' });
      },
    },
    {
      ...{ id: 'weather.move', label: words('nextFree'), about, icon: CalendarClock, keys: 'f', when },
      run: () => {
        choose(active ? nextFreeTime(active.row) : null);
      },
    },
    {
      ...{ id: 'weather.call', label: words('logCall'), about, icon: Phone, keys: 'l', when },
      run: () => {
        setCalled(active);
      },
    },
  ]);
  return { acts, openId, activeId, setActiveId, called, setCalled };
}

/** The one decision: everything chosen, in one act. */
export function useConfirm({ form, picks, rows = [], setPicks }: WeatherDay) {
  const { act, failure, busy } = useAct();
  const { clock } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const [asked, setAsked] = useState(false);
  const { signal, notedMinute } = form;
  const today = zoneRules.toLocal(clock.now(), zone).date;
  const receivedAt = notedMinute === undefined ? null : zoneRules.toInstant(today, notedMinute, zone);
  const tooLate = receivedAt !== null && receivedAt > clock.now();
  const choices = choicesOf(rows);
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (signal === undefined || receivedAt === null || tooLate || choices.length === 0) return;
    // In both languages: a history is read by everybody.
    const reason = languages.map((language) => wordsIn(language, 'weather')(`reasons.${signal}`)).join(' ');
    const done = await act('interview/weather-day', { reason, receivedAt, choices });
    if (done) setPicks(withoutThose(picks, choices));
  };
  return { confirm, failure, busy, tooLate, isSignalMissing: asked && signal === undefined };
}
