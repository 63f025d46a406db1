import { z } from 'zod';

/** All of the fee, in percent. */
export const wholeFee = 100;

const percent = z.int().min(0).max(wholeFee);

/** How much of the fee goes back, in percent, by the third of the guarantee in which the candidate left. */
export const rebateSteps = z.object({ first: percent, second: percent, third: percent });
/** See {@link rebateSteps}. */
export type RebateSteps = z.infer<typeof rebateSteps>;
