/** Words of a client's contact who is also somebody of our book. */
export const contactLink = {
  title: 'The same person in our book',
  find: 'Name or phone',
  found: 'People found',
  nobody: 'Nobody of our book is found by this.',
  link: 'It is this person',
  effect: 'Putting them forward to this company then needs a manager.',
  open: 'Also in our book…',
  openFor: 'Also in our book: {{name}}',
  inBook: 'In our book:',
  unlink: 'Not the same',
  unlinkFrom: 'Not the same person: {{name}}',
  badge: 'Contact at {{client}}',
} as const;
