import {
  Clock,
  DoorOpen,
  Info,
  Languages,
  MessageSquareText,
  Ruler,
  ShieldCheck,
  SlidersHorizontal,
  Stethoscope,
  Users,
  type LucideIcon,
} from 'lucide-react';

/** The parts of the settings page; `manager` parts are absent for everybody else. */
export const settingsParts = [
  { key: 'appearance', icon: Languages, manager: false },
  { key: 'office', icon: Clock, manager: true },
  { key: 'rooms', icon: DoorOpen, manager: true },
  { key: 'policies', icon: Ruler, manager: true },
  { key: 'weights', icon: SlidersHorizontal, manager: true },
  { key: 'messages', icon: MessageSquareText, manager: true },
  { key: 'staff', icon: Users, manager: true },
  { key: 'safety', icon: ShieldCheck, manager: true },
  { key: 'installation', icon: Stethoscope, manager: true },
  { key: 'about', icon: Info, manager: false },
] as const satisfies readonly {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly manager: boolean;
}[];

/** One part of the page. */
export type SettingsPart = (typeof settingsParts)[number]['key'];
