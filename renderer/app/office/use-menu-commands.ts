import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '@shared/desktop-api';
import { useOffice } from '@data/use-office';
import { undoInText } from '@platform/undo-in-text';

const pageOf: Readonly<Partial<Record<MenuCommand, string>>> = {
  'go-today': '/today',
  'go-calendar': '/calendar',
  'go-candidates': '/candidates',
  'go-clients': '/clients',
  'go-roles': '/roles',
  'go-rematch': '/rematch',
  'go-tasks': '/tasks',
  'go-reports': '/reports',
  settings: '/settings',
  import: '/imports',
  'new-candidate': '/candidates?new=1',
  'new-interview': '/calendar?new=1',
  'safety-copies': '/settings?part=safety',
  'check-installation': '/settings?part=installation',
  print: '/reports',
};

interface MenuActs {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly lock: () => void;
}

/** In a text field Undo belongs to what is typed there; elsewhere to the office. */
function takeStep(step: 'undo' | 'redo', acts: MenuActs): void {
  if (!undoInText(document, step)) acts[step]();
}

/** Carries out what the desktop's menu asks for: pages by path, undo, redo and lock. */
export function useMenuCommands(acts: MenuActs): void {
  const { desktop } = useOffice();
  const navigate = useNavigate();
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(
    () =>
      desktop.onMenuCommand(({ id }) => {
        const path = pageOf[id];
        if (path !== undefined) void navigate(path);
        else if (id === 'undo' || id === 'redo') takeStep(id, latest.current);
        else if (id === 'lock') latest.current.lock();
      }),
    [desktop, navigate],
  );
}
