/** Words of the dialog that ends a placement within its guarantee. */
export const placementEnd = {
  'did-not-start': { title: 'Did not start', submit: 'Record it' },
  'left-in-guarantee': { title: 'Left in guarantee', submit: 'Record it' },
  lastDay: 'Last day at work',
  lastDayMissing: 'Give the last day.',
  notYet: 'This day has not come yet.',
  afterGuarantee: 'The guarantee ended on {{date}}; leaving later changes nothing in this placement.',
  beforeStart: 'The first day was to be {{date}}: record that they did not start.',
  started: 'First day',
  guarantee: 'Guarantee',
  until: 'until {{date}}',
  fee: 'Fee',
  goesBack: 'Goes back',
  ofFee: '{{amount}}, {{percent}} % of the fee',
  nothingAgreed: 'unknown: no fee was agreed',
  effects:
    'A task to repair things with the client; the calls about the new post stop, and the nearest runner-up is proposed.',
} as const;
