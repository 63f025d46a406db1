// The window of somebody who has entered: session, pages by permission, undo, lock, and the menu's commands.
import { useState, type ReactNode } from 'react';
import { HashRouter } from 'react-router';
import type { Staff } from '@shared/domain/staff/staff';
import type { OpenOffice } from '@data/start-office';
import { OfficeContext } from '@data/use-office';
import { CommandRegistry, CommandRegistryContext } from '@ui/commands/command-registry';
import { ShortcutsRestContext } from '@ui/use-shortcut';
import type { AppTools } from './app-tools';
import { OfficeWindow } from './office-window';
import { useOfficeAtWork } from './use-office-at-work';

interface AtWorkProps {
  readonly office: OpenOffice;
  readonly tools: AppTools;
  readonly person: Staff;
  readonly onLock: () => void;
  /** The lock stands over the pages: nothing about anybody is told meanwhile. */
  readonly locked: boolean;
  readonly banner?: ReactNode;
}

/** Gives every screen the office with this person's eyes and hands. */
export function AtWork({ office, tools, person, onLock, locked, banner }: AtWorkProps) {
  const atWork = useOfficeAtWork(office, tools, { staffId: person.id, role: person.role });
  const [commands] = useState(() => new CommandRegistry());
  return (
    <OfficeContext value={atWork}>
      <CommandRegistryContext value={commands}>
        <ShortcutsRestContext value={locked}>
          <HashRouter>
            <OfficeWindow person={person} onLock={onLock} locked={locked} banner={banner} />
          </HashRouter>
        </ShortcutsRestContext>
      </CommandRegistryContext>
    </OfficeContext>
  );
}
