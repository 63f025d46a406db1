import { useEffect, useState } from 'react';
import type { RequestOutput } from '@shared/desktop-api';
import type { CopySource, JournalFacts } from '@shared/safety-facts';
import { useOffice } from '@data/use-office';

type Answer = RequestOutput<'makeCopy'>;

/** Why a copy could not be made or read. */
export type CopyRefusal = Extract<Answer, { readonly ok: false }>['reason'];

/** The safety copies as the desktop knows them. */
export interface Copies {
  /** Null while they are being read. */
  readonly journal: JournalFacts | null;
  readonly copies: readonly CopySource[];
  /** False in a browser, which keeps none. */
  readonly desktop: boolean;
  readonly refusal: CopyRefusal | null;
  readonly done: 'made' | 'proved' | null;
  readonly busy: boolean;
  readonly make: () => void;
  readonly prove: () => void;
}

/** Reads the copies once, and again after each act; the journal is followed as it grows. */
export function useCopies(): Copies {
  const { desktop } = useOffice();
  const [facts, setFacts] = useState<RequestOutput<'startup'>>();
  const [journal, setJournal] = useState<JournalFacts>();
  const [answer, setAnswer] = useState<{ readonly kind: 'made' | 'proved'; readonly answer: Answer }>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void desktop.startup().then((found) => {
      if (!gone) setFacts(found);
    });
    const end = desktop.onJournalState(setJournal);
    return () => {
      gone = true;
      end();
    };
  }, [desktop]);
  const run = async (kind: 'made' | 'proved'): Promise<void> => {
    setBusy(true);
    try {
      setAnswer({ kind, answer: await (kind === 'made' ? desktop.makeCopy() : desktop.proveCopies()) });
    } finally {
      setBusy(false);
    }
  };
  const last = answer?.answer;
  return {
    journal: journal ?? facts?.journal ?? null,
    copies: last?.copies ?? facts?.copies ?? [],
    desktop: facts?.desktop ?? true,
    refusal: last && !last.ok ? last.reason : null,
    done: answer && last?.ok ? answer.kind : null,
    busy,
    make: () => void run('made'),
    prove: () => void run('proved'),
  };
}
