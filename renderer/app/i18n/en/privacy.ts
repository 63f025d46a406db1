/** Erasure, retention, requests for one's own data, and corrections. */
export const privacy = {
  holds: {
    money_one: '{{count}} payment is open',
    money_other: '{{count}} payments are open',
    guarantee_one: '{{count}} guarantee runs',
    guarantee_other: '{{count}} guarantees run',
    requests_one: '{{count}} data access request has no answer',
    requests_other: '{{count}} data access requests have no answer',
    submissions_one: '{{count}} submission is in the running',
    submissions_other: '{{count}} submissions are in the running',
    interviews_one: '{{count}} interview is ahead',
    interviews_other: '{{count}} interviews are ahead',
  },
} as const;
