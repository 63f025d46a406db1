import type { AddedFields } from './added-fields';

/** What version 3 added. */
export const addedInVersionThree: AddedFields = {
  clients: { sites: {}, guaranteeDays: null, rebateSteps: null },
  contacts: { candidateId: null },
  submissions: { offers: {}, contactId: null },
  roles: { rounds: {} },
  gateOverrides: { factMark: null },
  interviews: { roundId: null, feedback: {} },
};
