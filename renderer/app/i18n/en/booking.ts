/** Words of finding a time, of what stands in its way, and of who is told of a change. */
export const booking = {
  handedOver: 'Interview of {{when}}: from {{from}} to {{to}}',
} as const;
