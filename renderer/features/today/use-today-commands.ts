import { Maximize, Mic, Phone, Search, TabletSmartphone, UserCheck } from 'lucide-react';
import { isHeldNow } from '@shared/domain/interview/held-now';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { useOffice } from '@data/use-office';
import type { Command } from '@ui/commands/command';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';
import type { RowActs } from './today-act';
import { mayCheckIn, type TodayRow } from './today-rows';

interface TodayCommands {
  readonly find: () => void;
  readonly fullScreen: () => void;
  readonly kiosk: () => void;
  /** Opens the chosen interview in a window of its own when it is held now; does nothing for any other. */
  readonly interview: () => void;
  /** The row the keys are about. */
  readonly active: TodayRow | undefined;
  readonly acts: RowActs;
}

/** What Today does beside its buttons: finding, the chosen row's acts, and the two lines of the desk's menu. */
export function useTodayCommands(given: TodayCommands): readonly Command[] {
  const { find, fullScreen, kiosk, interview, active, acts } = given;
  const { actor } = useOffice();
  const held = active?.interview?.interview;
  const words = useWords('today');
  const candidates = useWords('candidates');
  const common = useWords('common');
  const menu: readonly Command[] = [
    {
      ...{ id: 'today.full-screen', label: words('fullScreen'), icon: Maximize, keys: 'f11' },
      run: fullScreen,
    },
    { ...{ id: 'today.kiosk', label: words('kiosk'), icon: TabletSmartphone }, run: kiosk },
  ];
  useCommands([
    { ...{ id: 'find-here', label: common('findHere'), icon: Search, keys: '/' }, run: find },
    {
      ...{ id: 'today.check-in', label: words('checkIn'), about: active?.name, icon: UserCheck },
      when: active !== undefined && mayCheckIn(active),
      run: () => {
        if (active) acts.checkIn(active);
      },
    },
    {
      ...{ id: 'today.log-call', label: words('logCall'), about: active?.name, icon: Phone, keys: 'l' },
      when: active?.interview !== undefined && active.interview !== null,
      run: () => {
        if (active) acts.logCall(active);
      },
    },
    {
      ...{
        id: 'today.interview',
        label: candidates('acts.interviewNotes'),
        about: active?.name,
        icon: Mic,
        keys: 'i',
      },
      when: held !== undefined && isHeldNow(held) && mayOpen(actor.role, 'interview'),
      run: interview,
    },
    ...menu,
  ]);
  return menu;
}
