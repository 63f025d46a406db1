import type { TableName } from '@shared/domain/tables';
import { useWords } from '@ui/i18n/words';

const named = [
  'staff',
  'rooms',
  'settings',
  'imports',
  'clients',
  'contacts',
  'roles',
  'candidates',
  'motivationNotes',
  'fitAssessments',
  'interests',
  'consents',
  'toldApart',
  'documents',
  'submissions',
  'introductions',
  'disclosures',
  'placements',
  'gateOverrides',
  'interviews',
  'officeSlots',
  'busyTimes',
  'visits',
  'tasks',
  'calls',
  'accessRequests',
  'corrections',
  'retentionDelays',
  'erasures',
] as const satisfies readonly TableName[];

/** What the tables are called on screen. */
export function useTableName(): (table: TableName) => string {
  const words = useWords('archive');
  return (table) => words(`tables.${named.find((one) => one === table) ?? 'other'}`);
}
