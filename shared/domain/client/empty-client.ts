import type { Client } from './client';

/** The fields of a client but its id. */
export type ClientFields = Omit<Client, 'id' | 'deletedAt'>;

/** Gives every field a value: what is not in `partial` is unknown or not agreed, never guessed. */
export function emptyClient(partial: Partial<ClientFields>): ClientFields {
  return {
    name: '',
    nameZh: '',
    group: '',
    industry: '',
    district: null,
    address: '',
    sites: {},
    termsSignedOn: null,
    feePercent: null,
    paymentDays: null,
    guaranteeDays: null,
    rebateSteps: null,
    ownershipMonths: null,
    noticeMinutes: null,
    interviewHours: null,
    offLimits: null,
    ownerId: null,
    notes: '',
    ...partial,
  };
}
