import { CalendarPlus, FilePlus2, Keyboard, Plus, Printer, Receipt, UserPlus } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import type { MenuCommand } from '@shared/desktop-api';
import { menuKeys } from '@shared/menu-keys';
import { mayOpen, mayRun } from '@shared/domain/staff/permission-table';
import { useOffice } from '@data/use-office';
import { settingsParts, type SettingsPart } from '@features/settings/settings-part';
import type { Command } from '@ui/commands/command';
import { reportOfPage } from '../reports/report-of-page';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';

/** Parts of the settings that the desktop's menu names too. */
const menuNames: Readonly<Partial<Record<SettingsPart, MenuCommand>>> = {
  safety: 'safety-copies',
  installation: 'check-installation',
};

interface WindowCommands {
  readonly onKeysHelp: () => void;
  readonly onNewInterview: () => void;
}

/**
 * What can be done from every page, for those who may. A page that offers one of these itself puts up its own under the
 * same name, which then stands for it. New candidate and new interview have their keys in the desktop's menu alone: a
 * browser keeps Ctrl+N for itself.
 */
export function useWindowCommands({ onKeysHelp, onNewInterview }: WindowCommands): void {
  const { actor } = useOffice();
  const words = useWords('palette');
  const shell = useWords('shell');
  const figures = useWords('figures');
  const settings = useWords('settings');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const section = 'window';
  const to = (path: string) => () => void navigate(path);
  useCommands([
    {
      ...{ id: 'new-interview', label: words('commands.newInterview'), icon: CalendarPlus, section },
      when: mayRun(actor.role, 'interview/book'),
      run: onNewInterview,
    },
    {
      ...{ id: 'new-candidate', label: words('commands.newCandidate'), icon: UserPlus, section },
      when: mayRun(actor.role, 'candidate/create'),
      run: to('/candidates?new=1'),
    },
    {
      ...{ id: 'new-client', label: words('commands.newClient'), icon: Plus, section },
      when: mayRun(actor.role, 'client/save'),
      run: to('/clients?new=1'),
    },
    {
      ...{ id: 'new-role', label: words('commands.newRole'), icon: FilePlus2, section },
      when: mayRun(actor.role, 'role/save'),
      run: to('/roles?new=1'),
    },
    {
      ...{ id: 'print', label: words('commands.print'), icon: Printer, keys: menuKeys.print, section },
      when: mayOpen(actor.role, 'reports'),
      run: to(reportOfPage(pathname, actor.role)),
    },
    {
      ...{ id: 'figures/placements', label: figures('placements'), icon: Receipt, section: 'go' },
      about: shell('pages.figures'),
      when: mayOpen(actor.role, 'figures'),
      run: to('/figures/placements'),
    },
    ...settingsParts.map(({ key, icon, page }): Command => ({
      ...{ id: menuNames[key] ?? `settings/${key}`, label: settings(`parts.${key}`), icon, section: 'go' },
      about: shell('pages.settings'),
      when: mayOpen(actor.role, page),
      run: to(`/settings?part=${key}`),
    })),
    {
      ...{ id: 'keyboard-help', label: words('commands.keyboardHelp'), icon: Keyboard, keys: '?', section },
      run: onKeysHelp,
    },
  ]);
}
