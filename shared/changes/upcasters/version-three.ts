import type { AddedFields } from './added-fields';

/** What version 3 added. */
export const addedInVersionThree: AddedFields = {
  clients: { sites: {}, guaranteeDays: null, rebateSteps: null },
  submissions: { offers: {} },
  roles: { rounds: {} },
  interviews: { roundId: null, feedback: {} },
};
