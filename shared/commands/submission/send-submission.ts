import { z } from 'zod';
import { reference } from '../../domain/record';
import { introductionInForce, ownershipEnds } from '../../domain/submission/ownership';
import { activeSubmissionStages, type Submission } from '../../domain/submission/submission';
import { mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import type { Client } from '../../domain/client/client';
import type { Contact } from '../../domain/client/contact';
import type { Role } from '../../domain/role/role';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand, type DecisionContext, type Write } from '../command';
import { notFound } from '../found';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import { loadMatch, stoppingFailures } from './load-match';
import { alreadySubmitted, loadSubmissionFacts, standingSubmission } from './submission-facts';

/**
 * The client gets the candidate: blind, or by name, which starts our ownership window unless one of ours is running.
 * Sending a blind submission again without `blind` gives the name. Consent, terms and ownership must hold at this moment.
 */
export const sendSubmission = defineCommand({
  name: 'submission/send',
  version: 1,
  input: z.object({
    submissionId: reference,
    blind: z.boolean(),
    /** Who at the client gets it; left out, whoever has it already, else the role's own contact. */
    contactId: reference.nullable().optional(),
  }),
  async load(input, read, context) {
    const facts = await loadSubmissionFacts(input.submissionId, read);
    const { submission } = facts;
    const candidateId = submission?.candidateId ?? '';
    const day = await loadOfficeDay(read, context);
    return {
      facts,
      day,
      client: submission && (await read.get('clients', submission.clientId)),
      people: submission ? await read.where('contacts', 'clientId', submission.clientId) : [],
      others: (await read.where('submissions', 'candidateId', candidateId)).filter(
        ({ id }) => id !== input.submissionId,
      ),
      introductions: await read.where('introductions', 'candidateId', candidateId),
      staff: await read.all('staff'),
      match: submission ? await loadMatch(submission, read, { day, context }) : null,
    };
  },
  decide(input, { facts, day, client, people, others, introductions, staff, match }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission, role } = found.value;
    if (!client || !match) return notFound('clients', submission.clientId);
    const naming = givesName(submission, input.blind);
    if (!naming && !mayMoveSubmission(submission.stage, 'sent')) {
      return refuse({ kind: 'submission-stage', stage: submission.stage });
    }
    const twin = others.find(
      ({ roleId, stage }) => roleId === submission.roleId && activeSubmissionStages.includes(stage),
    );
    const taken = alreadySubmitted(twin, { staff, day }, context);
    if (taken) return refuse(taken);
    const gates = stoppingFailures(match, input.blind);
    if (gates.length > 0) return refuse({ kind: 'gates-closed', gates });
    const contactId = input.contactId === undefined ? receiverOf(submission, role, people) : input.contactId;
    if (contactId !== null && !people.some(({ id }) => id === contactId)) {
      return refuse({ kind: 'input-unreadable', fields: ['contactId'] });
    }
    const sent = naming
      ? changeRow('submissions', submission.id, { blind: false, contactId })
      : changeRow('submissions', submission.id, {
          ...{ stage: 'sent', sentAt: context.now, blind: input.blind, contactId },
        });
    const running = introductionInForce(introductions, submission.clientId, day.today);
    const introduced = input.blind || running ? [] : [introduction(submission, { client, day }, context)];
    return accept({ writes: [sent, ...introduced], result: { submissionId: submission.id } });
  },
});

/** Who has the profile already, else whom the role names, as long as they are still on file. */
const receiverOf = (submission: Submission, role: Role, people: readonly Contact[]): string | null =>
  people.find(({ id }) => id === (submission.contactId ?? role.contactId))?.id ?? null;

/** A client who has read the blind profile now gets the name. */
const givesName = ({ stage, blind }: Submission, sendsBlind: boolean): boolean =>
  blind && !sendsBlind && (stage === 'sent' || stage === 'client-interview' || stage === 'offered');

function introduction(
  submission: Submission,
  { client, day }: { readonly client: Client; readonly day: OfficeDay },
  { ids, actor, now }: DecisionContext,
): Write {
  const months = client.ownershipMonths ?? day.policy.ownershipMonths;
  return createRow('introductions', {
    id: ids.next('itr'),
    deletedAt: null,
    candidateId: submission.candidateId,
    clientId: submission.clientId,
    submissionId: submission.id,
    by: 'us',
    proof: '',
    staffId: actor.staffId,
    at: now,
    expiresOn: ownershipEnds(day.today, months),
    confidential: submission.confidential,
    recordedInError: false,
  });
}
