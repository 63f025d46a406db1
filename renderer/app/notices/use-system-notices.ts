import { useEffect, useRef } from 'react';
import type { NamedNotice } from '@data/queries/desk-notices';
import { useOffice } from '@data/use-office';
import { useNoticeText } from './use-notice-text';

/**
 * Tells what is new by the system while the window is not in front. What stood there when the person came in is not told
 * again: the bell has it. `quiet` while the window is locked: names show after the PIN.
 */
export function useSystemNotices(notices: readonly NamedNotice[] | undefined, quiet: boolean): void {
  const { desktop } = useOffice();
  const text = useNoticeText();
  const told = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    if (!notices) return;
    const before = told.current;
    told.current = new Set(notices.map(({ key }) => key));
    if (!before || quiet || document.hasFocus()) return;
    for (const notice of notices)
      if (!before.has(notice.key)) void desktop.notify({ title: 'Onward', body: text(notice) });
  }, [notices, quiet, desktop, text]);
}
