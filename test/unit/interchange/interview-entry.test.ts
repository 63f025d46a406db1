// What a calendar file says of an interview, by who reads it.
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';
import { entryWordsIn } from '@features/calendar-files/entry-words';
import type { InterviewStage } from '@shared/domain/interview/interview';
import {
  interviewEntry,
  inviteMethod,
  type Audience,
  type EntryFacts,
} from '@shared/interchange/ics/interview-entry';
import { entryFacts } from '../../support/entry-facts';

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas, 'zh-HK': chineseAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});

const entry = (facts: EntryFacts, audience: Audience) => interviewEntry(facts, audience, entryWordsIn('en'));
const office = { kind: 'office', address: '', confidential: false } as const;

describe('a candidate’s entry', () => {
  it('of a client interview says client, role, place and whom to ring, and no name of ours', () => {
    expect(entry(entryFacts(), 'candidate')).toEqual({
      uid: 'ivw_one@onward',
      sequence: 0,
      start: '2026-11-24T02:00:00.000Z',
      end: '2026-11-24T03:00:00.000Z',
      status: 'CONFIRMED',
      summary: 'Interview: Accountant · Harbour Trading',
      location: '1 How Ming Street, Kwun Tong',
      description: 'How: In person\nPlease ring Harbour Talent on 2100 0088 if anything changes.',
      organizer: { name: 'Harbour Talent', address: 'tel:+85221000088' },
      attendees: [{ name: 'CHAN Wing Yan, Vivian 陳詠欣', address: 'mailto:vivian@example.hk' }],
    });
  });

  it('of an office interview says the office and its address', () => {
    const { summary, location, description } = entry(
      entryFacts({ interview: { ...office, stage: 'awaiting-confirmation' }, roomName: 'Victoria' }),
      'candidate',
    );
    expect([summary, location]).toEqual(['Interview at Harbour Talent', 'Harbour Talent, 8 Queen’s Road']);
    expect(description).toBe(
      'Not confirmed yet: please ring to confirm.\nPlease ring Harbour Talent on 2100 0088 if anything changes.',
    );
  });

  it('names nobody to be written to where no email is known', () => {
    for (const candidateEmail of ['', 'vivian at example', 'a@b\r\nATTENDEE:mailto:x@y.z'])
      expect(entry(entryFacts({ candidateEmail }), 'candidate').attendees).toEqual([]);
  });

  it('says a phone of the office as it can be dialled, or none', () => {
    const addressOf = (phone: string) =>
      entry(entryFacts({ office: { name: 'Us', address: '', phone } }), 'candidate').organizer.address;
    expect(['+852 2100 0088', '2100 0088', '', 'ask'].map(addressOf)).toEqual([
      'tel:+85221000088',
      'tel:+85221000088',
      'invalid:nomail',
      'invalid:nomail',
    ]);
  });
});

describe('a confidential client', () => {
  const secret = { interview: { confidential: true } } as const;
  const canaries = ['Harbour Trading', 'How Ming', 'Accountant'];
  const said = (facts: EntryFacts, audience: Audience): readonly string[] =>
    canaries.filter((canary) => JSON.stringify(entry(facts, audience)).includes(canary));

  it('stands nowhere for a candidate who was not told, although the sender is cleared', () => {
    expect(said(entryFacts(secret), 'candidate')).toEqual([]);
    const { summary, location } = entry(entryFacts(secret), 'candidate');
    expect([summary, location]).toEqual(['Interview: Finance post · Confidential · R-118', '']);
  });

  it('is named to a candidate who was told, by a sender who is cleared', () => {
    expect(said(entryFacts({ ...secret, disclosed: true }), 'candidate')).toEqual(canaries);
  });

  it('is not named by a sender who is not cleared, whoever was told', () => {
    const masked = entryFacts({
      interview: { confidential: true, address: '' },
      disclosed: true,
      clientName: null,
      role: { code: 'R-118', title: 'Finance post', blindTitle: 'Finance post' },
    });
    for (const audience of ['candidate', 'colleague'] as const) expect(said(masked, audience)).toEqual([]);
    expect(entry(masked, 'colleague').summary).toBe('CHAN Wing Yan, Vivian 陳詠欣 · Confidential · R-118');
  });

  it('is named to a cleared colleague', () => {
    expect(said(entryFacts(secret), 'colleague')).toEqual(canaries);
  });
});

describe('a colleague’s entry', () => {
  it('says what the screen says, and writes to nobody', () => {
    const { summary, description, attendees } = entry(entryFacts(), 'colleague');
    expect(summary).toBe('CHAN Wing Yan, Vivian 陳詠欣 · Harbour Trading');
    expect(description).toBe(
      'Recruiter: Grace Lau\nRole: Accountant (R-118)\nHow: In person\nState: Confirmed',
    );
    expect(attendees).toEqual([]);
  });
});

const stages: readonly (readonly [InterviewStage, string, string])[] = [
  ['held-slot', 'TENTATIVE', 'REQUEST'],
  ['awaiting-confirmation', 'TENTATIVE', 'REQUEST'],
  ['confirmed', 'CONFIRMED', 'REQUEST'],
  ['arrived', 'CONFIRMED', 'REQUEST'],
  ['in-progress', 'CONFIRMED', 'REQUEST'],
  ['done', 'CONFIRMED', 'REQUEST'],
  ['no-show-candidate', 'CONFIRMED', 'REQUEST'],
  ['no-show-client', 'CONFIRMED', 'REQUEST'],
  ['declined', 'CANCELLED', 'CANCEL'],
  ['cancelled', 'CANCELLED', 'CANCEL'],
];
it.each(stages)('%s is %s and asks by %s', (stage, status, method) => {
  const facts = entryFacts({ interview: { stage } });
  expect([entry(facts, 'candidate').status, inviteMethod(facts.interview)]).toEqual([status, method]);
  expect(entry(facts, 'candidate').summary.startsWith('Called off: ')).toBe(method === 'CANCEL');
});

it('speaks the language it is given', () => {
  const { summary, description } = interviewEntry(entryFacts(), 'colleague', entryWordsIn('zh-HK'));
  expect(summary).toBe('CHAN Wing Yan, Vivian 陳詠欣 · Harbour Trading');
  expect(description).toContain('招聘顧問：Grace Lau');
});
