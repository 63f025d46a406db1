import type { Suggestion } from '@shared/domain/matching/rank';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { leadOf } from './lead';
import { useRoleWords } from './role-words';

/** So many parts are named; those after them decide little. */
const namedParts = 2;

/** Why the first role stands before the second: by how many points and which parts give most of them, or what decided between equals. */
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
    const gains = first.score.lines
      .map(({ part, points: own }) => {
        const other = second.score.lines.find((line) => line.part === part);
        return { part, more: own - (other?.points ?? 0) };
      })
      .filter(({ more }) => more > 0)
      .sort((a, b) => b.more - a.more)
      .slice(0, namedParts)
      .map(({ part, more }) => words('lead.part', { part: domain(`scoreParts.${part}`), more }));
    return words('lead.ahead', { count: lead.points, role, parts: format.list(gains) });
  };
}
