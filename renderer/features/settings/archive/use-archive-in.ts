import { useRef, useState } from 'react';
import { archiveLeftOut, readArchiveMeetings, type ArchiveMeetings } from '@data/archive/archive-meetings';
import { blobSource } from '@data/archive/blob-source';
import { checkArchive, isGone, type ArchiveWatch, type CheckedArchive } from '@data/archive/check-archive';
import { compareArchive, type ArchiveComparison } from '@data/archive/compare-archive';
import { missingFiles } from '@data/archive/missing-files';
import { percentWatch } from '@data/archive/percent-watch';
import { takeArchive, type ConflictChoices, type TakenArchive } from '@data/archive/take-archive';
import type { LeftOutRow } from '@shared/domain/archive/left-out-rows';
import { useOffice, type Explanation, type OfficeAtWork } from '@data/use-office';
import { chooseFile } from '@ui/choose-file';
import type { ArchiveProblem } from './archive-sentences';

/** An archive that was proved and compared with this office. */
export interface LookedAt {
  readonly archive: CheckedArchive;
  readonly comparison: ArchiveComparison;
  /** Documents of it that rows here name and this machine lacks. */
  readonly missing: number;
  readonly meetings: ArchiveMeetings;
}

/** What is done of the looking: proved, compared row by row, and judged by what would meet here. */
export type LookingPhase = 'checking' | 'comparing' | 'meeting';

/** Where taking in stands. */
export type ArchiveInState =
  | { readonly phase: 'idle' }
  | { readonly phase: LookingPhase; readonly name: string; readonly percent: number }
  | { readonly phase: 'refused'; readonly problem: ArchiveProblem }
  | ({ readonly phase: 'preview' } & LookedAt)
  | { readonly phase: 'taking'; readonly percent: number }
  | {
      readonly phase: 'done';
      readonly taken: TakenArchive;
      readonly takenBack: boolean;
      readonly meetings: ArchiveMeetings;
      readonly leftOut: readonly LeftOutRow[];
    };

/** Choosing an archive, looking at it, taking it in, taking it back. */
export interface ArchiveIn {
  readonly state: ArchiveInState;
  /** Why the last step was not carried out. */
  readonly failure: Explanation | null;
  readonly choose: () => void;
  readonly take: (looked: LookedAt, choices: ConflictChoices) => void;
  readonly takeBack: (taken: TakenArchive) => void;
  readonly stop: () => void;
  readonly leave: () => void;
}

const idle: ArchiveInState = { phase: 'idle' };

type WatchMaker = (onPercent: (percent: number) => void) => ArchiveWatch;

/** Proves an archive and compares it with the office. */
async function look(
  file: File,
  office: OfficeAtWork,
  { watchOf, show }: { readonly watchOf: WatchMaker; readonly show: (state: ArchiveInState) => void },
): Promise<ArchiveInState> {
  const { name } = file;
  const progress = (phase: LookingPhase) => (percent: number) => {
    show({ phase, name, percent });
  };
  show({ phase: 'checking', name, percent: 0 });
  const checked = await checkArchive(blobSource(file), watchOf(progress('checking')));
  if (!checked.ok) return { phase: 'refused', problem: checked.refusal };
  const archive = checked.value;
  const comparison = await compareArchive(archive, office.database, watchOf(progress('comparing')));
  const { length: missing } = await missingFiles(archive, office);
  const { database, clock } = office;
  const here = { database, now: clock.now() };
  const meetings = await readArchiveMeetings(archive, comparison, here, watchOf(progress('meeting')));
  return { phase: 'preview', archive, comparison, missing, meetings };
}

/** One archive at a time. */
export function useArchiveIn(): ArchiveIn {
  const office = useOffice();
  const [state, setState] = useState<ArchiveInState>(idle);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const stopping = useRef<AbortController | null>(null);

  /** Runs long work under a way to stop it; what it answers is where things stand then. */
  const run = async (work: (watchOf: WatchMaker) => Promise<ArchiveInState>): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setFailure(null);
    try {
      setState(await work((onPercent) => percentWatch(onPercent, controller.signal)));
    } catch (error) {
      if (!controller.signal.aborted && !isGone(error)) throw error;
      setState(controller.signal.aborted ? idle : { phase: 'refused', problem: { kind: 'unreadable' } });
    } finally {
      stopping.current = null;
    }
  };
  const takeAll = async (
    { archive, comparison, meetings }: LookedAt,
    choices: ConflictChoices,
    watchOf: WatchMaker,
  ): Promise<ArchiveInState> => {
    const watch = watchOf((percent) => {
      setState({ phase: 'taking', percent });
    });
    setState({ phase: 'taking', percent: 0 });
    const taken = await takeArchive(archive, { comparison, choices }, office, watch);
    setFailure(taken.answer && office.explain(taken.answer));
    const leftOut = archiveLeftOut(meetings, choices).filter(({ row }) => taken.leftOut.includes(row.id));
    return { phase: 'done', taken, takenBack: false, meetings, leftOut };
  };
  const undo = async (taken: TakenArchive): Promise<void> => {
    const answer = await office.execute('history/undo', { handle: taken.batchId, kind: 'batch' });
    setFailure(office.explain(answer));
    if (answer.ok)
      setState((last) => (last.phase === 'done' ? { ...last, takenBack: true, leftOut: [] } : last));
  };
  return {
    state,
    failure,
    choose: () =>
      void chooseFile('.zip').then((file) =>
        file ? run((watchOf) => look(file, office, { watchOf, show: setState })) : undefined,
      ),
    take: (looked, choices) => void run((watchOf) => takeAll(looked, choices, watchOf)),
    takeBack: (taken) => void undo(taken),
    stop: () => {
      stopping.current?.abort();
    },
    leave: () => {
      setFailure(null);
      setState(idle);
    },
  };
}
