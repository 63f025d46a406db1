import { z } from 'zod';
import { candidate } from '../../domain/candidate/candidate';
import { ApartBook, markOfPerson } from '../../domain/candidate/told-apart';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';

const identity = candidate.pick({
  surname: true,
  givenNames: true,
  englishName: true,
  chineseName: true,
  preferredName: true,
  phones: true,
  email: true,
});

/**
 * Remembers that two who look alike are not the same person. `other` is the second one as a person saw them when they said
 * so: in the book, or still being typed or imported. Said twice it changes nothing.
 */
export const tellApart = defineCommand({
  name: 'candidate/tell-apart',
  version: 1,
  input: z.object({ candidateId: reference, otherId: reference.nullable(), other: identity }),
  async load(input, read) {
    return {
      row: await read.get('candidates', input.candidateId),
      known: await read.all('toldApart'),
    };
  },
  decide({ candidateId, otherId, other }, { row, known }, { actor, ids, now }) {
    if (candidateId === otherId) return refuse({ kind: 'merge-of-one' });
    if (!row) return notFound('candidates', candidateId);
    if (new ApartBook(known).from(other)(row)) return accept({ writes: [] });
    const made = {
      id: ids.next('apt'),
      deletedAt: null,
      candidateId,
      otherId,
      mark: markOfPerson(row),
      otherMark: markOfPerson(other),
      at: now,
      byId: actor.staffId,
    };
    return accept({ writes: [createRow('toldApart', made)] });
  },
});
