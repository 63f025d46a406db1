// Where somebody stands with the office, as much of it as the list of candidates filters and sorts by: read off their
// submissions and interviews, a few values a person instead of some dozen rows.
import type { AttendedInterview } from '@shared/domain/attendance/attendance-record';
import type { Interview } from '@shared/domain/interview/interview';
import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';

/** Stages that say where a candidate stands; other exits leave them as they were. The bits of {@link Standing}. */
export const tellingStages = [
  'drafted',
  'sent',
  'client-interview',
  'offered',
  'placed',
  'rejected',
] as const satisfies readonly SubmissionStage[];

/** See the head of this file. */
export interface Standing {
  /** One bit for each of {@link tellingStages} that a submission of theirs is in. */
  readonly stages: number;
  /** Start and date of the last interview that took place. */
  readonly met: { readonly at: string; readonly on: string } | null;
  /** Promised and not kept: what an attendance record is made of when it warns. */
  readonly unkept: readonly AttendedInterview[];
}

/** Of whom nothing is known. */
export const noStanding: Standing = { stages: 0, met: null, unkept: [] };

const bitOf = new Map<SubmissionStage, number>(tellingStages.map((stage, at) => [stage, 1 << at]));

/** The stages of a {@link Standing}. */
export const stagesOf = ({ stages }: Standing): readonly SubmissionStage[] =>
  tellingStages.filter((_, at) => (stages & (1 << at)) !== 0);

const isUnkept = ({ stage, cancellation }: Interview): boolean =>
  stage === 'no-show-candidate' || (stage === 'cancelled' && cancellation?.by === 'candidate');

/** A copy of what the record asks: rows are large, and these are kept. */
function attended(row: Interview): AttendedInterview {
  const { id, deletedAt, kind, clientId, startsAt, planned, stage } = row;
  const { arrivedAt, confirmation, cancellation, presentation } = row;
  const told = { arrivedAt, confirmation, cancellation, presentation };
  return { id, deletedAt, kind, clientId, startsAt, planned, stage, ...told };
}

/** Gathers standings from live rows in any order. */
export class StandingGatherer {
  readonly standings = new Map<string, Standing>();

  addSubmission({ candidateId, stage }: Pick<Submission, 'candidateId' | 'stage'>): void {
    const bit = bitOf.get(stage);
    if (bit === undefined) return;
    const known = this.standings.get(candidateId) ?? noStanding;
    if ((known.stages & bit) === 0) this.standings.set(candidateId, { ...known, stages: known.stages | bit });
  }

  addInterview(row: Interview): void {
    const known = this.standings.get(row.candidateId) ?? noStanding;
    if (isUnkept(row)) {
      // In an order of their own, so that the same rows give the same standing in whatever order they come.
      const unkept = [...known.unkept, attended(row)].sort((a, b) => (a.id < b.id ? -1 : 1));
      this.standings.set(row.candidateId, { ...known, unkept });
    } else if (row.stage === 'done' && (known.met === null || row.startsAt > known.met.at)) {
      const met = { at: row.startsAt, on: row.planned.date };
      this.standings.set(row.candidateId, { ...known, met });
    }
  }
}

/** Standings in flat arrays, as they go through a worker and into storage. */
export interface PackedStandings {
  readonly ids: readonly string[];
  readonly stages: Uint8Array;
  /** Empty texts where nobody was met. */
  readonly metAt: readonly string[];
  readonly metOn: readonly string[];
  /** Places in `ids` with what was not kept. */
  readonly unkept: readonly (readonly [at: number, interviews: readonly AttendedInterview[]])[];
}

/** Packs standings; {@link unpackStandings} is the way back. */
export function packStandings(standings: ReadonlyMap<string, Standing>): PackedStandings {
  const all = [...standings];
  return {
    ids: all.map(([id]) => id),
    stages: Uint8Array.from(all, ([, { stages }]) => stages),
    metAt: all.map(([, { met }]) => met?.at ?? ''),
    metOn: all.map(([, { met }]) => met?.on ?? ''),
    unkept: all.flatMap(([, { unkept }], at) => (unkept.length === 0 ? [] : [[at, unkept] as const])),
  };
}

/** See {@link packStandings}. */
export function unpackStandings({
  ids,
  stages,
  metAt,
  metOn,
  unkept,
}: PackedStandings): Map<string, Standing> {
  const kept = new Map(unkept);
  return new Map(
    ids.map((id, at): [string, Standing] => {
      const [startsAt, on] = [metAt[at] ?? '', metOn[at] ?? ''];
      const met = startsAt === '' ? null : { at: startsAt, on };
      return [id, { stages: stages[at] ?? 0, met, unkept: kept.get(at) ?? [] }];
    }),
  );
}
