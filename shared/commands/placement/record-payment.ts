import { z } from 'zod';
import { dateText, reference } from '../../domain/record';
import { isCleared } from '../../domain/staff/clearance';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

const paymentInput = z.object({
  placementId: reference,
  invoiceSentOn: dateText.nullable(),
  paidOn: dateText.nullable(),
  rebatePaidOn: dateText.nullable(),
});
type PaymentInput = z.infer<typeof paymentInput>;

/**
 * Notes when the invoice of a placement went out, when it was paid and when a rebate was given back; null takes a date
 * back. Nothing is noted before it happened, and nobody pays before the invoice.
 */
export const recordPayment = defineCommand({
  name: 'placement/record-payment',
  version: 1,
  input: paymentInput,
  async load(input, read, context) {
    const placement = await read.get('placements', input.placementId);
    return {
      placement,
      role: placement && (await read.get('roles', placement.roleId)),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { placement, role, day }, { actor }) {
    if (!placement) return notFound('placements', input.placementId);
    if (!role) return notFound('roles', placement.roleId);
    if (!isCleared(actor, role)) return refuse({ kind: 'not-cleared' });
    const fields = unreadableFields(input, { today: day.today, rebateDue: placement.rebateDue });
    if (fields.length > 0) return refuse({ kind: 'input-unreadable', fields });
    const { invoiceSentOn, paidOn, rebatePaidOn } = input;
    return accept({
      writes: [changeRow('placements', placement.id, { invoiceSentOn, paidOn, rebatePaidOn })],
    });
  },
});

function unreadableFields(
  input: PaymentInput,
  { today, rebateDue }: { readonly today: string; readonly rebateDue: number | null },
): readonly string[] {
  const { invoiceSentOn: sent, paidOn: paid, rebatePaidOn: back } = input;
  const isAhead = (on: string | null): boolean => on !== null && on > today;
  const fields: string[] = [];
  if (isAhead(sent)) fields.push('invoiceSentOn');
  if (isAhead(paid) || (paid !== null && (sent === null || paid < sent))) fields.push('paidOn');
  if (isAhead(back) || (back !== null && (rebateDue === null || rebateDue === 0)))
    fields.push('rebatePaidOn');
  return fields;
}
