// A holiday between a message and its interview lengthens the notice: it is measured anew where the sample is laid.
import type { StoredRow } from '@shared/changes/merge';
import { officeFactsOf, workingTimeOf, type OfficeFacts } from '@shared/commands/office-facts';
import { client } from '@shared/domain/client/client';
import { interview, interviewMove, messageFact, type Interview } from '@shared/domain/interview/interview';
import { measureNotice, noticePolicyMinutes } from '@shared/domain/interview/measure-notice';
import { settingIds } from '@shared/domain/office/policy';
import { storedInstant } from '@shared/domain/stored-time';
import type { TableName } from '@shared/domain/tables';
import type { Json } from '@shared/kernel/json';
import type { ZoneRules } from '@shared/time/ports';

type Rows = ReadonlyMap<TableName, ReadonlyMap<string, StoredRow>>;
type Paths = Record<string, Json>;

/** Gives the paths written to an interview the notice that the dates now say. */
export type MeasureAgain = (row: StoredRow | undefined, set: Paths) => Paths;

/** Measures by the settings and clients in `rows`, which fill up while the log is built. */
export function createMeasureAgain(rows: Rows, zoneRules: ZoneRules): MeasureAgain {
  let known: OfficeFacts | undefined;
  const office = (): OfficeFacts => {
    const value = (id: string): unknown => rows.get('settings')?.get(id)?.['value'];
    known ??= officeFactsOf({ office: value(settingIds.office), holidays: value(settingIds.holidays) });
    return known;
  };
  const policyFor = (row: Interview): number => {
    const stored = rows.get('clients')?.get(row.clientId ?? '');
    return noticePolicyMinutes(row.kind, office().policy, stored ? client.parse(stored) : null);
  };
  return (row, set) => {
    const told = Object.entries(set).filter(([path]) => path === 'cancellation' || path.startsWith('moves.'));
    if (!row || told.length === 0) return set;
    const before = interview.parse(row);
    const facts = { policyMinutes: policyFor(before), time: workingTimeOf(office(), zoneRules) };
    const again = told.map(([path, value]) => {
      const message = (path === 'cancellation' ? messageFact : interviewMove).parse(value);
      if (message.notice === null) return [path, value] as const;
      const notice = measureNotice(before, storedInstant(message.receivedAt), facts);
      return [path, { ...message, notice }] as const;
    });
    return { ...set, ...Object.fromEntries(again) };
  };
}
