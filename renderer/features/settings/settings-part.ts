import {
  Archive,
  CalendarClock,
  CalendarOff,
  Clock,
  CloudLightning,
  DoorOpen,
  Info,
  Languages,
  MessageSquareText,
  Route,
  Ruler,
  ShieldCheck,
  SlidersHorizontal,
  Timer,
  Stethoscope,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { RouteName } from '@shared/domain/staff/permission-table';

/** The parts of the settings page; each is absent for whom the permission table closes its page. */
export const settingsParts = [
  { key: 'appearance', icon: Languages, page: 'settings' },
  { key: 'office', icon: Clock, page: 'settings/office' },
  { key: 'rooms', icon: DoorOpen, page: 'settings/office' },
  { key: 'slots', icon: CalendarClock, page: 'settings/slots' },
  { key: 'durations', icon: Timer, page: 'settings/office' },
  { key: 'holidays', icon: CalendarOff, page: 'settings/office' },
  { key: 'travel', icon: Route, page: 'settings/office' },
  { key: 'weather', icon: CloudLightning, page: 'settings/office' },
  { key: 'policies', icon: Ruler, page: 'settings/office' },
  { key: 'weights', icon: SlidersHorizontal, page: 'settings/office' },
  { key: 'messages', icon: MessageSquareText, page: 'settings/office' },
  { key: 'staff', icon: Users, page: 'settings/office' },
  { key: 'safety', icon: ShieldCheck, page: 'settings/office' },
  { key: 'archive', icon: Archive, page: 'settings/office' },
  { key: 'installation', icon: Stethoscope, page: 'settings/office' },
  { key: 'about', icon: Info, page: 'settings' },
] as const satisfies readonly {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly page: RouteName;
}[];

/** One part of the page. */
export type SettingsPart = (typeof settingsParts)[number]['key'];
