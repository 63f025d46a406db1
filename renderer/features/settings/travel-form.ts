import { travelLimits, type TravelTable } from '@shared/domain/interview/travel';

/** One way: row and column of the table. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

/** What is typed over the table in force, by way; an empty field is not a value yet. */
export type TypedWays = ReadonlyMap<string, number | undefined>;

/** Names a way in {@link TypedWays}. */
export const wayKey = ({ from, to }: Way): string => `${from}/${to}`;

/** Minutes of a way as the form shows them. */
export const minutesOf = (table: TravelTable, typed: TypedWays, way: Way): number | undefined => {
  const key = wayKey(way);
  return typed.has(key) ? typed.get(key) : table.minutes[way.from]?.[way.to];
};

/** True for minutes the table may hold. */
export const isMinutes = (minutes: number | undefined): minutes is number =>
  minutes !== undefined &&
  Number.isInteger(minutes) &&
  minutes >= 0 &&
  minutes <= travelLimits.longestMinutes;

/** Types minutes into a way, and into the way back where both directions go alike. */
export function typeWay(
  typed: TypedWays,
  way: Way,
  given: { readonly minutes: number | undefined; readonly bothWays: boolean },
): TypedWays {
  const next = new Map(typed).set(wayKey(way), given.minutes);
  return given.bothWays ? next.set(wayKey({ from: way.to, to: way.from }), given.minutes) : next;
}

/** The ways of which the typed minutes differ from the table. */
export const changedWays = (table: TravelTable, typed: TypedWays): readonly string[] =>
  [...typed].filter(([key, minutes]) => minutes !== minutesAt(table, key)).map(([key]) => key);

function minutesAt(table: TravelTable, key: string): number | undefined {
  const [from = 0, to = 0] = key.split('/').map(Number);
  return table.minutes[from]?.[to];
}

/** The table with what is typed, or null while a field holds no minutes. */
export function travelOf(table: TravelTable, typed: TypedWays): TravelTable | null {
  if ([...typed.values()].some((minutes) => !isMinutes(minutes))) return null;
  const minutes = table.minutes.map((row, from) =>
    row.map((stood, to) => minutesOf(table, typed, { from, to }) ?? stood),
  );
  return { ...table, minutes };
}

/** Everything typed that makes the table read like another one of the same districts. */
export function typedFrom(table: TravelTable, wanted: TravelTable): TypedWays {
  const typed = new Map<string, number>();
  wanted.districts.forEach(({ id: fromId }, row) => {
    wanted.districts.forEach(({ id: toId }, column) => {
      const from = table.districts.findIndex(({ id }) => id === fromId);
      const to = table.districts.findIndex(({ id }) => id === toId);
      const minutes = wanted.minutes[row]?.[column];
      if (from < 0 || to < 0 || minutes === undefined) return;
      if (minutes !== table.minutes[from]?.[to]) typed.set(wayKey({ from, to }), minutes);
    });
  });
  return typed;
}
