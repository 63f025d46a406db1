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
    for (const commands of this.#sets.values())
      for (const command of commands)
        if (mayTakePlace(byId.get(command.id), command)) byId.set(command.id, command);
    return byId;
  }

  #tell(): void {
    const listed = [...this.#now().values()];
    if (areSameOutside(listed, this.#listed)) return;
    this.#listed = listed;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A page's command stands before the window's of the same id, whichever was put up first. */
const mayTakePlace = (known: Command | undefined, next: Command): boolean =>
  known === undefined || (known.section ?? 'page') !== 'page' || (next.section ?? 'page') === 'page';

/** Filled by the app; without it, as in the kiosk, commands have their buttons and keys and are listed nowhere. */
export const CommandRegistryContext = createContext<CommandRegistry | null>(null);
