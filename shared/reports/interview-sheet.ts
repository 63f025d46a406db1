// The recruiter's own preparation for an interview: what is known, what must be asked because nobody has or because it has
// grown old, and room to write by hand.
import { fullName } from '../domain/candidate/candidate-name';
import type { Candidate } from '../domain/candidate/candidate';
import { factAge } from '../domain/candidate/fact-age';
import type { MotivationNote } from '../domain/candidate/motivation-note';
import type { Verdict } from '../domain/interview/feedback';
import type { Interview } from '../domain/interview/interview';
import type { Policy } from '../domain/office/policy';
import type { Role } from '../domain/role/role';
import { marksOf } from '../kernel/marks';
import {
  chinese,
  plain,
  strong,
  type Phrase,
  type ReportBlock,
  type ReportDocument,
} from './report-document';
import { frameReport } from './report-frame';
import { sectionBlocks, type ReportSection } from './report-sections';
import type { ReportMaker } from './report-words';

/** What the sheet is made of; names as the viewer may see them. */
export interface SheetFacts {
  readonly candidate: Candidate;
  readonly interview: Pick<Interview, 'kind' | 'mode' | 'planned' | 'address' | 'notes'>;
  readonly recruiterName: string;
  readonly roomName: string;
  readonly role: Pick<Role, 'title' | 'requirements' | 'workHours' | 'team'> | null;
  readonly clientName: string;
  readonly contactName: string;
  /** What the client's people said after earlier meetings on this submission, the latest first. */
  readonly heard: readonly {
    readonly on: string;
    readonly who: string;
    readonly verdict: Verdict;
    readonly words: string;
  }[];
  /** The latest, or null when there is none. */
  readonly motivation: MotivationNote | null;
  /** What was rated before, newest first, by what was looked at. */
  readonly rated: readonly { readonly label: string; readonly rating: number | null; readonly on: string }[];
  readonly consents: { readonly keep: boolean; readonly represent: boolean };
  readonly attendance: string;
  readonly today: string;
  readonly policy: Pick<Policy, 'staleFactDays' | 'unknownFactDays'>;
  readonly leftOut: readonly ReportSection[];
}

const dash = '–';
const blankRows = 4;
const ratingBoxes = '☐ 1  ☐ 2  ☐ 3  ☐ 4';
const writingLine = ' ';

/** The sheet; `title` is the candidate's name. */
export function interviewSheet(facts: SheetFacts, maker: ReportMaker): ReportDocument {
  const { candidate, interview } = facts;
  const { words, format } = maker;
  const zh = candidate.chineseName.trim();
  const { date, startMinute } = interview.planned;
  return frameReport(maker, {
    title: fullName(candidate),
    titleNote: zh === '' || zh === fullName(candidate) ? null : chinese(zh),
    subtitle: words(`sheet.subtitle.${interview.kind}`, {
      on: format.fullDate(date),
      at: format.minute(startMinute),
    }),
    marking: words('sheet.marking'),
    blocks: [
      { kind: 'facts', facts: meetingFacts(facts, maker) },
      ...sectionBlocks('interview-sheet', facts.leftOut, {
        ask: () => askBlocks(facts, maker),
        role: () => roleBlocks(facts, maker),
        heard: () => heardBlocks(facts, maker),
        motivation: () => motivationBlocks(facts, maker),
        rate: () => [{ kind: 'heading', text: words('sheet.rate') }, rateTable(facts, maker)],
        attendance: () => [
          { kind: 'heading', text: words('sheet.attendance') },
          { kind: 'paragraph', phrases: [plain(facts.attendance)] },
        ],
        notes: () => notesBlocks(facts, maker),
      }),
    ],
  });
}

type Fact = { label: string; value: Phrase[] };

function meetingFacts(facts: SheetFacts, { words, format, language }: ReportMaker): Fact[] {
  const { candidate, interview } = facts;
  const fact = (key: string, value: string): Fact => ({
    label: words(`sheet.${key}`),
    value: [plain(value.trim() === '' ? dash : value)],
  });
  const phone = Object.values(candidate.phones)[0]?.typed ?? '';
  const current = Object.values(candidate.work).find(({ to }) => to === null);
  const place = interview.kind === 'office' ? facts.roomName : interview.address;
  return [
    fact('how', words(`interviewModes.${interview.mode}`)),
    fact('place', place),
    fact('recruiter', facts.recruiterName),
    fact('phone', format.phone(phone)),
    fact('headline', candidate.headline),
    fact(
      'now',
      current
        ? [current.title, current.employer].filter((part) => part !== '').join(marksOf({ language }).comma)
        : '',
    ),
    ...(interview.kind === 'client'
      ? [fact('client', facts.clientName), fact('contact', facts.contactName)]
      : []),
  ];
}

/** Something to ask; `on` is when it was said last, null when nobody knows. */
interface OpenQuestion {
  readonly key: string;
  readonly on: string | null;
}

