// The end of an office interview as one act: what moved the candidate, how they fit, what they said to which role, when
// they can come and start, what was jotted down, what has to follow, and that the meeting is over. Each part is judged by
// the command that writes it alone; one undo takes all of it back.
import { z } from 'zod';
import { fitAssessment } from '../../domain/candidate/fit-assessment';
import { interest } from '../../domain/candidate/interest';
import { motivationNote } from '../../domain/candidate/motivation-note';
import type { Interview } from '../../domain/interview/interview';
import { channel } from '../../domain/interview/channel';
import { longText, longTextLimit, reference } from '../../domain/record';
import type { Candidate } from '../../domain/candidate/candidate';
import type { Client } from '../../domain/client/client';
import type { Role } from '../../domain/role/role';
import type { Task } from '../../domain/task/task';
import { json } from '../../kernel/json';
import { accept, refuse, type Result } from '../../kernel/result';
import { formatMinute } from '../../time/format';
import { instant } from '../../time/instant';
import {
  changeRow,
  defineCommand,
  type Decision,
  type DecisionContext,
  type FactReader,
  type Write,
} from '../command';
import { assessFit } from '../candidate/assess-fit';
import { editCandidate } from '../candidate/edit-candidate';
import { noteInterest } from '../candidate/note-interest';
import { writeMotivation } from '../candidate/write-motivation';
import { notFound } from '../found';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import type { Refusal } from '../refusal';
import { makeTask } from '../task/made-task';
import { finishInterview } from './finish-interview';

const mostOfAKind = 50;
const mostJots = 400;
const longestPath = 120;

const sumUpInput = z.object({
  interviewId: reference,
  motivation: motivationNote
    .omit({ id: true, deletedAt: true, authorId: true, candidateId: true, interviewId: true })
    .nullable(),
  assessments: z
    .array(
      fitAssessment.omit({ id: true, deletedAt: true, authorId: true, candidateId: true, interviewId: true }),
    )
    .max(mostOfAKind),
  interests: z
    .array(interest.pick({ roleId: true, answer: true, reason: true, words: true }))
    .max(mostOfAKind),
  /** Changes of the profile as `candidate/edit` takes them: weekly times, exceptions, notice. */
  profile: z.record(z.string().min(1).max(longestPath), json),
  /** Lines jotted during the talk, oldest first; they are added to the interview's notes. */
  jots: z.array(z.object({ at: instant, words: longText.min(1) })).max(mostJots),
  tasks: z.array(z.object({ words: longText.min(1), dueAt: instant, channel })).max(mostOfAKind),
});
type SumUpInput = z.infer<typeof sumUpInput>;

interface SumUpFacts {
  readonly interview: Interview | undefined;
  readonly candidate: Candidate | undefined;
  readonly tasks: readonly Task[];
  readonly clients: ReadonlyMap<string, Client>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly day: OfficeDay;
}

async function loadSumUp(input: SumUpInput, read: FactReader, context: DecisionContext): Promise<SumUpFacts> {
  const interview = await read.get('interviews', input.interviewId);
  const clientIds = input.assessments.flatMap(({ clientId }) => (clientId === null ? [] : [clientId]));
  const roleIds = input.interests.map(({ roleId }) => roleId);
  return {
    interview,
    candidate: interview && (await read.get('candidates', interview.candidateId)),
    tasks: await read.where('tasks', 'interviewId', input.interviewId),
    clients: new Map((await read.many('clients', clientIds)).map((row) => [row.id, row])),
    roles: new Map((await read.many('roles', roleIds)).map((row) => [row.id, row])),
    day: await loadOfficeDay(read, context),
  };
}

