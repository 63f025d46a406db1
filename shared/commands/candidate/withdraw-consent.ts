import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Ends a consent from today on. Nothing that was sent is unsaid; nothing new is sent without another consent. */
export const withdrawConsent = defineCommand({
  name: 'candidate/withdraw-consent',
  version: 1,
  input: z.object({ consentId: reference }),
  async load(input, read, context) {
    return { row: await read.get('consents', input.consentId), day: await loadOfficeDay(read, context) };
  },
  decide(input, { row, day }) {
    if (!row) return notFound('consents', input.consentId);
    if (row.withdrawnOn !== null) return refuse({ kind: 'consent-ended' });
    return accept({ writes: [changeRow('consents', row.id, { withdrawnOn: day.today })] });
  },
});
