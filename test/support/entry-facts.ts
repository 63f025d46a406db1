// An interview as calendar entries are made of it, with full defaults, and the words of the app in English.
import type { EntryFacts } from '@shared/interchange/ics/interview-entry';

type Given = Partial<Omit<EntryFacts, 'interview'>> & {
  readonly interview?: Partial<EntryFacts['interview']>;
};

/** A client interview of Vivian Chan on Tuesday 24 November 2026 from 10:00 to 11:00 in Hong Kong, open market. */
export function entryFacts({ interview = {}, ...given }: Given = {}): EntryFacts {
  return {
    interview: {
      id: 'ivw_one',
      kind: 'client',
      mode: 'in-person',
      stage: 'confirmed',
      sequence: 0,
      startsAt: '2026-11-24T02:00:00.000Z',
      endsAt: '2026-11-24T03:00:00.000Z',
      address: '1 How Ming Street, Kwun Tong',
      confidential: false,
      ...interview,
    },
    candidateName: 'CHAN Wing Yan, Vivian 陳詠欣',
    candidateEmail: 'vivian@example.hk',
    roomName: null,
    recruiterName: 'Grace Lau',
    role: { code: 'R-118', title: 'Accountant', blindTitle: 'Finance post' },
    clientName: 'Harbour Trading',
    disclosed: false,
    office: { name: 'Harbour Talent', address: '8 Queen’s Road', phone: '2100 0088' },
    ...given,
  };
}
