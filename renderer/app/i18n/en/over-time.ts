/** What candidates say and how we judge them, laid side by side: two dates, or several people. */
export const overTime = {
  age: {
    fresh_one: 'Noted {{count}} day ago',
    fresh_other: 'Noted {{count}} days ago',
    stale_one: 'Noted {{count}} day ago: ask again',
    stale_other: 'Noted {{count}} days ago: ask again',
    'too-old_one': 'Noted {{count}} day ago: counts as unknown until asked again',
    'too-old_other': 'Noted {{count}} days ago: counts as unknown until asked again',
  },
  askLater: 'Ask again later…',
  askWords: 'Ask again what moves them',
  compare: {
    title: 'Two dates side by side',
    earlier: 'Earlier',
    later: 'Later',
    factor: 'Factor',
    change: 'Change',
    place: '{{rank}}, {{direction}}',
    changes: {
      stronger: 'stronger',
      weaker: 'weaker',
      same: 'same',
      turned: 'turned round',
      new: 'new',
      gone: 'no longer named',
    },
  },
} as const;
