import { CalendarArrowDown, CalendarArrowUp, CalendarCog, CalendarSync } from 'lucide-react';
import { useState } from 'react';
import { mayKeepBusyTime } from '@shared/domain/office/busy-time';
import { mayRun } from '@shared/domain/staff/permission-table';
import type { Staff } from '@shared/domain/staff/staff';
import { useOffice } from '@data/use-office';
import { ActionMenu, type MenuAction } from '@ui/action-menu';
import { useWords } from '@ui/i18n/words';
import { BusyImportDialog } from './busy-import-dialog';
import { BusySourcesDialog } from './busy-sources-dialog';
import { ExportCalendarDialog, type ShownCalendar } from './export-calendar-dialog';

interface CalendarFileMenuProps {
  readonly shown: ShownCalendar;
  /** Recruiters and managers at work. */
  readonly staff: readonly Staff[];
}

type OpenDialog = 'export' | 'import' | 'sources';

/** What the calendar gives to other programs and takes from them. */
export function CalendarFileMenu({ shown, staff }: CalendarFileMenuProps) {
  const words = useWords('ics');
  const { actor } = useOffice();
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = (): void => {
    setDialog(undefined);
  };
  const open = (which: OpenDialog) => (): void => {
    setDialog(which);
  };
  const mayImport = mayRun(actor.role, 'calendar/import-busy');
  const actions: readonly MenuAction[] = [
    { label: words('menuExport'), icon: CalendarArrowDown, onChoose: open('export') },
    ...(mayImport
      ? [
          { label: words('menuImport'), icon: CalendarArrowUp, onChoose: open('import') },
          { label: words('menuSources'), icon: CalendarCog, onChoose: open('sources') },
        ]
      : []),
  ];
  return (
    <>
      <ActionMenu actions={actions} label={words('menu')} icon={CalendarSync} />
      {dialog === 'export' && <ExportCalendarDialog shown={shown} staff={staff} onClose={close} />}
      {dialog === 'import' && (
        <BusyImportDialog recruiters={staff.filter(({ id }) => mayKeepBusyTime(actor, id))} onClose={close} />
      )}
      {dialog === 'sources' && <BusySourcesDialog onClose={close} />}
    </>
  );
}
