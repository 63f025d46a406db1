import type { ErasureStanding } from '@shared/domain/privacy/erasure-standing';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

/** Writes what keeps or would end with an erasure, as a list in words. */
export function useHeldText(): (
  standing: ErasureStanding,
  kinds: readonly (keyof ErasureStanding)[],
) => string {
  const words = useWords('privacy');
  const language = useLanguage();
  return (standing, kinds) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      kinds.flatMap((kind) =>
        standing[kind] === 0 ? [] : [words(`holds.${kind}`, { count: standing[kind] })],
      ),
    );
}
