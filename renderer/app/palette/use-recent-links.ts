import { Building2, CalendarClock, Layers, Lock, User, type LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { chineseNameOf, shortName } from '@shared/domain/candidate/candidate-name';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { SeenRecent } from '@data/recent-items';
import { useLanguage, type Language } from '@ui/i18n/language';
import { useWords, type Words } from '@ui/i18n/words';
import type { RecentItem } from '../shell/nav-item';
import { useRecent } from './use-recent';

/** How many the list of pages has room for at the smallest window. */
const mostLinks = 5;

interface LinkText {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly nameZh?: string;
  readonly path: string;
}

interface LinkWords {
  readonly words: Words<'palette'>;
  readonly language: Language;
}

function personText(face: Parameters<typeof shortName>[0]): Pick<LinkText, 'label' | 'nameZh'> {
  const label = shortName(face);
  const chinese = chineseNameOf(face);
  return chinese === '' || chinese === label ? { label } : { label, nameZh: chinese };
}

/** A confidential role is told by its code alone, to everybody: the list of pages stands open all day. */
function linkText(seen: SeenRecent, { words, language }: LinkWords): LinkText {
  switch (seen.kind) {
    case 'candidate': {
      const { candidate } = seen;
      return {
        id: candidate.id,
        icon: User,
        path: `/candidates/${candidate.id}`,
        ...personText(candidate),
      };
    }
    case 'client': {
      const { id } = seen.client;
      return { id, icon: Building2, label: nameIn(language, seen.client), path: `/clients/${id}` };
    }
    case 'role': {
      const { id, code, visibility } = seen.role;
      return visibility === 'confidential'
        ? { id, icon: Lock, label: words('confidential', { code }), path: `/roles/${id}` }
        : { id, icon: Layers, label: titleIn(language, seen.role), path: `/roles/${id}` };
    }
    case 'interview': {
      const { interview, candidate } = seen.view;
      const path = `/today?interview=${interview.id}`;
      const text = candidate ? personText(candidate) : { label: words('someone') };
      return { id: interview.id, icon: CalendarClock, path, ...text };
    }
  }
}

/** What this person opened lately, for the list of pages. */
export function useRecentLinks(): readonly RecentItem[] {
  const words = useWords('palette');
  const language = useLanguage();
  const recent = useRecent();
  return useMemo(
    () =>
      recent
        .slice(0, mostLinks)
        .map((seen) => ({ key: seen.kind, text: linkText(seen, { words, language }) }))
        .map(({ key, text: { id, ...text } }) => ({ key: `${key}/${id}`, ...text })),
    [recent, words, language],
  );
}
