// What the page of tasks shows and where it stands: whose tasks, which of them, the chosen one, the morning's calls.
import { useMemo, useState } from 'react';
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Staff } from '@shared/domain/staff/staff';
import { addMinutes, type Instant } from '@shared/time/instant';
import { addDays } from '@shared/time/local-date';
import { readMorningCalls, isConfirmed, type MorningCalls } from '@data/queries/morning-calls';
import { readTaskLines, type TaskLine } from '@data/queries/task-lines';
import { useLive, useOffice } from '@data/use-office';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { groupOfTask, sortByGroup } from './task-groups';

/** Whose tasks are shown. */
export type Whose = 'mine' | 'everybody';

/** Which tasks the page shows. */
export interface TaskFilter {
  readonly whose: Whose;
  readonly withSnoozed: boolean;
  readonly withDone: boolean;
}

interface Day {
  readonly now: Instant;
  readonly endOfDay: Instant;
}

function useDay(): Day {
  const now = useNow();
  const { zone, zoneRules } = useOfficeTime();
  const { date } = zoneRules.toLocal(now, zone);
  return { now, endOfDay: addMinutes(zoneRules.toInstant(addDays(date, 1), 0, zone), -1) };
}

/** Rows of the list under their heads; undefined while they are being read. */
export function useTaskRows({ whose, withSnoozed, withDone }: TaskFilter) {
  const { actor } = useOffice();
  const { now, endOfDay } = useDay();
  const ownerId = whose === 'everybody' ? null : actor.staffId;
  const lines = useLive((read) => readTaskLines(read, { ownerId, withDone }), [ownerId, withDone]);
  return useMemo(() => {
    const groupOf = (line: TaskLine) => groupOfTask(line, now, endOfDay);
    const shown = lines?.filter((line) => withSnoozed || groupOf(line) !== 'snoozed');
    return { rows: shown && sortByGroup(shown, now, endOfDay), groupOf };
  }, [lines, now, endOfDay, withSnoozed]);
}

/** The next working day's calls of one recruiter or of the office; a receptionist sees who comes here. */
export function useMorning(whose: Whose): MorningCalls | undefined {
  const { actor, clock, zoneRules } = useOffice();
  const { endOfDay } = useDay();
  const all = useLive(
    (read) => readMorningCalls(read, { now: clock.now(), zoneRules }),
    [clock, zoneRules, endOfDay],
  );
  return useMemo(() => {
    if (!all) return undefined;
    const isDesk = actor.role === 'receptionist';
    const calls = all.calls.filter(({ interview }) =>
      isDesk ? interview.kind === 'office' : whose === 'everybody' || interview.recruiterId === actor.staffId,
    );
    return { ...all, calls };
  }, [all, actor, whose]);
}

/** The call on the phone: the one chosen, else the first that waits for a yes. */
export function useShownCall(morning: MorningCalls | undefined) {
  const [chosenId, show] = useState<string>();
  const calls = morning?.calls ?? [];
  const shown =
    calls.find(({ interview }) => interview.id === chosenId) ?? calls.find((call) => !isConfirmed(call));
  return { shown, show };
}

/** The office's rules and everybody at work, for putting off and handing over. */
export function useTaskOffice():
  { readonly office: OfficeFacts; readonly staff: readonly Staff[] } | undefined {
  return useLive(async (read) => {
    const office = await loadOfficeFacts(read);
    const staff = (await read.all('staff')).filter(({ active }) => active);
    return { office, staff: [...staff].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }, []);
}
