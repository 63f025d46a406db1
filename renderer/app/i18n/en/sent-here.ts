/** Words of whom a client got from us, on its page, its people’s lines and the submissions of a candidate. */
export const sentHere = {
  title: 'Put forward here',
  note: 'last change first',
  none: 'Nobody was put forward here yet.',
  all: 'Show all {{count}}',
  sent: 'sent {{when}}',
  blind: 'sent without the name {{when}}',
  drafted: 'drafted {{when}}, not sent',
  to: 'to {{name}}',
  ours: 'ours until {{date}}, introduced by {{name}}',
  theirs: 'another agency’s until {{date}}',
  somebody: 'A former candidate',
  ended: '{{stage}}: {{reason}}',
  got_one: 'got {{count}} candidate from us',
  got_other: 'got {{count}} candidates from us',
} as const;
