import type { LucideIcon } from 'lucide-react';

/** One page of the list on the left. */
export interface NavItem {
  readonly key: string;
  /** The command that opens it, named as in the desktop's menu. */
  readonly command: string;
  readonly label: string;
  readonly path: string;
  readonly icon: LucideIcon;
  /** How many things wait there; nothing is shown for none. */
  readonly count?: number;
  /** Such as `ctrl+1`. */
  readonly shortcut?: string;
}

/** Something opened lately; the caller masks confidential names. */
export interface RecentItem {
  readonly key: string;
  readonly label: string;
  readonly nameZh?: string;
  readonly path: string;
  readonly icon: LucideIcon;
}
