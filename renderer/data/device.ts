import { z } from 'zod';
import { initialStampState, type StampState } from '@shared/changes/stamp';
import { lastPerStream, streamOf, type LastPerStream } from '@shared/safety-facts';
import type { ChangeScope } from '@shared/kernel/change-scope';
import type { OfficeDatabase } from './database';

/** Keys of the `meta` store. */
export const metaKeys = {
  databaseId: 'database-id',
  device: 'device',
  stamp: 'stamp',
  /** Highest deviceSeq per device and scope; rebuilds keep the earlier devices' streams. */
  streams: 'streams',
  /** Position in the log up to which nothing is undone: the past of a sample is nobody's doing. */
  undoFrom: 'undo-from',
} as const;

const storedStamp = z.object({ millis: z.number(), counter: z.number() });

/** What the door needs to stamp records: this device's name, its clock state and the last number of every stream. */
export interface DeviceState {
  readonly device: string;
  readonly stamp: StampState;
  readonly streams: LastPerStream;
}

/** Reads the device state; throws when the database was never founded (the app founds it before anything is written). */
export async function readDeviceState(database: OfficeDatabase): Promise<DeviceState> {
  const rows = await database.meta.bulkGet([metaKeys.device, metaKeys.stamp, metaKeys.streams]);
  const [device, stamp, streams] = rows;
  if (typeof device?.value !== 'string') throw new Error('The database has no device name');
  return {
    device: device.value,
    stamp: stamp === undefined ? initialStampState : storedStamp.parse(stamp.value),
    streams: streams === undefined ? {} : lastPerStream.parse(streams.value),
  };
}

/** The next number of this device in a scope, and the state after taking it. */
export function takeNumber(
  state: DeviceState,
  scope: ChangeScope,
): { readonly deviceSeq: number; readonly state: DeviceState } {
  const stream = streamOf({ device: state.device, scope });
  const deviceSeq = (state.streams[stream] ?? 0) + 1;
  return { deviceSeq, state: { ...state, streams: { ...state.streams, [stream]: deviceSeq } } };
}

/** Writes the moving part back; only inside a door's transaction. */
export async function writeDeviceState(database: OfficeDatabase, state: DeviceState): Promise<void> {
  await database.meta.bulkPut([
    { key: metaKeys.stamp, value: { millis: state.stamp.millis, counter: state.stamp.counter } },
    { key: metaKeys.streams, value: { ...state.streams } },
  ]);
}
