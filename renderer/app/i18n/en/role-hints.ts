/** Words that stand beside what is typed of a role or decided about it. */
export const roleHints = {
  oddStart: {
    'long-past': 'More than a month ago: fee, invoice and guarantee count from this day.',
    'far-ahead': 'More than a year ahead: is the year right?',
  },
  answerOver: 'This day is over, so the offer counts as lapsed at once.',
  tellsClient: '“{{told}}” tells the client to everybody who reads this.',
  staysBooked_one:
    '{{count}} coming interview stays booked: {{names}}. Ring the client if it should not be kept.',
  staysBooked_other:
    '{{count}} coming interviews stay booked: {{names}}. Ring the client if they should not be kept.',
} as const;
