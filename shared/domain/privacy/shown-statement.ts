import { z } from 'zod';
import { channel } from '../interview/channel';
import { dateText, recordDecoder, reference } from '../record';

const versionLimit = 20;

/** Version of the statement on collecting personal data that is shown today; a new wording gets a new one. */
export const collectionStatementVersion = '2026-11';

/** That somebody was shown the statement on collecting personal data: which version, when, and by which channel. */
export const shownStatement = recordDecoder('sst', {
  candidateId: reference,
  version: z.string().min(1).max(versionLimit),
  shownOn: dateText,
  channel,
  byId: reference,
});
/** See {@link shownStatement}. */
export type ShownStatement = z.infer<typeof shownStatement>;
