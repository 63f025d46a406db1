/** Candidates of one role side by side. */
export const compare = {
  button: 'Compare candidates',
  title: 'Candidates side by side',
  whom: 'Whom to compare, three at most',
  shown: 'What is shown',
  all: 'All facts',
  differing: 'Only what differs, {{count}}',
  fact: 'Fact',
  tooFew: 'There is nobody to compare: fewer than two candidates are put forward for this role.',
  ratedOf: '{{rated}} of {{asked}} rated',
  inGeneral: 'In general, {{date}}',
  forClient: 'For this client, {{date}}',
  notAssessed: 'Not assessed',
  blind: 'A colleague’s assessment waits for yours',
  motivationUnknown: 'Not written down',
  interest: 'Their word on the role',
  notAsked: 'Not asked',
} as const;
