import { z } from 'zod';
import { documentKind } from '../../domain/candidate/document';
import { reference, shortText } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { fieldWrites } from '../field-writes';
import { documentFor, loadDocument } from './document-facts';

/** Gives a document another name, or says that it is a CV after all; the bytes and their hash stay. */
export const renameDocument = defineCommand({
  name: 'candidate/rename-document',
  version: 1,
  input: z.object({ documentId: reference, name: shortText, kind: documentKind }),
  load: (input, read) => loadDocument(input.documentId, read),
  decide(input, facts, { actor }) {
    const found = documentFor(actor, input.documentId, facts);
    if (!found.ok) return found;
    const name = input.name.trim();
    if (name === '') return refuse({ kind: 'input-unreadable', fields: ['name'] });
    const set = fieldWrites(found.value, { name, kind: input.kind }, []);
    return accept({
      writes: Object.keys(set).length === 0 ? [] : [changeRow('documents', found.value.id, set)],
    });
  },
});
