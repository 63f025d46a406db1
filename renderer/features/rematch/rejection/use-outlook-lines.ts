import { Ban, CircleCheck, Minus } from 'lucide-react';
import { rejectionOutlook, type DroppedRole, type RejectionOutlook } from '@data/matching/rejection-outlook';
import type { RejectionCase } from '@data/matching/rejection-case';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { useRoleWords } from '../parts/role-words';
import { useFactText } from '../parts/use-fact-text';
import { rejectInputOf, type RejectionForm } from './rejection-form';
import type { EffectLine } from './use-effect-lines';

/** So many dropped roles are named; the rest is counted. */
const namedRoles = 3;

/** Which suggested roles drop out and how many move, by carrying the no out on a copy; nothing until it is found. */
export function useOutlookLines(found: RejectionCase, form: RejectionForm): readonly EffectLine[] {
  const { database, actor, clock, zoneRules, ids } = useOffice();
  const input = rejectInputOf(found.submission.id, form);
  // What was said is no part of any rule, so typing it does not look ahead again.
  const asked = JSON.stringify(input && { ...input, words: '' });
  const outlook = useLiveAnswer(
    async () =>
      input && rejectionOutlook(database, input, { viewer: actor, now: clock.now(), zoneRules, ids }),
    [database, actor, asked],
  );
  const linesOf = useLines(found);
  return outlook ? linesOf(outlook) : [];
}

function useLines({ office }: RejectionCase) {
  const words = useWords('nextRoles');
  const joined = useJoined();
  const format = useFormat();
  const { both } = useRoleWords();
  const text = useFactText({ office, staffNames: new Map() });
  const dropped = (roles: readonly DroppedRole[], before: number): EffectLine[] => {
    const named = roles.slice(0, namedRoles).map(({ face }) => both(face));
    const more = roles.length - named.length;
    const facts = new Set(roles.flatMap(({ closes }) => closes.map((failure) => text.gate(failure))));
    const counts = { count: roles.length, before };
    return [
      {
        label: words('outlook.dropOut'),
        sentence: words(more > 0 ? 'outlook.droppedAndMore' : 'outlook.dropped', {
          ...counts,
          roles: more > 0 ? joined.items(named) : format.list(named),
          more,
        }),
        tone: 'error',
        icon: Ban,
      },
      { label: words('outlook.why'), sentence: [...facts].join(' · '), tone: 'neutral', icon: Minus },
    ];
  };
  return ({ before, raised, lowered, dropped: out }: RejectionOutlook): readonly EffectLine[] => {
    const stay = before - out.length;
    const moved = [
      ...(raised > 0 ? [words('outlook.raised', { count: raised })] : []),
      ...(lowered > 0 ? [words('outlook.lowered', { count: lowered })] : []),
    ];
    return [
      ...(out.length === 0 ? [] : dropped(out, before)),
      {
        label: words('outlook.stay'),
        sentence: [words('outlook.suits', { count: stay }), ...moved].join(' · '),
        ...(stay === 0
          ? ({ tone: 'warning', icon: Ban } as const)
          : ({ tone: 'success', icon: CircleCheck } as const)),
      },
    ];
  };
}
