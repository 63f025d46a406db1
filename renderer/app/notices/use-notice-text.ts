import { useCallback } from 'react';
import type { NamedNotice } from '@data/queries/desk-notices';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

/** The sentence of a notice: a first name at most, never a client. */
export function useNoticeText(): (notice: NamedNotice) => string {
  const words = useWords('notices');
  const format = useFormat();
  return useCallback(
    ({ kind, firstName, minutesLate }) => {
      if (kind === 'walk-in' && firstName === '') return words('kinds.walk-in-unknown');
      const name = firstName === '' ? words('someone') : firstName;
      return words(`kinds.${kind}`, { name, minutes: format.duration(minutesLate ?? 0) });
    },
    [words, format],
  );
}
