import { useEffect, useState } from 'react';
import { backupsHolding, type BackupsHolding } from '@data/erasure/backups-holding';
import type { ErasureEnd } from '@data/erasure/erase-people';
import type { AppTools } from './app-tools';

/** The backups elsewhere that are older than an erasure; undefined while they are not known. */
export function useHolding(
  erased: ErasureEnd | undefined,
  desktop: AppTools['desktop'],
): BackupsHolding | undefined {
  const [holding, setHolding] = useState<BackupsHolding>();
  useEffect(() => {
    let current = true;
    if (erased?.ok === true)
      desktop.backups().then(
        (state) => {
          if (current && state) setHolding(backupsHolding(state, erased.decidedAt));
        },
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [erased, desktop]);
  return holding;
}
