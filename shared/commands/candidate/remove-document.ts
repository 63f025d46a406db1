import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { documentFor, loadDocument } from './document-facts';

/** Takes a document off the profile. Its bytes stay as long as anything names them, so that this can be undone. */
export const removeDocument = defineCommand({
  name: 'candidate/remove-document',
  version: 1,
  input: z.object({ documentId: reference }),
  load: (input, read) => loadDocument(input.documentId, read),
  decide(input, facts, { actor, now }) {
    const found = documentFor(actor, input.documentId, facts);
    if (!found.ok) return found;
    return accept({ writes: [changeRow('documents', found.value.id, { deletedAt: now })] });
  },
});
