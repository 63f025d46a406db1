import { useState, type ReactNode } from 'react';
import type { CopySource } from '@shared/safety-facts';
import { instant, type Instant } from '@shared/time/instant';
import { recoverOffice, type Recovered } from '@data/recover-office';
import type { RebuildProgress } from '@data/rebuild';
import type { OfficeToRecover } from '@data/start-office';
import { RecoveryScreen } from '../shell/recovery-screen';
import type { RecoverySource } from '../shell/recovery-source';
import type { AppTools } from './app-tools';
import { useChosenCopy } from './use-chosen-copy';
import { RecoveryProblem, type RestoreProblem } from './recovery-problem';

const journalKey = 'journal';

const asInstant = (text: string | null): Instant | null => {
  const read = instant.safeParse(text);
  return read.success ? read.data : null;
};

function journalSource({ startup }: OfficeToRecover): RecoverySource {
  const { journal } = startup;
  const proof = journal.state === 'empty' ? 'not-yet-verified' : journal.state;
  return {
    key: journalKey,
    kind: 'journal',
    moment: asInstant(journal.lastWall),
    changes: journal.count,
    proof,
    usable: journal.count > 0 && journal.state !== 'newer-schema',
  };
}

const copyAsSource = (copy: CopySource, chosen: boolean): RecoverySource => ({
  key: copy.name,
  kind: chosen ? 'file' : copy.kind,
  moment: asInstant(copy.made),
  changes: copy.records,
  proof: copy.proof,
  usable: copy.kind === 'snapshot' && (copy.proof === 'verified' || copy.proof === 'not-yet-verified'),
});

interface RecoveryRouteProps {
  readonly found: OfficeToRecover;
  readonly tools: AppTools;
  readonly onAgain: () => void;
}

/** The recovery screen with its acts: choose a source, rebuild, open. */
export function RecoveryRoute({ found, tools, onAgain }: RecoveryRouteProps) {
  const { desktop, ids } = tools;
  const { startup } = found;
  const [file, setFile] = useState<CopySource>();
  const [progress, setProgress] = useState<RebuildProgress>();
  const [problem, setProblem] = useState<RestoreProblem>();
  const [result, setResult] = useState<Extract<Recovered, { ok: true }>>();
  const sources = [
    journalSource(found),
    ...(file ? [copyAsSource(file, true)] : []),
    ...startup.copies.map((copy) => copyAsSource(copy, false)),
  ];
  const [chosen, setChosen] = useState(sources.find((source) => source.usable)?.key);
  const readOnly = found.cause === 'newer-schema';

  const rebuild = async (): Promise<void> => {
    setProblem(undefined);
    setProgress({ done: 0, total: 1 });
    const databaseId = (chosen === file?.name ? file?.databaseId : null) ?? undefined;
    const source =
      chosen === journalKey
        ? { kind: 'journal' as const }
        : { kind: 'copy' as const, name: chosen ?? '', databaseId };
    const recovered = await recoverOffice(source, { desktop, ids, startup, onProgress: setProgress });
    setProgress(undefined);
    if (recovered.ok) setResult(recovered);
    else setProblem(recovered.reason);
  };
  const { choose, dialog } = useChosenCopy(
    desktop,
    (copy) => {
      setFile(copy);
      setChosen(copy.name);
    },
    () => {
      setProblem('file-unreadable');
    },
  );
  const notice: ReactNode = problem && (
    <RecoveryProblem reason={problem} onDismiss={() => setProblem(undefined)} />
  );
  return (
    <>
      <RecoveryScreen
        cause={found.cause}
        lastChange={asInstant(startup.journal.lastWall)}
        changesInJournal={startup.journal.count}
        missing={missingAfter(chosen, sources, found)}
        sources={readOnly ? sources.map((source) => ({ ...source, usable: false })) : sources}
        chosenKey={readOnly ? undefined : chosen}
        onChoose={setChosen}
        onRebuild={() => void rebuild()}
        onChooseFile={readOnly ? undefined : () => void choose()}
        onShowKept={startup.desktop ? () => void desktop.showKeptFiles() : undefined}
        progress={progress}
        problem={notice}
        finished={result && { changes: result.changes, onOpen: onAgain }}
      />
      {dialog}
    </>
  );
}

/** Changes known to have been kept somewhere and that the chosen source does not hold. */
function missingAfter(
  chosen: string | undefined,
  sources: readonly RecoverySource[],
  { startup, missing }: OfficeToRecover,
): number | undefined {
  const source = sources.find(({ key }) => key === chosen);
  if (!source || source.changes === null) return undefined;
  if (source.kind === 'journal') return startup.journal.missing;
  return Math.max(0, Math.max(startup.journal.count, missing) - source.changes);
}
