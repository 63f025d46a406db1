import { submissionEnd } from '@shared/domain/submission/submission';
import type { Json } from '@shared/kernel/json';
import { isInstant } from '@shared/time/instant';
import { isLocalDate } from '@shared/time/local-date';
import { plannedTime } from '@shared/time/planned-time';
import type { FieldChange, TimelineRecord } from '@data/queries/timeline';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useProfile } from '../parts/profile-context';
import { useFactText } from '../parts/use-fact-text';
import { isSaidField, useFieldText } from '../parts/use-field-text';
import { useReasonText } from '../parts/use-reason-text';
import { codeWord } from './code-words';
import { fieldWordKey, typedFields } from './timeline-fields';

const longestValue = 60;

const shortened = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;

/** What a value says in one line, or null where only its field can be named. */
function useValueText(): (table: string, field: string, value: Json | undefined) => string | null {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const format = useFormat();
  const facts = useFactText();
  const reasonText = useReasonText();
  const fieldText = useFieldText();
  const { profile } = useProfile();
  const textOf = (table: string, field: string, value: string): string | null => {
    if (value === '') return null;
    const code = codeWord(table, field, value);
    if (code !== null) return domain(code);
    if (field === 'district') return facts.district(profile.office.travel, value);
    if (isLocalDate(value)) return format.date(value);
    if (isInstant(value)) return format.moment(value);
    return typedFields.has(field) ? shortened(value) : null;
  };
  return (table, field, value) => {
    const end = field === 'end' ? submissionEnd.safeParse(value) : undefined;
    if (end?.success) return reasonText(end.data);
    if (typeof value === 'string') return textOf(table, field, value);
    if (typeof value === 'number') return format.count(value);
    if (typeof value === 'boolean') return words(value ? 'timeline.yes' : 'timeline.no');
    if (table === 'candidates' && isSaidField(field)) return fieldText(field, value);
    const planned = plannedTime.safeParse(value);
    if (planned.success)
      return `${format.date(planned.data.date)} ${format.minute(planned.data.startMinute)}`;
    return value === undefined ? null : elementName(value);
  };
}

/** The name an element carries, such as a skill's or an employer's. */
function elementName(value: Json): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { name, typed, employer, school, label } = Object.fromEntries(Object.entries(value));
  const text = [name, typed, employer, school, label].find((part) => typeof part === 'string' && part !== '');
  return typeof text === 'string' ? shortened(text) : null;
}

/** Of a new record only what was said about it is told, not its ticks and time stamps. */
const isBesideThePoint = ({ made, table }: TimelineRecord, { after, field }: FieldChange): boolean =>
  made &&
  (typeof after === 'boolean' ||
    (typeof after === 'string' && isInstant(after)) ||
    (table === 'tasks' && (field === 'channel' || after === 'free')));

/** A field that changed as words: its name, and its values where they fit in a line; null where nothing can be told. */
export function useChangeText(): (record: TimelineRecord, change: FieldChange) => string | null {
  const words = useWords('candidates');
  const valueText = useValueText();

  const elementText = (label: string, { before, after }: FieldChange, name: string): string => {
    const added = before === undefined || before === null;
    const verb = after === null ? 'timeline.removed' : added ? 'timeline.added' : null;
    return [label, name, verb === null ? '' : words(verb)].filter((part) => part !== '').join(' · ');
  };

  return (record, change) => {
    const key = fieldWordKey(change.field);
    if (key === null || isBesideThePoint(record, change)) return null;
    const label = words(record.table === 'tasks' && change.field === 'kind' ? 'tasks.one' : key);
    const old = valueText(record.table, change.field, change.before);
    const current = valueText(record.table, change.field, change.after);
    if (change.element !== null) return elementText(label, change, current ?? old ?? '');
    if (current === null) return label;
    return `${label} · ${old === null ? current : words('timeline.fromTo', { before: old, after: current })}`;
  };
}
