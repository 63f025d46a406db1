/** The week in parts of days, as candidates say when they can come. */
export const weekly = {
  title: 'Weekly times',
  part: 'Part of the day',
  parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  days: { 0: 'Sun', 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat' },
  coverage: { free: 'free', partly: 'partly', none: 'no', unsaid: 'not said' },
} as const;
