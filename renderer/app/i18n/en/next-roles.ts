/** Looking ahead before a no is recorded, trying other weights, the call sheet, and a role's candidates. */
export const nextRoles = {
  outlook: {
    title: 'Next roles after this',
    dropOut: 'Drop out',
    dropped_one: '{{count}} of {{before}}: {{roles}}',
    dropped_other: '{{count}} of {{before}}: {{roles}}',
    droppedAndMore_one: '{{count}} of {{before}}: {{roles}} and {{more}} more',
    droppedAndMore_other: '{{count}} of {{before}}: {{roles}} and {{more}} more',
    why: 'Why',
    stay: 'Suggested',
    suits_one: '{{count}} role stays',
    suits_other: '{{count}} roles stay',
    raised_one: '{{count}} scores more',
    raised_other: '{{count}} score more',
    lowered_one: '{{count}} scores less',
    lowered_other: '{{count}} score less',
  },
} as const;
