// What our candidates cost one client, what is done about it, and who may be next, with the viewer's eyes.
import type { OfficeFacts } from '@shared/commands/office-facts';
import { attendanceRecord, attendanceVerdict } from '@shared/domain/attendance/attendance-record';
import { unkeptCount } from '@shared/domain/attendance/attendance-standing';
import {
  clientGoodwill,
  clientMarkOf,
  type ClientGoodwill,
  type ClientMark,
} from '@shared/domain/attendance/client-goodwill';
import type { Mark } from '@shared/domain/attendance/tally-by-month';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Interview, InterviewStage } from '@shared/domain/interview/interview';
import type { Task } from '@shared/domain/task/task';
import type { Instant } from '@shared/time/instant';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';

/** A candidate with a shaky record who is due at the client. */
export interface ShakyVisit {
  readonly interview: Interview;
  readonly candidate: Candidate | undefined;
  /** No-shows and short notices that still count for this client. */
  readonly unkept: number;
  /** The policy would not let them be booked now. */
  readonly blocked: boolean;
}

/** Everything the client's page says of goodwill. */
export interface GoodwillFacts {
  readonly goodwill: ClientGoodwill;
  /** Interviews that were kept, and those that let the client down, dated. */
  readonly marks: readonly Mark<ClientMark>[];
  /** Candidates named in the let-downs and the visits to come, by id. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Repair tasks, open ones first and earliest due, then done ones with the newest first. */
  readonly repairs: readonly Task[];
  readonly shaky: readonly ShakyVisit[];
}

const comingStages: readonly InterviewStage[] = ['held-slot', 'awaiting-confirmation', 'confirmed'];

/** Reads {@link GoodwillFacts}. */
export async function readGoodwill(
  read: ViewReader,
  clientId: string,
  { now, office }: { readonly now: Instant; readonly office: OfficeFacts },
): Promise<GoodwillFacts> {
  // The index knows masked rows by their client; the reader took it away, so they are told apart by the client itself.
  const interviews = (await read.where('interviews', 'clientId', clientId)).filter(
    (row) => row.clientId === clientId,
  );
  const repairs = await readRepairs(read, clientId, interviews);
  const goodwill = clientGoodwill(clientId, { interviews, tasks: repairs, now });
  const coming = interviews.filter(({ stage, startsAt }) => comingStages.includes(stage) && startsAt >= now);
  const named = [...goodwill.letDowns, ...coming].map(({ candidateId }) => candidateId);
  const candidates = await readByIds(read, 'candidates', named);
  return {
    goodwill,
    candidates,
    repairs,
    marks: interviews.flatMap((interview) => {
      const kind = clientMarkOf(interview);
      return kind === null ? [] : [{ on: interview.planned.date, kind }];
    }),
    shaky: await readShaky(read, { coming, candidates }, { now, office }),
  };
}

async function readRepairs(
  read: ViewReader,
  clientId: string,
  interviews: readonly Interview[],
): Promise<readonly Task[]> {
  const letDowns = clientGoodwill(clientId, { interviews, tasks: [], now: endOfTime }).letDowns;
  const ofInterviews = await Promise.all(
    letDowns.map(({ interviewId }) => read.where('tasks', 'interviewId', interviewId)),
  );
  const submissions = await read.where('submissions', 'clientId', clientId);
  const own = new Set(submissions.filter((row) => row.clientId === clientId).map(({ id }) => id));
  const open = [
    ...(await read.where('tasks', 'state', 'open')),
    ...(await read.where('tasks', 'state', 'snoozed')),
  ];
  const isOwn = (task: Task): boolean =>
    task.clientId === clientId || (task.submissionId !== null && own.has(task.submissionId));
  const found = [...ofInterviews.flat(), ...open.filter(isOwn)].filter(
    ({ kind }) => kind === 'repair-client',
  );
  const unique = [...new Map(found.map((task) => [task.id, task])).values()];
  return unique.sort(inOrder);
}

/** Let-downs are dated against nothing here; only which interviews they are matters. */
const endOfTime = '9999-12-31T00:00:00.000Z' as Instant;

function inOrder(a: Task, b: Task): number {
  const done = Number(a.state === 'done') - Number(b.state === 'done');
  if (done !== 0) return done;
  const earlier = a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1;
  return a.state === 'done' ? -earlier : earlier;
}

interface Coming {
  readonly coming: readonly Interview[];
  readonly candidates: ReadonlyMap<string, Candidate>;
}

async function readShaky(
  read: ViewReader,
  { coming, candidates }: Coming,
  { now, office }: { readonly now: Instant; readonly office: OfficeFacts },
): Promise<readonly ShakyVisit[]> {
  const context = { policy: office.policy, now };
  const visits = await Promise.all(
    coming.map(async (interview): Promise<ShakyVisit> => {
      const { candidateId } = interview;
      const [own, overrides] = await Promise.all([
        read.where('interviews', 'candidateId', candidateId),
        read.where('gateOverrides', 'candidateId', candidateId),
      ]);
      const record = attendanceRecord(own, overrides, context);
      return {
        interview,
        candidate: candidates.get(candidateId),
        unkept: unkeptCount(record, interview, context),
        blocked: attendanceVerdict(record, interview, context).blocked,
      };
    }),
  );
  const shaky = visits.filter(({ blocked, unkept }) => blocked || unkept > 0);
  return shaky.sort((a, b) => (a.interview.startsAt < b.interview.startsAt ? -1 : 1));
}