/** Sums up an office interview; one that has ended already, as for a colleague who sat in, is not ended again. */
export const sumUp = defineCommand({
  name: 'interview/sum-up',
  version: 1,
  input: sumUpInput,
  load: loadSumUp,
  decide(input, facts, context) {
    const { interview, candidate } = facts;
    if (!interview) return notFound('interviews', input.interviewId);
    if (!candidate) return notFound('candidates', interview.candidateId);
    if (interview.kind !== 'office') return refuse({ kind: 'input-unreadable', fields: ['interviewId'] });
    const about = { candidateId: candidate.id, interviewId: interview.id };
    const jotted = writeJots(input, interview, { day: facts.day, context });
    if (!jotted.ok) return jotted;
    const judged = judgeParts(input, { ...facts, candidate, interview }, { about, context });
    if (!judged.ok) return judged;
    const followUps = input.tasks.map((task) =>
      makeTask({ ...task, ...about, kind: 'free', ownerId: context.actor.staffId }, context),
    );
    return accept({ writes: joined([...judged.value, ...jotted.value, ...followUps]) });
  },
});

type KnownFacts = SumUpFacts & { readonly interview: Interview; readonly candidate: Candidate };
type Judge = () => Result<Decision, Refusal>;

interface Part {
  readonly about: { readonly candidateId: string; readonly interviewId: string };
  readonly context: DecisionContext;
}

/** The writes of every part, or the refusal of the first that its own command would refuse. */
function judgeParts(input: SumUpInput, facts: KnownFacts, part: Part): Result<readonly Write[], Refusal> {
  const writes: Write[] = [];
  for (const judge of [...judgesOfWords(input, facts, part), ...judgesOfState(input, facts, part)]) {
    const judged = judge();
    if (!judged.ok) return judged;
    writes.push(...judged.value.writes);
  }
  return accept(writes);
}

/** What was said and how it is rated. */
function judgesOfWords(input: SumUpInput, facts: KnownFacts, { about, context }: Part): readonly Judge[] {
  const { candidate, clients, roles, day } = facts;
  const { candidateId } = about;
  const notes = input.motivation ? [{ ...input.motivation, ...about }] : [];
  return [
    ...notes.map((note) => () => writeMotivation.decide(note, candidate, context)),
    ...input.assessments.map((assessment) => () => {
      const client = assessment.clientId === null ? null : clients.get(assessment.clientId);
      return assessFit.decide({ ...assessment, ...about }, { candidate, client }, context);
    }),
    ...input.interests.map((word) => () => {
      const said = { ...word, candidateId, channel: 'in-person' as const };
      return noteInterest.decide(said, { candidate, role: roles.get(word.roleId), day }, context);
    }),
  ];
}

/** What changes on the profile, and that the meeting is over. */
function judgesOfState(input: SumUpInput, facts: KnownFacts, { about, context }: Part): readonly Judge[] {
  const { candidate, interview, tasks, day } = facts;
  const edit = { candidateId: about.candidateId, set: input.profile };
  const finish = { interviewId: interview.id };
  return [
    ...(Object.keys(input.profile).length > 0 ? [() => editCandidate.decide(edit, candidate, context)] : []),
    ...(interview.stage === 'done'
      ? []
      : [() => finishInterview.decide(finish, { interview, tasks, office: day }, context)]),
  ];
}

function writeJots(
  { jots }: SumUpInput,
  interview: Interview,
  { day, context }: { readonly day: OfficeDay; readonly context: DecisionContext },
): Result<readonly Write[], Refusal> {
  if (jots.length === 0) return accept([]);
  const lines = jots.map(({ at, words }) => {
    const { minute } = context.zoneRules.toLocal(at, day.profile.zone);
    return `${formatMinute(minute)} ${words}`;
  });
  const notes = [...(interview.notes === '' ? [] : [interview.notes]), ...lines].join('\n');
  if (notes.length > longTextLimit) return refuse({ kind: 'input-unreadable', fields: ['jots'] });
  return accept([changeRow('interviews', interview.id, { notes })]);
}

/** Changes of the same row as one, so that the log tells each row once. */
function joined(writes: readonly Write[]): readonly Write[] {
  const changes = new Map<string, Write & { readonly id: string }>();
  const others: Write[] = [];
  for (const write of writes) {
    if ('create' in write) {
      others.push(write);
      continue;
    }
    const key = `${write.table}/${write.id}`;
    const before = changes.get(key);
    changes.set(key, before && 'set' in before ? { ...before, set: { ...before.set, ...write.set } } : write);
  }
  return [...others, ...changes.values()];
}
