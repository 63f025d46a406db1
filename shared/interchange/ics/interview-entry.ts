// An interview as a calendar of somebody else shows it. A file leaves the office and is not taken back by erasing, so
// notes, pay and assessments are in none. What a candidate gets names nobody but themself, the office and a client they
// know of; what a colleague gets says what the screen says, the masked client included.
import type { Interview, InterviewStage } from '../../domain/interview/interview';
import { storedInstant } from '../../domain/stored-time';
import { ownUidEnd, type CalendarEntry, type CalendarMethod, type CalendarPerson } from './calendar-file';

/** Whose calendar the file is for; `colleague` is one's own calendar too. */
export type Audience = 'candidate' | 'colleague';

/** Texts of an entry, by key; the app has the words in the language on screen. */
export type EntryWordKey =
  | 'officeForCandidate'
  | 'clientForCandidate'
  | 'forColleague'
  | 'confidential'
  | 'calledOff'
  | 'nameAndPlace'
  | 'ring'
  | 'ringOffice'
  | 'pleaseConfirm'
  | 'isCalledOff'
  | 'recruiter'
  | 'role'
  | 'how'
  | 'state';
/** The words of entries; `values` fill the gaps. */
export interface EntryWords {
  readonly text: (key: EntryWordKey, values?: Readonly<Record<string, string>>) => string;
  readonly kind: (kind: Interview['kind']) => string;
  readonly mode: (mode: Interview['mode']) => string;
  readonly stage: (stage: InterviewStage) => string;
}

/** An interview with what its entry is made of, as the viewer may see it. */
export interface EntryFacts {
  readonly interview: Pick<
    Interview,
    'id' | 'kind' | 'mode' | 'stage' | 'sequence' | 'startsAt' | 'endsAt' | 'address' | 'confidential'
  >;
  readonly candidateName: string;
  readonly candidateEmail: string;
  readonly roomName: string | null;
  readonly recruiterName: string;
  readonly role: { readonly code: string; readonly title: string; readonly blindTitle: string } | null;
  /** Null where there is none, and where the viewer is not cleared. */
  readonly clientName: string | null;
  /** The candidate was told the name of a confidential client. */
  readonly disclosed: boolean;
  readonly office: { readonly name: string; readonly address: string; readonly phone: string };
}

const calledOffStages: readonly InterviewStage[] = ['declined', 'cancelled'];
const tentativeStages: readonly InterviewStage[] = ['held-slot', 'awaiting-confirmation'];

/** True when the meeting will not be: its file says CANCEL. A no-show is none: it stood until its time. */
export const isCalledOff = ({ stage }: Pick<Interview, 'stage'>): boolean => calledOffStages.includes(stage);

/** What an invitation asks of its receiver. */
export const inviteMethod = (interview: Pick<Interview, 'stage'>): CalendarMethod =>
  isCalledOff(interview) ? 'CANCEL' : 'REQUEST';

/** UID of an interview, for its whole life. */
export const uidOf = ({ id }: Pick<Interview, 'id'>): string => `${id}${ownUidEnd}`;

/** True when the receiver may read the client's name, address and the role's own title. */
export const namesClient = (
  { interview, clientName, disclosed }: Pick<EntryFacts, 'interview' | 'clientName' | 'disclosed'>,
  audience: Audience,
): boolean => clientName !== null && (audience === 'colleague' || !interview.confidential || disclosed);

function statusOf({ stage }: EntryFacts['interview']): CalendarEntry['status'] {
  if (calledOffStages.includes(stage)) return 'CANCELLED';
  return tentativeStages.includes(stage) ? 'TENTATIVE' : 'CONFIRMED';
}

const filled = (parts: readonly (string | null | false)[]): readonly string[] =>
  parts.flatMap((part) => (part ? [part.trim()] : [])).filter((part) => part !== '');

/** The client, or `Confidential · R-118` where its name must not stand; empty where there is none. */
export function clientLabel(facts: EntryFacts, audience: Audience, words: EntryWords): string {
  if (facts.interview.kind === 'office') return '';
  if (namesClient(facts, audience)) return facts.clientName ?? '';
  return facts.interview.confidential ? words.text('confidential', { code: facts.role?.code ?? '–' }) : '';
}

