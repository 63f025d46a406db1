import { z } from 'zod';
import { chineseNameOf, fullName, isNameless, shortName } from '../../domain/candidate/candidate-name';
import type { Candidate } from '../../domain/candidate/candidate';
import { reference, shortText } from '../../domain/record';
import { erasureReason } from '../../domain/privacy/erasure';
import { erasureStanding, isUnderWay, mustBeKept } from '../../domain/privacy/erasure-standing';
import { isInProcess } from '../../domain/submission/submission-lifecycle';
import type { Submission } from '../../domain/submission/submission';
import { accept, refuse } from '../../kernel/result';
import { rowsOfPerson, tablesOfPeople } from '../candidate/merge-facts';
import {
  changeRow,
  createRow,
  defineCommand,
  type DecisionContext,
  type FactReader,
  type Write,
} from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';
import { makeTask } from '../task/made-task';

async function loadFacts(candidateId: string, read: FactReader, context: DecisionContext) {
  const counts: Record<string, number> = { candidates: 1 };
  for (const table of tablesOfPeople) {
    const { length } = await rowsOfPerson(table, candidateId, read);
    if (length > 0) counts[table] = length;
  }
  return {
    counts,
    candidate: await read.get('candidates', candidateId),
    submissions: await read.where('submissions', 'candidateId', candidateId),
    interviews: await read.where('interviews', 'candidateId', candidateId),
    placements: await read.where('placements', 'candidateId', candidateId),
    requests: await read.where('accessRequests', 'candidateId', candidateId),
    day: await loadOfficeDay(read, context),
  };
}

const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\s,]+/gu, ' ')
    .toLowerCase();

/** What may be typed for the person: the name as lists or as people say it, or in Chinese. */
const namesOf = (candidate: Candidate): readonly string[] =>
  [fullName(candidate), shortName(candidate), chineseNameOf(candidate)]
    .map(plain)
    .filter((name) => name !== '');

/** Words that would outlive the person must not tell who it was. */
function tellsWho(words: string, candidate: Candidate): boolean {
  const said = plain(words);
  const { surname, givenNames, englishName, email } = candidate;
  const told = [
    ...namesOf(candidate),
    ...[`${surname} ${givenNames}`, `${englishName} ${surname}`, email].map(plain),
  ];
  const digits = words.replaceAll(/\D/gu, '');
  const phones = Object.values(candidate.phones).map(({ e164, typed }) =>
    (e164 ?? typed).replaceAll(/\D/gu, ''),
  );
  const localDigits = 8;
  return (
    told.some((name) => name.length > 1 && said.includes(name)) ||
    phones.some((phone) => phone.length >= localDigits && digits.includes(phone.slice(-localDigits)))
  );
}

/** The client who had the person's papers is told; the task names nobody, and no confidential client. */
function tellClient({ clientId, ownerId, confidential }: Submission, context: DecisionContext): Write {
  const client = confidential ? {} : { clientId };
  return makeTask({ kind: 'tell-client', ownerId, dueAt: context.now, ...client }, context);
}

/**
 * Decides that a person is erased and writes down the fact; it cannot be undone. From here on the record is gone from every
 * screen. Taking everything about them out of database, log and copies follows when the office is next opened, which the
 * page does at once (`data/erasure`).
 */
export const eraseCandidate = defineCommand({
  name: 'candidate/erase',
  version: 1,
  input: z.object({
    candidateId: reference,
    typedName: shortText,
    reason: erasureReason,
    words: shortText,
    /** Goes on although submissions run or interviews are ahead. */
    anyway: z.boolean(),
  }),
  load: ({ candidateId }, read, context) => loadFacts(candidateId, read, context),
  decide(input, facts, context) {
    const { candidate } = facts;
    if (!candidate) return notFound('candidates', input.candidateId);
    if (!isNameless(candidate) && !namesOf(candidate).includes(plain(input.typedName)))
      return refuse({ kind: 'name-not-typed' });
    if (input.words.trim() === '') return refuse({ kind: 'reason-missing' });
    if (tellsWho(input.words, candidate)) return refuse({ kind: 'reason-names-person' });
    const standing = erasureStanding(facts, { now: context.now, today: facts.day.today });
    if (mustBeKept(standing) || (isUnderWay(standing) && !input.anyway))
      return refuse({ kind: 'erasure-held', standing });
    const erasureId = context.ids.next('ers');
    const { id } = candidate;
    const fact = { reason: input.reason, words: input.words.trim(), counts: facts.counts };
    const done = { id: erasureId, deletedAt: null, people: { [id]: true as const }, at: context.now };
    const sent = facts.submissions.filter(
      (submission) => isInProcess(submission) && submission.sentAt !== null,
    );
    return accept({
      writes: [
        createRow('erasures', { ...done, ...fact, byId: context.actor.staffId }),
        changeRow('candidates', id, { deletedAt: context.now }),
        ...sent.map((submission) => tellClient(submission, context)),
      ],
      result: { erasureId },
    });
  },
});
