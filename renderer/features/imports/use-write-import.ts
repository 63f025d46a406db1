import { writeImport, type ImportPlan } from '@data/imports/write-import';
import { useBatchWriting } from '@data/use-batch-writing';

const sizeOf = (plan: ImportPlan): number =>
  plan.candidates.length + plan.roles.length + (plan.into ?? []).length;

const writer = { sizeOf, write: writeImport };

/** One import at a time, from the first chunk to its undo. */
export const useWriteImport = () => useBatchWriting(writer);
