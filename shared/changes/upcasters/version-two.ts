import type { AddedFields } from './added-fields';

/** What version 2 added. */
export const addedInVersionTwo: AddedFields = {
  candidates: { mergedInto: null, pool: null },
  clients: { interviewHours: null },
  interviews: { sittingIn: {}, panel: {} },
  tasks: { roleId: null },
  placements: {
    feeReason: '',
    rebateSteps: null,
    invoiceSentOn: null,
    paidOn: null,
    endedOn: null,
    rebateDue: null,
    rebatePaidOn: null,
  },
};
