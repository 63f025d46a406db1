import { useMemo } from 'react';
import { Session } from '@data/session';
import type { OpenOffice } from '@data/start-office';
import type { OfficeAtWork } from '@data/use-office';
import type { StaffRole } from '@shared/domain/staff/staff';
import { useLanguage } from '@ui/i18n/language';
import { explainAnswer } from '../explain-answer';
import type { AppTools } from './app-tools';

/** The office with the eyes and hands of one member of staff in this role: what screens find in their context. */
export function useOfficeAtWork(
  office: OpenOffice,
  tools: AppTools,
  { staffId, role }: { readonly staffId: string; readonly role: StaffRole },
): OfficeAtWork {
  const language = useLanguage();
  const session = useMemo(
    () => new Session({ staffId, role }, office.door, office.database),
    [staffId, role, office],
  );
  return useMemo<OfficeAtWork>(
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
}
