import { writeBusy, type BusyPlan } from '@data/ics/write-busy';
import { useBatchWriting } from '@data/use-batch-writing';

const sizeOf = (plans: readonly BusyPlan[]): number =>
  plans.reduce((total, { changes }) => total + changes.added.length + changes.clearedIds.length, 0);

const writer = { sizeOf, write: writeBusy };

/** Writing calendars as busy time, stopping, and taking the whole back. */
export const useWriteBusy = () => useBatchWriting(writer);
