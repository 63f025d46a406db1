import type { Hint } from '@ui/hint-bar';
import type { Words } from '@ui/i18n/words';

/** The keys of a board of cards. */
export const boardHints = (words: Words<'roles'>): readonly Hint[] => [
  { keys: ['left', 'up', 'down', 'right'], label: words('hints.walk') },
  { keys: ['shift+right'], label: words('hints.next') },
  { keys: ['x'], label: words('hints.no') },
  { keys: ['b'], label: words('hints.book') },
  { keys: ['enter'], label: words('hints.open') },
];
