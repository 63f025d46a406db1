export const importMends = {
  mend: {
    open: 'Correct',
    openRow: 'Correct row {{row}} of {{file}}',
    title: 'Correct this row',
    submit: 'Use these cells',
    beyond: 'Beyond the heads, column {{number}}',
    kept: 'Only this import changes; the file stays as it is.',
  },
  split: {
    open: 'Split',
    openRow: 'Split row {{row}} of {{file}}',
    title: 'Several people in one row',
    say: 'Each gets a row of their own. A cell with as many parts as there are people gives one part to each; every other cell goes to all of them.',
    person: 'Person {{number}}',
    submit: 'Split into {{count}} rows',
    one: 'One person: correct the row',
  },
  samePhone: 'Merge all with the same phone, {{count}}',
} as const;
