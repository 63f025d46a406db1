/** Words of the bell: what a recruiter hears from the front desk. First names only, and never a client. */
export const notices = {
  bell: 'Notifications',
  bellUnread_one: 'Notifications, {{count}} new',
  bellUnread_other: 'Notifications, {{count}} new',
  title: 'From the front desk',
  none: 'Nothing from the front desk in the last 24 hours.',
  fresh: 'New',
  someone: 'Your candidate',
  kinds: {
    arrived: '{{name}} has arrived',
    'arrived-late': '{{name}} has arrived, {{minutes}} late',
    'arrived-very-late': '{{name}} has arrived, {{minutes}} late. See now, shorten or rebook?',
    absent: '{{name}} has not come yet, {{minutes}} late',
    'no-show': '{{name}} is recorded as a no-show',
    cancelled: 'The interview with {{name}} is called off',
    question: 'The front desk asks about {{name}}: see now, shorten or rebook?',
    'walk-in': '{{name}} walked in and asks for you',
    'walk-in-unknown': 'A visitor walked in and asks for you',
  },
} as const;
