import {
  Ban,
  CalendarClock,
  Check,
  FileText,
  Hourglass,
  ShieldCheck,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { Placement } from '@shared/domain/submission/placement';
import { storedDate } from '@shared/domain/stored-time';
import type { PlacementDue } from '@shared/domain/submission/placement-dues';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { Tone } from '@ui/tone';

/** A state in words, with its tone and sign. */
export interface DueText {
  readonly key: string;
  readonly words: string;
  readonly tone: Tone;
  readonly icon: LucideIcon;
}

/** What a placement asks for, and how it ended, as words. */
export function useDueText() {
  const words = useWords('placements');
  const format = useFormat();
  const textOf = (due: PlacementDue): Omit<DueText, 'key'> => {
    switch (due.kind) {
      case 'payment-late':
        return { words: words('due.late', { count: due.days }), tone: 'error', icon: CalendarClock };
      case 'send-invoice':
        return { words: words('due.invoice', { count: due.days }), tone: 'warning', icon: FileText };
      case 'pay-rebate':
        return {
          words: words('due.rebate', { amount: format.money(due.amount) }),
          tone: 'warning',
          icon: Undo2,
        };
      case 'payment-awaited':
        return {
          words: words('due.awaited', { date: format.date(due.dueOn) }),
          tone: 'neutral',
          icon: Hourglass,
        };
      case 'guarantee':
        return { words: words('due.guarantee', { count: due.days }), tone: 'neutral', icon: ShieldCheck };
    }
  };
  return {
    dues: (dues: readonly PlacementDue[]): readonly DueText[] =>
      dues.length === 0
        ? [{ key: 'settled', words: words('settled'), tone: 'success', icon: Check }]
        : dues.map((due) => ({ key: due.kind, ...textOf(due) })),
    /** Null while the placement holds. */
    ended: ({ state, endedOn }: Placement): Omit<DueText, 'key'> | null => {
      if (state === 'active') return null;
      const date = endedOn === null ? '' : format.date(storedDate(endedOn));
      return { words: words(`ended.${state}`, { date }), tone: 'error', icon: Ban };
    },
  };
}
