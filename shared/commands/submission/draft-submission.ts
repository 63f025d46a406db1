import { z } from 'zod';
import { reference } from '../../domain/record';
import { isRoleClosed } from '../../domain/role/role-lifecycle';
import { isCleared } from '../../domain/staff/clearance';
import { activeSubmissionStages, type Submission } from '../../domain/submission/submission';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { closeWokenBy } from '../candidate/pool-tasks';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';
import { closedSameRole, loadMatch } from './load-match';
import { alreadySubmitted } from './submission-facts';

/**
 * Puts a candidate beside a role; nothing leaves the office yet. `followsId` names the submission a rematch follows. Who
 * is in the role already is not drafted twice, and who came out of it is revived instead. What the role woke them for is done.
 */
export const draftSubmission = defineCommand({
  name: 'submission/draft',
  version: 1,
  input: z.object({ candidateId: reference, roleId: reference, followsId: reference.nullable() }),
  async load(input, read, context) {
    const day = await loadOfficeDay(read, context);
    return {
      day,
      candidate: await read.get('candidates', input.candidateId),
      role: await read.get('roles', input.roleId),
      submissions: await read.where('submissions', 'candidateId', input.candidateId),
      staff: await read.all('staff'),
      match: await loadMatch(input, read, { day, context }),
      tasks: await read.where('tasks', 'candidateId', input.candidateId),
    };
  },
  decide(input, { day, candidate, role, submissions, staff, match, tasks }, context) {
    const { actor, ids, now } = context;
    if (!candidate) return notFound('candidates', input.candidateId);
    if (!role || !match) return notFound('roles', input.roleId);
    if (!isCleared(actor, role)) return refuse({ kind: 'not-cleared' });
    const twin = submissions.find(
      ({ roleId, stage }) => roleId === role.id && activeSubmissionStages.includes(stage),
    );
    const taken = alreadySubmitted(twin, { staff, day }, context);
    if (taken) return refuse(taken);
    if (isRoleClosed(role.stage)) return refuse({ kind: 'role-stage', stage: role.stage });
    const followed = input.followsId === null || submissions.some(({ id }) => id === input.followsId);
    if (!followed) return notFound('submissions', input.followsId ?? '');
    const gates = closedSameRole(match);
    if (gates.length > 0) return refuse({ kind: 'gates-closed', gates });
    const submissionId = ids.next('sub');
    const row: Submission = {
      id: submissionId,
      deletedAt: null,
      candidateId: candidate.id,
      roleId: role.id,
      clientId: role.clientId,
      followsId: input.followsId,
      ownerId: actor.staffId,
      stage: 'drafted',
      draftedAt: now,
      sentAt: null,
      contactId: null,
      blind: false,
      offers: {},
      end: null,
      confidential: role.visibility === 'confidential',
    };
    const writes = [createRow('submissions', row), ...closeWokenBy(role.id, tasks, context)];
    return accept({ writes, result: { submissionId } });
  },
});
