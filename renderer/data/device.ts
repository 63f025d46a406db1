import { initialStampState, type StampState } from '@shared/changes/stamp';
import type { ChangeScope } from '@shared/kernel/change-scope';
import type { OfficeDatabase } from './database';

/** Keys of the `meta` store. */
export const metaKeys = {
  databaseId: 'database-id',
  device: 'device',
  stamp: 'stamp',
  sequence: (scope: ChangeScope): string => `sequence-${scope}`,
} as const;

/** What the door needs to stamp records: this device's name, its clock state and its last number per scope. */
export interface DeviceState {
  readonly device: string;
  readonly stamp: StampState;
  readonly sequences: Readonly<Record<ChangeScope, number>>;
}

/** Reads the device state; throws when the database was never founded (the app founds it before anything is written). */
export async function readDeviceState(database: OfficeDatabase): Promise<DeviceState> {
  const keys = [metaKeys.device, metaKeys.stamp, metaKeys.sequence('office'), metaKeys.sequence('confidential')];
  const [device, stamp, office, confidential] = await database.meta.bulkGet(keys);
  if (typeof device?.value !== 'string') throw new Error('The database has no device name');
  return {
    device: device.value,
    stamp: (stamp?.value as unknown as StampState | undefined) ?? initialStampState,
    sequences: { office: Number(office?.value ?? 0), confidential: Number(confidential?.value ?? 0) },
  };
}

/** Writes the moving part back; only inside a door's transaction. */
export async function writeDeviceState(database: OfficeDatabase, state: DeviceState): Promise<void> {
  await database.meta.bulkPut([
    { key: metaKeys.stamp, value: { millis: state.stamp.millis, counter: state.stamp.counter } },
    { key: metaKeys.sequence('office'), value: state.sequences.office },
    { key: metaKeys.sequence('confidential'), value: state.sequences.confidential },
  ]);
}
