import type { Suggestion } from '@shared/domain/matching/rank';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { leadOf, partsBetween } from './lead';
import { useRoleWords } from './role-words';

/** Why the first role stands before the second: by how many points and which parts make them, or what decided between equals. */
export function useLead(): (first: Suggestion, second: Suggestion) => string {
  const words = useWords('nextRoles');
  const domain = useWords('domain');
  const format = useFormat();
  const { both } = useRoleWords();
  return (first, second) => {
    const role = both(second.face);
    const lead = leadOf(first, second);
    if (lead.by === 'known' || lead.by === 'skills') {
      return words(`lead.level.${lead.by}`, { role, first: lead.first, second: lead.second });
    }
    if (lead.by !== 'points') return words(`lead.level.${lead.by}`, { role });
    const parts = partsBetween(first, second).map(({ part, points }) => {
      const count = Math.abs(points);
      return words(points > 0 ? 'lead.more' : 'lead.less', { part: domain(`scoreParts.${part}`), count });
    });
    return words('lead.ahead', { count: lead.points, role, parts: format.list(parts) });
  };
}