/** What nobody has asked yet, and what was said so long ago that it must be asked again. */
export function openQuestions(facts: SheetFacts): readonly OpenQuestion[] {
  const { candidate, motivation, consents, today, policy } = facts;
  const asked: readonly (readonly [key: string, known: boolean, notedOn: string | null])[] = [
    ['rightToWork', candidate.rightToWork.kind !== 'unknown', null],
    ['notice', candidate.notice !== null, null],
    ['currentPay', candidate.currentPay !== null, candidate.currentPay?.notedOn ?? null],
    ['expectedPay', candidate.expectedPay !== null, candidate.expectedPay?.notedOn ?? null],
    ['languages', Object.keys(candidate.languages).length > 0, null],
    ['motivation', motivation !== null, motivation?.notedOn ?? null],
    ['consentKeep', consents.keep, null],
    ['consentRepresent', consents.represent, null],
  ];
  return asked.flatMap(([key, known, notedOn]): readonly OpenQuestion[] => {
    if (!known) return [{ key, on: null }];
    const old = notedOn !== null && factAge(notedOn, today, policy).standing !== 'fresh';
    return old ? [{ key, on: notedOn }] : [];
  });
}

function askBlocks(facts: SheetFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words, format } = maker;
  const items = openQuestions(facts).map(({ key, on }) => [
    strong(words(`sheet.questions.${key}`)),
    plain(on === null ? '' : marksOf(maker).inBrackets(words('sheet.saidOn', { on: format.date(on) }))),
  ]);
  const heading: ReportBlock = { kind: 'heading', text: words('sheet.ask') };
  return items.length === 0
    ? [heading, { kind: 'paragraph', phrases: [plain(words('sheet.nothingToAsk'))] }]
    : [heading, { kind: 'list', items }];
}

function roleBlocks({ role, interview }: SheetFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words } = maker;
  if (!role || interview.kind === 'office') return [];
  const asked = Object.values(role.requirements);
  const noted = marksOf(maker).inBrackets(words('sheet.must'));
  const items = asked.map(({ name, must }) => [plain(must ? `${name}${noted}` : name)]);
  return [
    { kind: 'heading', text: words('sheet.role', { title: role.title }) },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...[role.team, role.workHours]
      .filter((text) => text !== '')
      .map((text): ReportBlock => ({ kind: 'paragraph', phrases: [plain(text)] })),
  ];
}

function heardBlocks({ heard }: SheetFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words, format } = maker;
  const { colon, comma } = marksOf(maker);
  if (heard.length === 0) return [];
  const items = heard.map(({ on, who, verdict, words: said }) => [
    strong([who === '' ? words('sheet.heardClient') : who, format.date(on)].join(comma)),
    plain(`${colon}${words(`sheet.verdicts.${verdict}`)}${said === '' ? '' : ` – ${said}`}`),
  ]);
  return [
    { kind: 'heading', text: words('sheet.heard') },
    { kind: 'list', items },
  ];
}

function motivationBlocks({ motivation }: SheetFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words, format } = maker;
  if (!motivation) return [];
  const items = [...motivation.factors]
    .sort((a, b) => a.rank - b.rank)
    .map(({ factor, words: said }) => [
      strong(words(`motivationFactors.${factor}`)),
      plain(said === '' ? '' : `${marksOf(maker).colon}${said}`),
    ]);
  const heading: ReportBlock = {
    kind: 'heading',
    text: words('sheet.motivation', { on: format.date(motivation.notedOn) }),
  };
  const said: readonly ReportBlock[] =
    motivation.words === '' ? [] : [{ kind: 'paragraph', phrases: [plain(motivation.words)] }];
  return [heading, ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]), ...said];
}

function rateTable({ rated }: SheetFacts, { words, format }: ReportMaker): ReportBlock {
  const known = rated.map(({ label, rating, on }) => [
    [plain(label)],
    [plain(rating === null ? dash : `${rating} (${format.date(on)})`)],
    [plain(ratingBoxes)],
    [plain(writingLine)],
  ]);
  const blank = Array.from({ length: blankRows }, () => [
    [],
    [plain(dash)],
    [plain(ratingBoxes)],
    [plain(writingLine)],
  ]);
  const column = (key: string, width: number) => ({
    head: words(`sheet.${key}`),
    width,
    align: 'left' as const,
  });
  return {
    kind: 'table',
    columns: [column('attribute', 28), column('before', 20), column('rating', 24), column('evidence', 28)],
    rows: [...known, ...blank],
    empty: '',
  };
}

function notesBlocks({ interview }: SheetFacts, { words }: ReportMaker): readonly ReportBlock[] {
  if (interview.notes === '') return [];
  return [
    { kind: 'heading', text: words('sheet.notes') },
    { kind: 'paragraph', phrases: [plain(interview.notes)] },
  ];
}
