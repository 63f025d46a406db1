/** Words of the statement on collecting personal data: that it was shown, which version, and when. */
export const statements = {
  section: 'Collection statement',
  line: 'Version {{version}} · shown {{date}} · {{channel}}',
  none: 'Not shown yet. Whose data is collected is told why, and who gets it.',
  older: 'The statement has changed since: version {{version}} is shown today.',
  channel: 'How it is shown',
  record: 'Shown today',
  tick: 'The collection statement (version {{version}}) was shown to them',
  givenBy: 'Statement given by',
  givenNone: 'Left empty where they were not given the collection statement yet: each profile then says so.',
  givenAll: 'Recorded today for every new person: the collection statement, version {{version}}.',
} as const;
