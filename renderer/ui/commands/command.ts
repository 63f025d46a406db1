import type { LucideIcon } from 'lucide-react';

/** Something a person can do now: one object that its button, its key, the menu and the palette share. */
export interface Command {
  /** Unique among what is on screen, such as `today.walk-in`; the window's own are named as in the desktop's menu. */
  readonly id: string;
  /** The words of its button. */
  readonly label: string;
  /** What it belongs to where the label alone does not say, such as the choice an option is of. */
  readonly about?: string;
  /** One shortcut, such as `n` or `ctrl+p`. */
  readonly keys?: string;
  readonly icon?: LucideIcon;
  /** False while it cannot be done: key, button, menu and palette rest together. */
  readonly when?: boolean;
  readonly run: () => void;
  /** Where it is listed: with the page on screen (the default), among the pages to go to, or with the window. */
  readonly section?: CommandSection;
  /** False leaves its key to text fields. */
  readonly inFields?: boolean;
}

/** See {@link Command.section}. */
export type CommandSection = 'page' | 'go' | 'window';

/** True while it can be done. */
export const isReady = ({ when = true }: Command): boolean => when;
