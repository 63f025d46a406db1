// What can be done on screen at this moment. Every part of the screen that stands puts its commands here and takes them
// away when it goes; the palette, the help on keys and the desktop's menu read them from here and nowhere else.
import { createContext } from 'react';
import type { Command } from './command';

const isSameOutside = (one: Command, other: Command | undefined): boolean =>
  other !== undefined &&
  one.id === other.id &&
  one.label === other.label &&
  one.about === other.about &&
  one.keys === other.keys &&
  one.when === other.when;

const areSameOutside = (some: readonly Command[], others: readonly Command[]): boolean =>
  some.length === others.length && some.every((command, at) => isSameOutside(command, others[at]));

/** See the head of this file. */
export class CommandRegistry {
  readonly #sets = new Map<object, readonly Command[]>();
  readonly #listeners = new Set<() => void>();
  #listed: readonly Command[] = [];

  /** Puts or replaces what `owner` offers. Only a change that can be seen is told on. */
  put(owner: object, commands: readonly Command[]): void {
    this.#sets.set(owner, commands);
    this.#tell();
  }

  /** Takes away what `owner` offered. */
  drop(owner: object): void {
    this.#sets.delete(owner);
    this.#tell();
  }

  /** All commands, one for each id: the one put up last stands for it, so that a page may answer the window's. */
  readonly list = (): readonly Command[] => this.#listed;

  /** True when a page answers for this command of the window: the window's own then rests. */
  isAnsweredByPage(command: Command): boolean {
    const standing = this.find(command.id);
    return !isOfPage(command) && standing !== undefined && isOfPage(standing);
  }

  /** The command as it is this moment. */
  find(id: string): Command | undefined {
    return this.#now().get(id);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #now(): ReadonlyMap<string, Command> {
    const byId = new Map<string, Command>();
    for (const commands of this.#sets.values()) for (const command of commands) keep(byId, command);
    return byId;
  }

  #tell(): void {
    const listed = [...this.#now().values()];
    if (areSameOutside(listed, this.#listed)) return;
    this.#listed = listed;
    for (const listener of [...this.#listeners]) listener();
  }
}

const isOfPage = ({ section = 'page' }: Command): boolean => section === 'page';

/** A page's command stands before the window's of the same id; of two of one place the later, with the key either has. */
function keep(byId: Map<string, Command>, next: Command): void {
  const known = byId.get(next.id);
  if (known === undefined || (isOfPage(next) && !isOfPage(known))) byId.set(next.id, next);
  else if (isOfPage(next) === isOfPage(known)) byId.set(next.id, { ...next, keys: next.keys ?? known.keys });
}

/** Filled by the app; without it, as in the kiosk, commands have their buttons and keys and are listed nowhere. */
export const CommandRegistryContext = createContext<CommandRegistry | null>(null);
