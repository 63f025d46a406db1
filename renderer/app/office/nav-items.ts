import {
  Calendar,
  ChartColumn,
  FileInput,
  FileText,
  Layers,
  ListChecks,
  RefreshCw,
  Settings,
  ShieldCheck,
  Sun,
  Building2,
  Users,
} from 'lucide-react';
import type { MenuCommand } from '@shared/desktop-api';
import { menuKeys } from '@shared/menu-keys';
import { mayOpen, type RouteName } from '@shared/domain/staff/permission-table';
import type { StaffRole } from '@shared/domain/staff/staff';
import type { Words } from '@ui/i18n/words';
import type { NavItem } from '../shell/nav-item';

const pages = [
  { key: 'today', icon: Sun },
  { key: 'calendar', icon: Calendar },
  { key: 'candidates', icon: Users },
  { key: 'clients', icon: Building2 },
  { key: 'roles', icon: Layers },
  { key: 'rematch', icon: RefreshCw },
  { key: 'tasks', icon: ListChecks },
  { key: 'reports', icon: FileText },
  { key: 'figures', icon: ChartColumn },
] as const satisfies readonly { key: RouteName; icon: typeof Sun }[];

const footPages = [
  { key: 'imports', command: 'import', icon: FileInput, shortcut: undefined },
  { key: 'privacy', command: 'privacy', icon: ShieldCheck, shortcut: undefined },
  { key: 'settings', command: 'settings', icon: Settings, shortcut: menuKeys.settings },
] as const satisfies readonly {
  key: RouteName;
  command: MenuCommand | 'privacy';
  icon: typeof Sun;
  shortcut: string | undefined;
}[];

/** How many things wait behind a page. */
export type PageCounts = Readonly<Partial<Record<RouteName, number>>>;

/** The page list of a role: what the permission table closes is absent. Ctrl 1–9 follow the order on screen. */
export function navItems(role: StaffRole, words: Words<'shell'>, counts: PageCounts): readonly NavItem[] {
  return pages
    .filter(({ key }) => mayOpen(role, key))
    .map(({ key, icon }, index) => ({
      key,
      command: `go-${key}`,
      icon,
      label: words(`pages.${key}`),
      path: `/${key}`,
      shortcut: `ctrl+${index + 1}`,
      count: counts[key],
    }));
}

/** The quieter pages at the foot of the list. */
export function footItems(role: StaffRole, words: Words<'shell'>): readonly NavItem[] {
  return footPages
    .filter(({ key }) => mayOpen(role, key))
    .map(({ key, command, icon, shortcut }) => ({
      ...{ key, command, icon, shortcut },
      label: words(`pages.${key}`),
      path: `/${key}`,
    }));
}
