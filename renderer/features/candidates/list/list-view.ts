import { z } from 'zod';
import { candidateFilter } from '@shared/domain/candidate/candidate-filter';

/** Columns beside the name that can be chosen, in the order they stand in. */
export const columnKeys = [
  'phone',
  'headline',
  'skills',
  'languages',
  'district',
  'owner',
  'expected',
  'notice',
  'lastInterview',
  'state',
] as const;
/** See {@link columnKeys}. */
export type ColumnKey = (typeof columnKeys)[number];

/** Columns that can sort the list. */
export const sortColumns = ['name', 'expected', 'lastInterview', 'state'] as const;

/** How somebody has their list: columns, the order of names, and filters by the name they gave them. */
export const listView = z.object({
  columns: z.array(z.enum(columnKeys)),
  order: z.enum(['english', 'stroke', 'pinyin']),
  saved: z.record(z.string(), candidateFilter),
});
/** See {@link listView}. */
export type ListView = z.infer<typeof listView>;

/** The list of somebody who has changed nothing. */
export const usualView: ListView = {
  columns: ['headline', 'district', 'expected', 'notice', 'lastInterview', 'state'],
  order: 'english',
  saved: {},
};

/** Shows or hides a column; the order of columns stays. */
export const withColumn = (view: ListView, key: ColumnKey, shown: boolean): ListView => ({
  ...view,
  columns: columnKeys.filter((known) => (known === key ? shown : view.columns.includes(known))),
});

/** Keeps a filter under a name; null forgets it. */
export function withSaved(view: ListView, name: string, filter: ListView['saved'][string] | null): ListView {
  const { [name]: _before, ...others } = view.saved;
  return { ...view, saved: filter === null ? others : { ...others, [name]: filter } };
}
