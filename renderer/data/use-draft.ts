import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Json } from '@shared/kernel/json';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { useOffice } from './use-office';

/** How long after the last key a draft is written, in milliseconds; what closes the dialog writes it at once. */
const quietMillis = 250;

/** Whether what stands on screen is in the database yet; `failed` when it could not be written, as on a full disk. */
export type Keeping = 'kept' | 'waiting' | 'failed';

/** Typed text that outlives its dialog. */
export interface DraftState<Value> {
  /** Undefined until the database has said whether something was kept. */
  readonly value: Value | undefined;
  /** True when `value` was kept from an earlier time. */
  readonly restored: boolean;
  readonly keeping: Keeping;
  readonly change: (value: Value) => void;
  /** Forgets the draft: it was handed over. */
  readonly handOver: () => Promise<void>;
  /** Begins again from the initial value. */
  readonly startOver: () => void;
}

interface DraftPlan<Value> {
  /** Unique for what is being written, such as `motivation/cnd_1`; drafts of two people never meet. */
  readonly key: string;
  readonly initial: Value;
  /** Reads what was kept; a shape of an older version is left aside. */
  readonly decoder: z.ZodType<Value>;
}

function standing<Value extends Json>(
  kept: Json | undefined,
  { initial, decoder }: Pick<DraftPlan<Value>, 'initial' | 'decoder'>,
): { readonly value: Value; readonly restored: boolean } {
  const read = kept === undefined ? undefined : decoder.safeParse(kept);
  return read?.success ? { value: read.data, restored: true } : { value: initial, restored: false };
}

/** Calls back once when something was kept under this key before its form is opened, so that the form can open by itself. */
export function useKeptDraft(key: string, onKept: () => void): void {
  const { database, actor } = useOffice();
  const fullKey = `${actor.staffId}/${key}`;
  const heard = useRef(onKept);
  useEffect(() => {
    let gone = false;
    readDraft(database, fullKey).then(
      (kept) => {
        if (kept !== undefined && !gone) heard.current();
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [database, fullKey]);
}

/** Keeps a dialog's text in the database while it is typed, and brings it back when the dialog opens again. */
export function useDraft<Value extends Json>({ key, initial, decoder }: DraftPlan<Value>): DraftState<Value> {
  const { database, actor, clock } = useOffice();
  const fullKey = `${actor.staffId}/${key}`;
  const [state, setState] = useState<{ value: Value; restored: boolean }>();
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const pending = useRef<{ value: Value; timer: number }>(undefined);
  const first = useRef({ initial, decoder });

  const flush = useCallback(() => {
    if (!pending.current) return;
    window.clearTimeout(pending.current.timer);
    const { value } = pending.current;
    pending.current = undefined;
    // A draft that cannot be written is still on screen, and the next key tries again.
    keepDraft(database, { key: fullKey, value, savedAt: clock.now() }).then(
      () => {
        // Another key was pressed meanwhile: its own writing says when it is kept.
        if (!pending.current) setKeeping('kept');
      },
      () => {
        setKeeping('failed');
      },
    );
  }, [database, fullKey, clock]);

  useEffect(() => {
    let gone = false;
    const show = (kept: Json | undefined): void => {
      if (gone) return;
      setState(standing(kept, first.current));
    };
    readDraft(database, fullKey).then(show, () => {
      show(undefined);
    });
    window.addEventListener('pagehide', flush);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [database, fullKey, flush]);

  const change = useCallback(
    (value: Value) => {
      setState((before) => ({ value, restored: before?.restored ?? false }));
      setKeeping('waiting');
      window.clearTimeout(pending.current?.timer);
      pending.current = { value, timer: window.setTimeout(flush, quietMillis) };
    },
    [flush],
  );

  const forget = useCallback(async () => {
    window.clearTimeout(pending.current?.timer);
    pending.current = undefined;
    await dropDraft(database, fullKey);
  }, [database, fullKey]);

  const startOver = useCallback(() => {
    setState({ value: first.current.initial, restored: false });
    void forget().catch(() => undefined);
  }, [forget]);

  const { value, restored = false } = state ?? {};
  return { value, restored, keeping, change, handOver: forget, startOver };
}
