import { addDays, type LocalDate } from '../../time/local-date';
import type { Client } from '../client/client';

const hundredPercent = 100;
const daysPerWeek = 7;
/** Weeks after the first day at which the candidate is rung again. */
const laterCallWeeks = 4;

/** What a start date and a package mean in money and dates. */
export interface PlacementTerms {
  /** Whole HKD; null where the client has no fee agreed. */
  readonly fee: number | null;
  readonly invoiceDueOn: LocalDate | null;
  readonly guaranteeEndsOn: LocalDate;
  readonly dayOneCallOn: LocalDate;
  readonly weekFourCallOn: LocalDate;
}

/** Terms of a placement: fee as a share of the annual package in whole dollars, dates counted from the first day. */
export function placementTerms(
  placed: { readonly startOn: LocalDate; readonly annualPackage: number },
  client: Pick<Client, 'feePercent' | 'paymentDays'>,
  guaranteeDays: number,
): PlacementTerms {
  const { startOn, annualPackage } = placed;
  return {
    fee: client.feePercent === null ? null : Math.round((annualPackage * client.feePercent) / hundredPercent),
    invoiceDueOn: client.paymentDays === null ? null : addDays(startOn, client.paymentDays),
    guaranteeEndsOn: addDays(startOn, guaranteeDays),
    dayOneCallOn: startOn,
    weekFourCallOn: addDays(startOn, laterCallWeeks * daysPerWeek),
  };
}
