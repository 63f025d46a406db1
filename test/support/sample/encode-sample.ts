// Writes the log of the generator's office as the file that ships: days instead of dates, commands instead of stamps.
import type { ChangeRecord } from '@shared/changes/change-record';
import { wholeRow } from '@shared/changes/merge';
import { schemaVersion } from '@shared/changes/schema-version';
import { settingIds } from '@shared/domain/office/policy';
import { instantMillis, isInstant } from '@shared/time/instant';
import { daysBetween, isLocalDate } from '@shared/time/local-date';
import { sampleFormat } from '@data/sample/sample-file';
import { zoneRules } from '@data/zone-rules';
import holidays from '../../../resources/holidays/hong-kong.json';
import { instantOf, sampleMonday, sampleZone } from './agenda';
import { weeksLived } from './live-sample';
import { sampleApp } from './sample-office';

const instants = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;
const dates = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

/** The text with every date and instant as a mark counted from the sample's Monday. */
export function markTimes(text: string): string {
  return text
    .replace(instants, (found) => {
      if (!isInstant(found)) return found;
      const day = daysBetween(sampleMonday, zoneRules.toLocal(found, sampleZone).date);
      const midnight = instantMillis(instantOf({ day, minute: 0 }, zoneRules));
      return `@{${day}T${instantMillis(found) - midnight}}`;
    })
    .replace(dates, (found) => (isLocalDate(found) ? `@{${daysBetween(sampleMonday, found)}}` : found));
}

/** The log as it ships: the office knows every holiday the app does, not those of its own year alone. */
export const withAllHolidays = (log: readonly ChangeRecord[]): readonly ChangeRecord[] =>
  log.map((record) =>
    record.entityId === settingIds.holidays ? { ...record, set: { ...record.set, value: holidays } } : record,
  );

/** One line of the file per command; settings keep their dates, holidays are holidays. */
export function encodeSample(lived: readonly ChangeRecord[]): string {
  const log = withAllHolidays(lived);
  const byCommand = new Map<string, ChangeRecord[]>();
  for (const record of log) {
    const records = byCommand.get(record.tx) ?? [];
    byCommand.set(record.tx, records);
    records.push(record);
  }
  const acts = [...byCommand.values()].map(encodeAct);
  const roles = Object.fromEntries(log.map(({ author, authorRole }) => [author, authorRole]));
  const head = {
    format: sampleFormat,
    schema: schemaVersion,
    app: sampleApp,
    zone: sampleZone,
    weeksBack: weeksLived.kept,
    weeksAhead: weeksLived.ahead,
    holidays: holidays.days.map(({ date }) => date),
    roles,
  };
  return `${JSON.stringify(head).slice(0, -1)},"acts":[\n${acts.join(',\n')}\n]}\n`;
}

function encodeAct(records: readonly ChangeRecord[]): string {
  const [first] = records;
  if (!first) throw new Error('A command without records');
  const writes = records.map(({ entity, entityId, set }) => {
    const { [wholeRow]: creates, ...fields } = set;
    return [entity, entityId, creates === true, fields];
  });
  const at = markTimes(first.wall);
  const act = JSON.stringify({
    at,
    by: first.author,
    command: first.command,
    version: first.commandVersion,
    writes,
  });
  return first.command.startsWith('office/change-setting') ? act : markTimes(act);
}
