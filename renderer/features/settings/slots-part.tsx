import Box from '@mui/material/Box';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import { weekdayOf } from '@shared/time/local-date';
import type { SettingsFacts } from '@data/queries/settings';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SlotDatesDialog } from './slot-dates-dialog';
import { SlotDialog } from './slot-dialog';
import { SlotTable } from './slot-table';

type OpenDialog =
  | { readonly kind: 'save'; readonly slot: OfficeSlot | null }
  | { readonly kind: 'dates'; readonly slotId: string };

const widest = 920;

/** Hours of the week kept for office interviews: everybody's for a manager, their own for a recruiter. */
export function SlotsPart({ facts }: { readonly facts: SettingsFacts }) {
  const { actor } = useOffice();
  const { clock, zone, zoneRules } = useOfficeTime();
  const words = useWords('slots');
  const domain = useWords('domain');
  const format = useFormat();
  const [dialog, setDialog] = useState<OpenDialog>();
  const { act, failure } = useAct();
  const today = zoneRules.toLocal(clock.now(), zone).date;
  const manages = actor.role === 'manager';
  const isOwn = (recruiterId: string): boolean => manages || recruiterId === actor.staffId;
  const recruiters = facts.staff.filter(
    ({ id, role, active }) => active && role !== 'receptionist' && isOwn(id),
  );
  const own = [...recruiters].sort((a) => (a.id === actor.staffId ? -1 : 0));
  const slots = facts.slots.filter(({ recruiterId }) => isOwn(recruiterId));
  const nameOf = ({ weekday, startMinute, durationMinutes, recruiterId }: OfficeSlot): string =>
    words('named', {
      weekday: domain(`weekdays.${weekdayOf(weekday)}`),
      from: format.minute(startMinute),
      to: format.minute(startMinute + durationMinutes),
      name: facts.staff.find(({ id }) => id === recruiterId)?.name ?? '',
    });
  const shown = dialog?.kind === 'dates' ? facts.slots.find(({ id }) => id === dialog.slotId) : undefined;
  const close = (): void => {
    setDialog(undefined);
  };
  return (
    <Box sx={{ maxWidth: widest, display: 'grid', gap: 2 }}>
      <Section
        title={words('title')}
        count={slots.length}
        note={words('note')}
        look="card"
        padded={false}
        action={
          <CommandButton
            command={{
              id: 'settings.add',
              label: words('add'),
              icon: Plus,
              run: () => {
                setDialog({ kind: 'save', slot: null });
              },
            }}
          />
        }
      >
        <SlotTable
          slots={slots}
          facts={facts}
          today={today}
          nameOf={nameOf}
          onEdit={(slot) => {
            setDialog({ kind: 'save', slot });
          }}
          onDates={({ id }) => {
            setDialog({ kind: 'dates', slotId: id });
          }}
          onRemove={({ id }) => void act('office/remove-slot', { slotId: id })}
        />
      </Section>
      {failure && <ErrorNotice {...failure} />}
      {dialog?.kind === 'save' && (
        <SlotDialog
          slot={dialog.slot}
          recruiters={own}
          rooms={facts.rooms}
          today={today}
          usualMinutes={facts.office.policy.officeInterviewMinutes}
          onClose={close}
        />
      )}
      {shown && (
        <SlotDatesDialog
          slot={shown}
          about={nameOf(shown)}
          calendar={facts.office.holidayCalendar}
          today={today}
          onClose={close}
        />
      )}
    </Box>
  );
}
