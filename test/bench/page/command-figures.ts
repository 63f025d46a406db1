// One command: a client interview booked through the door (interview, task, submission, their change records) beside a
// bare IndexedDB transaction that puts the same rows, strict both.
import type { BookingInput } from '@shared/commands/interview/booking-input';
import { addDays, dayOfWeek } from '@shared/time/local-date';
import type { Figure } from '../figure';
import { interleave } from './interleave';
import { completionOf, manager, type BenchOffice } from './open-bench-office';
import { staffId, thisMonday, waitingSubmission } from './seeded-office';

const firstDay = 7;
const daysBooked = 56;
const startMinute = 660;
/** From a Sunday (0) and a Saturday (6), when the office is closed. */
const daysToMonday: Readonly<Partial<Record<number, number>>> = { 0: 1, 6: 2 };

type StoredRows = readonly { readonly store: string; readonly row: Readonly<Record<string, unknown>> }[];

function bookingOf(index: number): BookingInput {
  const day = addDays(thisMonday, firstDay + (index % daysBooked));
  const toMonday = daysToMonday[dayOfWeek(day)] ?? 0;
  return {
    ...waitingSubmission(index),
    kind: 'client',
    roleId: null,
    clientId: null,
    contactId: null,
    recruiterId: staffId(index),
    recruiterAttends: false,
    sittingIn: {},
    panel: {},
    roomId: null,
    mode: 'video',
    address: '',
    district: null,
    planned: {
      date: addDays(day, toMonday),
      startMinute,
      durationMinutes: 45,
      zone: 'Asia/Hong_Kong',
    },
    held: false,
    reasons: {},
    notes: '',
  };
}

/** Books the next waiting submission; throws when it is not accepted. */
function createBooker({ door }: BenchOffice): () => Promise<string> {
  let next = 0;
  return async () => {
    const answer = await door.execute('interview/book', bookingOf(next), { actor: manager });
    if (!answer.ok) throw new Error(`Booking ${next} was not accepted: ${JSON.stringify(answer)}`);
    next += 1;
    return answer.tx;
  };
}

/** Everything a booking left in the database. */
async function rowsOfBooking({ database }: BenchOffice, tx: string): Promise<StoredRows> {
  const changes = await database.changes.where('tx').equals(tx).toArray();
  const rows = await Promise.all(
    changes.map(async ({ entity, entityId }) => ({
      store: entity,
      row: { ...(await database.table<Record<string, unknown>>(entity).get(entityId)) },
    })),
  );
  const meta = await database.meta.bulkGet(['stamp', 'streams']);
  return [
    ...rows,
    ...changes.map(({ n: _position, ...row }) => ({ store: 'changes', row })),
    ...meta.map((row) => ({ store: 'meta', row: { ...row } })),
    { store: 'outcomes', row: { ...(await database.outcomes.get(tx)) } },
  ];
}

/** Puts the same rows under ids of their own, past Dexie and the door. */
function createRawWriter({ raw }: BenchOffice, rows: StoredRows): () => Promise<void> {
  const stores = [...new Set(rows.map(({ store }) => store))];
  let next = 0;
  return () => {
    next += 1;
    const suffix = `-raw${next}`;
    const transaction = raw.transaction(stores, 'readwrite', { durability: 'strict' });
    for (const { store, row } of rows) transaction.objectStore(store).put(withSuffix(store, row, suffix));
    return completionOf(transaction);
  };
}

function withSuffix(store: string, row: StoredRows[number]['row'], suffix: string) {
  if (store === 'meta' || store === 'submissions') return row;
  const key = store === 'outcomes' ? 'tx' : 'id';
  return { ...row, [key]: `${String(row[key])}${suffix}` };
}

/** Measures the command; throws when a booking is refused. */
export async function commandFigures(small: BenchOffice, medium: BenchOffice): Promise<readonly Figure[]> {
  const [bookSmall, bookMedium] = [createBooker(small), createBooker(medium)];
  await bookSmall();
  const rows = await rowsOfBooking(medium, await bookMedium());
  const times = 5;
  const seen = await interleave({
    small: { run: bookSmall, times },
    raw: { run: createRawWriter(medium, rows), times },
    medium: { run: bookMedium, times },
  });
  const note = `${rows.length} rows in ${new Set(rows.map(({ store }) => store)).size} stores, strict both`;
  return [
    {
      name: 'Booking, M : S',
      value: seen.medium / seen.small,
      unit: 'ratio',
      goal: { atMost: 1.3 },
      note: '',
    },
    { name: 'Booking : raw', value: seen.medium / seen.raw, unit: 'ratio', goal: { atMost: 2 }, note },
  ];
}
