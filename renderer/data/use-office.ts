import { useObservable } from 'dexie-react-hooks';
import { createContext, useContext } from 'react';
import type { DesktopApi } from '@shared/desktop-api';
import type { Actor } from '@shared/domain/staff/staff';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';
import type { OfficeDatabase } from './database';
import type { DoorAnswer } from './door';
import type { JournalLink } from './journal-link';
import { liveView } from './live-view';
import type { Session } from './session';
import type { ViewReader } from './view-reader';

/** An answer that was not ok, as sentences: what happened, what was kept, what to do. */
export interface Explanation {
  readonly what: string;
  readonly kept: string;
  readonly next: string;
}

/** What every screen works with once somebody has entered their PIN. */
export interface OfficeAtWork {
  readonly session: Session;
  readonly actor: Actor;
  readonly execute: Session['execute'];
  /** The sentences for an answer in the language on screen; null when it was ok. */
  readonly explain: (answer: DoorAnswer) => Explanation | null;
  readonly desktop: DesktopApi;
  readonly database: OfficeDatabase;
  readonly link: JournalLink;
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
}

/** Filled by the app once somebody has entered. */
export const OfficeContext = createContext<OfficeAtWork | null>(null);

/** The office the screen works in; throws outside of it, which is our own bug. */
export function useOffice(): OfficeAtWork {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('useOffice outside of an office');
  return office;
}

/** The answer of a query with the viewer's eyes, kept up to date; undefined until the first answer. */
export function useLive<T>(
  query: (read: ViewReader) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const { database, actor } = useOffice();
  return useObservable(() => liveView(database, actor, query), [database, actor, ...dependencies]);
}
