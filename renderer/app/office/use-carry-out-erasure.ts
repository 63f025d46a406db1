import { useCallback } from 'react';
import { useOffice } from '@data/use-office';

/**
 * Starts the page anew once the journal has what was decided: the erasure is carried out before the office opens again,
 * and whatever this page held in memory of the person is gone with it.
 */
export function useCarryOutErasure(): () => void {
  const { link } = useOffice();
  return useCallback(() => {
    void link.settled().then(() => {
      window.location.hash = '/today';
      window.location.reload();
    });
  }, [link]);
}
