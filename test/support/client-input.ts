import type { CommandInput } from '@shared/commands/registry';
import { emptyClient } from '@shared/domain/client/empty-client';

/** What `client/save` takes for a new client of whom nothing is known but what is given. */
export const clientInput = (
  fields: Partial<CommandInput<'client/save'>> & { readonly name: string },
): CommandInput<'client/save'> => ({ clientId: null, ...emptyClient({}), ...fields });

/** Terms as most clients of the tests have them. */
export const signedTerms = { termsSignedOn: '2026-01-05', feePercent: 20, paymentDays: 30 } as const;
