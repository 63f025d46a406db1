import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import { createFactReader } from '@data/fact-reader';
import type { OfficeDatabase } from '@data/database';
import { useLiveAnswer } from '@data/use-live';
import type { Staff } from '@shared/domain/staff/staff';

/** What the window needs to know of the office before anybody has entered. */
export interface OfficeFace {
  readonly facts: OfficeFacts;
  /** Staff who may enter. */
  readonly staff: readonly Staff[];
}

/** The office's face, kept up to date; undefined until read. */
export function useOfficeFace(database: OfficeDatabase): OfficeFace | undefined {
  return useLiveAnswer(async () => {
    const read = createFactReader(database);
    const facts = await loadOfficeFacts(read);
    const staff = (await read.all('staff')).filter((person) => person.active);
    return { facts, staff };
  }, [database]);
}
