import type { SameNames } from '@data/archive/same-names';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';

/** Says what comes under a name that another has here, so that somebody can tell the two apart. */
export function SameNamesNote({ sameNames: { codes, staff } }: { readonly sameNames: SameNames }) {
  const words = useWords('archiveLeftOut');
  const format = useFormat();
  return (
    <>
      {codes.length > 0 && (
        <StatusChip tone="neutral" look="plain" wraps>
          {words('sameCodes', { count: codes.length, codes: format.list(codes) })}
        </StatusChip>
      )}
      {staff.length > 0 && (
        <StatusChip tone="neutral" look="plain" wraps>
          {words('sameStaff', { count: staff.length, names: format.list(staff) })}
        </StatusChip>
      )}
    </>
  );
}
