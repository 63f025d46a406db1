// The window of somebody who has entered: session, pages by permission, undo, lock, and the menu's commands.
import { useMemo, type ReactNode } from 'react';
import { HashRouter } from 'react-router';
import type { Staff } from '@shared/domain/staff/staff';
import { Session } from '@data/session';
import type { OpenOffice } from '@data/start-office';
import { OfficeContext, type OfficeAtWork } from '@data/use-office';
import { useLanguage } from '@ui/i18n/language';
import { explainAnswer } from '../explain-answer';
import type { AppTools } from './app-tools';
import { OfficeWindow } from './office-window';

interface AtWorkProps {
  readonly office: OpenOffice;
  readonly tools: AppTools;
  readonly person: Staff;
  readonly onLock: () => void;
  readonly banner?: ReactNode;
}

/** Gives every screen the office with this person's eyes and hands. */
export function AtWork({ office, tools, person, onLock, banner }: AtWorkProps) {
  const language = useLanguage();
  const { id, role } = person;
  const session = useMemo(
    () => new Session({ staffId: id, role }, office.door, office.database),
    [id, role, office],
  );
  const atWork = useMemo<OfficeAtWork>(
    () => ({
      session,
      actor: session.actor,
      execute: session.execute,
      explain: (answer) => explainAnswer(answer, language),
      database: office.database,
      link: office.link,
      ...tools,
    }),
    [session, office, tools, language],
  );
  return (
    <OfficeContext value={atWork}>
      <HashRouter>
        <OfficeWindow person={person} onLock={onLock} banner={banner} />
      </HashRouter>
    </OfficeContext>
  );
}
