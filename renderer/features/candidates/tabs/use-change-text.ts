import type { FieldChange, TimelineRecord } from '@data/queries/timeline';
import { isInstant } from '@shared/time/instant';
import { isLocalDate } from '@shared/time/local-date';
import type { Json } from '@shared/kernel/json';
import { submissionStage } from '@shared/domain/submission/submission';
import { interviewStage } from '@shared/domain/interview/interview';
import { channel as channels } from '@shared/domain/interview/channel';
import { fieldWordKey } from './timeline-fields';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

const longestValue = 60;

const shortened = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;

/** A field that changed as words: its name, and its values where they can be read in a line. */
export function useChangeText(): (record: TimelineRecord, change: FieldChange) => string {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const format = useFormat();

  const stageText = (table: string, value: string): string | null => {
    if (table === 'submissions') {
      const stage = submissionStage.safeParse(value);
      return stage.success ? domain(`submissionStages.${stage.data}`) : null;
    }
    const stage = interviewStage.safeParse(value);
    return table === 'interviews' && stage.success ? domain(`interviewStages.${stage.data}`) : null;
  };

  const textOf = (table: string, field: string, value: string): string => {
    if (field === 'stage') return stageText(table, value) ?? value;
    const channel = field === 'channel' ? channels.safeParse(value) : undefined;
    if (channel?.success) return domain(`channels.${channel.data}`);
    if (isLocalDate(value)) return format.date(value);
    return isInstant(value) ? format.moment(value) : shortened(value);
  };

  /** Null where the value is of several parts and only its field is named. */
  const valueText = (table: string, field: string, value: Json | undefined): string | null => {
    if (typeof value === 'string') return value === '' ? null : textOf(table, field, value);
    if (typeof value === 'number') return format.count(value);
    if (typeof value === 'boolean') return words(value ? 'timeline.yes' : 'timeline.no');
    return value === null || value === undefined || Array.isArray(value) ? null : elementName(value);
  };

  return (record, { field, element, before, after }) => {
    const label = words(fieldWordKey(field));
    const [old, current] = [valueText(record.table, field, before), valueText(record.table, field, after)];
    if (element !== null) {
      const name = current ?? old ?? '';
      const verb =
        after === null
          ? 'timeline.removed'
          : before === undefined || before === null
            ? 'timeline.added'
            : null;
      return [label, name, verb === null ? '' : words(verb)].filter((part) => part !== '').join(' · ');
    }
    if (current === null) return label;
    return `${label} · ${old === null ? current : words('timeline.fromTo', { before: old, after: current })}`;
  };
}

/** The name an element carries, such as a skill's or an employer's. */
function elementName(value: Json): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const named = value as Readonly<Record<string, Json>>;
  const name = named['name'] ?? named['typed'] ?? named['employer'] ?? named['school'] ?? named['label'];
  return typeof name === 'string' && name !== '' ? shortened(name) : null;
}
