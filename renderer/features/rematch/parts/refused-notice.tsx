import type { Explanation } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';

/** Why an act was not carried out, said where it was asked for. */
export function RefusedNotice({ refused }: { readonly refused: Explanation | null }) {
  return refused && <ErrorNotice what={refused.what} kept={refused.kept} next={refused.next} />;
}
