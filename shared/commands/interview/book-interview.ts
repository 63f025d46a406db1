import type { ClashKind } from '../../domain/interview/clash';
import type { ClashFacts } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import { dueBefore } from '../../domain/task/due-time';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand, type DecisionContext, type Write } from '../command';
import { workingTimeOf } from '../office-facts';
import { makeInterviewTask } from '../task/made-task';
import { bookingInput, type BookingInput } from './booking-input';
import { bookingSubject, checkBooking, loadBookingFacts, type BookingFacts } from './booking-facts';
import { clashAroundOf } from './clash-around';
import { checkPlanned, clashFactsOf, settleClashes, spanOfPlanned } from './interview-time';

/** Arranges a meeting. A client interview needs a sent submission, which it carries on to `client-interview`. */
export const bookInterview = defineCommand({
  name: 'interview/book',
  version: 1,
  input: bookingInput,
  load: (input, read, context) => loadBookingFacts(input, read, context),
  decide(input, facts, context) {
    const refusal = checkBooking(input, facts, context) ?? checkPlanned(input.planned, facts.office, context);
    if (refusal) return refuse(refusal);
    const span = spanOfPlanned(input.planned, context.zoneRules);
    const overrides = settleClashes(
      {
        interview: { ...bookingSubject(input), ...span, id: '' },
        others: facts.others,
        facts: bookingClashFacts(input, facts, context),
      },
      input.reasons,
    );
    if (!overrides.ok) return overrides;
    const interview = newInterview(input, { facts, overrides: overrides.value }, context);
    const start = span.startsAt;
    const dueAt = dueBefore(start, context.now, workingTimeOf(facts.office, context.zoneRules));
    const writes = [
      createRow('interviews', interview),
      makeInterviewTask(interview, { kind: 'confirm-interview', dueAt }, context),
      ...carryOnSubmission(input, facts),
    ];
    return accept({ writes, result: { interviewId: interview.id } });
  },
});

function bookingClashFacts(input: BookingInput, facts: BookingFacts, context: DecisionContext): ClashFacts {
  const { office, candidate, client, ofClient, interviews: ofCandidate, overrides, busy, submission } = facts;
  const { policy, profile } = office;
  const { zoneRules } = context;
  const roleId = submission?.roleId ?? input.roleId;
  const around = clashAroundOf(
    { client: input.kind === 'client' ? (client ?? null) : null, ofClient, ofCandidate, overrides, busy },
    { interview: { kind: input.kind, roleId }, policy, now: context.now, zone: profile.zone, zoneRules },
  );
  return clashFactsOf(office, candidate, zoneRules, around);
}

function newInterview(
  input: BookingInput,
  known: { readonly facts: BookingFacts; readonly overrides: Readonly<Partial<Record<ClashKind, string>>> },
  context: DecisionContext,
): Interview {
  const { submission, role } = known.facts;
  return {
    ...bookingSubject(input),
    id: context.ids.next('ivw'),
    deletedAt: null,
    submissionId: input.submissionId,
    roleId: submission?.roleId ?? input.roleId,
    clientId: submission?.clientId ?? input.clientId,
    roundId: input.roundId ?? null,
    feedback: {},
    planned: input.planned,
    ...spanOfPlanned(input.planned, context.zoneRules),
    stage: input.held ? 'held-slot' : 'awaiting-confirmation',
    confirmation: null,
    arrivedAt: null,
    startedAt: null,
    endedAt: null,
    cancellation: null,
    noShow: null,
    presentation: 'not-noted',
    moves: {},
    overrides: { ...known.overrides },
    sequence: 0,
    notes: input.notes,
    confidential: role?.visibility === 'confidential' || submission?.confidential === true,
  };
}

const carryOnSubmission = ({ kind }: BookingInput, { submission }: BookingFacts): readonly Write[] =>
  kind === 'client' && submission?.stage === 'sent'
    ? [changeRow('submissions', submission.id, { stage: 'client-interview' })]
    : [];
