import type { Json } from '@shared/kernel/json';
import type { Draft } from '../database';

/** What a draft is judged by. */
interface Erased {
  /** Ids of the rows that go, the people among them. */
  readonly rows: ReadonlySet<string>;
  readonly mask: (text: string) => string;
}

const textsOf = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part as Json)]);
};

const namesRow = (value: Json, rows: ReadonlySet<string>): boolean =>
  textsOf(value).some((text) => rows.has(text));

function tells(value: Json, mask: Erased['mask']): boolean {
  const texts = textsOf(value);
  return [...texts, texts.join(' ')].some((text) => mask(text) !== text);
}

/**
 * The drafts that may stay. What was typed about an erased person goes; of a list, as of what was opened lately, only the
 * entries that lead to them.
 */
export function cleanDrafts(drafts: readonly Draft[], { rows, mask }: Erased): readonly Draft[] {
  return drafts.flatMap((draft): readonly Draft[] => {
    if (draft.key.split('/').some((part) => rows.has(part))) return [];
    const { value } = draft;
    if (Array.isArray(value)) {
      const left = value.filter((entry: Json) => !namesRow(entry, rows) && !tells(entry, mask));
      return [{ ...draft, value: left }];
    }
    return namesRow(value, rows) || tells(value, mask) ? [] : [draft];
  });
}
