/** Words of sending a submission to its client, from wherever it is sent, and of the consent that stands for it. */
export const sending = {
  title: 'Send to the client',
  nameTitle: 'Give the client the name',
  send: 'Send',
  giveName: 'Give the name',
  how: 'How it goes out',
  toWhom: 'To whom',
  sentTo: '{{sent}}, to {{name}}',
  named: 'By name',
  blind: 'Without the name',
  needsConsent: 'Nothing goes out without the candidate’s consent.',
  namedEffect: 'This is the introduction: it starts our ownership window unless one is running.',
  blindEffect:
    'The client reads the profile without a name; the ownership window starts when the name is given.',
  outside: 'Record it when it was really sent: it cannot be unsaid, only marked as an error.',
  onFile: {
    named: 'On file: may be put forward by name',
    blind: 'On file: may be put forward without the name only',
    nothing: 'No consent to be put forward on file: ask for it in this call',
  },
  firstConsent: 'Putting forward needs the consent first',
  firstKeep: 'Putting forward needs the consent that we keep their data first',
  keep: 'The candidate agrees that we keep their data',
} as const;
