// Whether what stands in the way can be gone past, and with what the door knows beside the screen.
import type { Refusal } from '@shared/commands/refusal';
import type { Clash, ClashReasons } from '@shared/domain/interview/clash';

interface Found {
  readonly clashes: readonly Clash[];
}

/** True when every warning has a reason typed beside it and nothing blocks. */
export const isSettled = ({ clashes }: Found, reasons: ClashReasons): boolean =>
  clashes.every(({ kind, blocks }) => !blocks && (reasons[kind] ?? '').trim() !== '');

/** True when something nobody can go past stands in the way. */
export const isBlocked = ({ clashes }: Found): boolean => clashes.some(({ blocks }) => blocks);

/**
 * The list with what the door met beside it: it sees interviews of confidential clients that this screen does not, and
 * asks for a reason for them too. Only the kind of those is told.
 */
export function withRefused<Known extends Found>(
  found: Known | undefined,
  refused: Refusal | null,
): Known | undefined {
  if (!found || refused?.kind !== 'clashes-need-reason') return found;
  const unseen = refused.clashes.filter(({ kind }) => !found.clashes.some((clash) => clash.kind === kind));
  const bare = unseen.map((clash) => ({ ...clash, interviewId: null, minutes: null, label: null }));
  return { ...found, clashes: [...found.clashes, ...bare] };
}