/** The role's title as the receiver may read it. */
function roleTitle(facts: EntryFacts, audience: Audience): string {
  if (facts.role === null || facts.interview.kind === 'office') return '';
  const open = !facts.interview.confidential || namesClient(facts, audience);
  return open ? facts.role.title : facts.role.blindTitle;
}

function summaryOf(facts: EntryFacts, audience: Audience, words: EntryWords): string {
  const { interview, office, candidateName } = facts;
  const client = clientLabel(facts, audience, words);
  if (audience === 'colleague') {
    const about = client === '' ? words.kind(interview.kind) : client;
    return words.text('forColleague', { name: candidateName, about });
  }
  if (interview.kind === 'office') return words.text('officeForCandidate', { office: office.name });
  const about = filled([roleTitle(facts, audience), client]).join(' · ');
  return about === '' ? words.kind(interview.kind) : words.text('clientForCandidate', { about });
}

function placeOf(facts: EntryFacts, audience: Audience, words: EntryWords): string {
  const { interview, office, roomName } = facts;
  if (interview.mode !== 'in-person') return words.mode(interview.mode);
  if (interview.kind === 'client') {
    const mayKnow = !interview.confidential || namesClient(facts, audience);
    return mayKnow ? interview.address : '';
  }
  if (audience === 'colleague') return roomName ?? '';
  return office.address === ''
    ? office.name
    : words.text('nameAndPlace', { name: office.name, place: office.address });
}

function candidateLines({ interview, office }: EntryFacts, words: EntryWords): readonly string[] {
  if (isCalledOff(interview)) return [words.text('isCalledOff')];
  const values = { office: office.name, phone: office.phone };
  return filled([
    interview.kind === 'client' && words.text('how', { mode: words.mode(interview.mode) }),
    tentativeStages.includes(interview.stage) && words.text('pleaseConfirm'),
    words.text(office.phone === '' ? 'ringOffice' : 'ring', values),
  ]);
}

function colleagueLines(facts: EntryFacts, words: EntryWords): readonly string[] {
  const { interview, recruiterName, role } = facts;
  const title = roleTitle(facts, 'colleague');
  return filled([
    words.text('recruiter', { name: recruiterName }),
    title !== '' && words.text('role', { title, code: role?.code ?? '' }),
    words.text('how', { mode: words.mode(interview.mode) }),
    words.text('state', { stage: words.stage(interview.stage) }),
  ]);
}

const emailPattern = /^[^\s@:;,<>"]+@[^\s@:;,<>"]+$/u;
const localPhoneDigits = 8;

/** The office's line; it keeps no email, and the telephone is where an answer is expected. */
function officeAddress(phone: string): string {
  const digits = phone.replaceAll(/\D/gu, '');
  if (phone.trim().startsWith('+') && digits !== '') return `tel:+${digits}`;
  return digits.length === localPhoneDigits ? `tel:+852${digits}` : 'invalid:nomail';
}

/**
 * Only the receiver is an attendee, and only where an email is known. A colleague's file names none: their program
 * might write to the candidate.
 */
function attendeesOf(facts: EntryFacts, audience: Audience): readonly CalendarPerson[] {
  const email = facts.candidateEmail.trim();
  if (audience === 'colleague' || !emailPattern.test(email)) return [];
  return [{ name: facts.candidateName, address: `mailto:${email}` }];
}

/** The entry of one interview for one kind of receiver. */
export function interviewEntry(facts: EntryFacts, audience: Audience, words: EntryWords): CalendarEntry {
  const { interview, office } = facts;
  const summary = summaryOf(facts, audience, words);
  const lines = audience === 'candidate' ? candidateLines(facts, words) : colleagueLines(facts, words);
  return {
    uid: uidOf(interview),
    sequence: interview.sequence,
    start: storedInstant(interview.startsAt),
    end: storedInstant(interview.endsAt),
    status: statusOf(interview),
    summary: isCalledOff(interview) ? words.text('calledOff', { summary }) : summary,
    location: placeOf(facts, audience, words),
    description: lines.join('\n'),
    organizer: { name: office.name, address: officeAddress(office.phone) },
    attendees: attendeesOf(facts, audience),
  };
}
