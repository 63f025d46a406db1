/** Words that stand beside what is typed of a role or decided about it. */
export const roleHints = {
  tellsClient: '“{{told}}” tells the client to everybody who reads this.',
  staysBooked_one:
    '{{count}} coming interview stays booked: {{names}}. Ring the client if it should not be kept.',
  staysBooked_other:
    '{{count}} coming interviews stay booked: {{names}}. Ring the client if they should not be kept.',
} as const;
