// The internal profile of a candidate on paper: facts, what moves them, whom they fit, what they were put forward for.
import { fullName } from '../domain/candidate/candidate-name';
import type { Candidate } from '../domain/candidate/candidate';
import type { FitAssessment } from '../domain/candidate/fit-assessment';
import type { MotivationNote } from '../domain/candidate/motivation-note';
import { annualGuaranteed, type Pay } from '../domain/candidate/pay';
import type { Submission } from '../domain/submission/submission';
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

/** A submission with its role and client named as the viewer may see them. */
export interface ProfileSubmission {
  readonly submission: Pick<Submission, 'stage' | 'draftedAt' | 'end'>;
  readonly roleTitle: string;
  readonly clientName: string;
}

/** What the profile is made of. */
export interface ProfileFacts {
  readonly leftOut: readonly ReportSection[];
  readonly candidate: Candidate;
  readonly districtName: string;
  /** Newest first. */
  readonly motivation: readonly MotivationNote[];
  /** Newest first, with the name of the client where one is meant. */
  readonly fit: readonly (FitAssessment & {
    readonly clientName: string | null;
    readonly authorName: string;
  })[];
  readonly submissions: readonly ProfileSubmission[];
  readonly interests: readonly {
    readonly roleTitle: string;
    readonly answer: string;
    readonly words: string;
    readonly notedOn: string;
  }[];
  /** The attendance record as one sentence. */
  readonly attendance: string;
}

const most = 4;
const dash = '–';

/** The profile; `title` is the candidate's name. */
export function candidateProfile(facts: ProfileFacts, maker: ReportMaker): ReportDocument {
  const { candidate } = facts;
  const { words } = maker;
  const zh = candidate.chineseName.trim();
  return frameReport(maker, {
    title: fullName(candidate),
    titleNote: zh === '' ? null : chinese(zh),
    subtitle: candidate.headline,
    marking: words('profile.marking'),
    blocks: [
      { kind: 'facts', facts: contactFacts(facts, maker) },
      ...sectionBlocks('candidate-profile', facts.leftOut, {
        summary: () => summaryBlocks(candidate, maker),
        skills: () => skillBlocks(candidate, maker),
        motivation: () => motivationBlocks(facts, maker),
        fit: () => fitBlocks(facts, maker),
        interest: () => interestBlocks(facts, maker),
        work: () => workBlocks(candidate, maker),
        submissions: () => submissionBlocks(facts, maker),
        attendance: () =>
          headed(words('profile.attendance'), [{ kind: 'paragraph', phrases: [plain(facts.attendance)] }]),
      }),
    ],
  });
}

type Fact = { label: string; value: Phrase[] };

const fact = (label: string, value: string): Fact => ({ label, value: [plain(value === '' ? dash : value)] });

function payText(pay: Pay | null, { words, format }: ReportMaker): string {
  if (!pay) return words('unknown');
  const monthly = words('profile.payMonthly', { amount: format.money(pay.monthly), months: pay.months });
  return words('profile.payAnnual', {
    monthly,
    annual: format.money(annualGuaranteed(pay)),
    on: format.date(pay.notedOn),
  });
}

function languageText(candidate: Candidate, maker: ReportMaker): string {
  const { words } = maker;
  return Object.entries(candidate.languages)
    .map(([code, { spoken, written, name }]) => {
      const level = (value: number | null): string => (value === null ? words('unknown') : String(value));
      return words('profile.language', {
        name: name === '' ? words(`languages.${code}`) : name,
        spoken: level(spoken),
        written: level(written),
      });
    })
    .join(marksOf(maker).semicolon);
}

function contactFacts({ candidate, districtName }: ProfileFacts, maker: ReportMaker): Fact[] {
  const { words, format } = maker;
  const phones = Object.values(candidate.phones).map(({ typed }) => format.phone(typed));
  const { notice } = candidate;
  return [
    fact(words('profile.phone'), phones.join(marksOf(maker).listed)),
    fact(words('profile.email'), candidate.email),
    fact(words('profile.district'), districtName),
    fact(words('profile.rightToWork'), words(`rightToWork.${candidate.rightToWork.kind}`)),
    fact(words('profile.currentPay'), payText(candidate.currentPay, maker)),
    fact(words('profile.expectedPay'), payText(candidate.expectedPay, maker)),
    fact(
      words('profile.notice'),
      notice ? words(`profile.noticeOf.${notice.unit}`, { count: notice.value }) : words('unknown'),
    ),
    fact(
      words('profile.availableFrom'),
      candidate.availableFrom ? format.date(candidate.availableFrom) : words('unknown'),
    ),
    fact(words('profile.languages'), languageText(candidate, maker)),
  ];
}

const headed = (heading: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks];

function summaryBlocks(candidate: Candidate, { words }: ReportMaker): readonly ReportBlock[] {
  const paragraph: ReportBlock = { kind: 'paragraph', phrases: [plain(candidate.summary)] };
  return headed(words('profile.summary'), candidate.summary === '' ? [] : [paragraph]);
}

function skillBlocks(candidate: Candidate, { words }: ReportMaker): readonly ReportBlock[] {
  const skills = Object.values(candidate.skills).sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  if (skills.length === 0) return [];
  const ratings = skills.map(({ name, level, lastUsedYear }) => ({
    label: [plain(name)],
    rating: level,
    evidence: lastUsedYear === null ? [] : [plain(words('profile.lastUsed', { year: lastUsedYear }))],
  }));
  return headed(words('profile.skills'), [
    { kind: 'ratings', most, unknown: words('profile.notAsked'), ratings },
  ]);
}

function motivationBlocks({ motivation }: ProfileFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words, format } = maker;
  const marks = marksOf(maker);
  const latest = motivation[0];
  if (!latest) return [];
  const items = [...latest.factors]
    .sort((a, b) => a.rank - b.rank)
    .map(({ factor, direction, words: said }) => [
      strong(words(`motivationFactors.${factor}`)),
      plain(marks.inBrackets(words(`motivationDirections.${direction}`))),
      plain(said === '' ? '' : `${marks.colon}${said}`),
    ]);
  const extra = [
    latest.words,
    latest.dealBreakers === '' ? '' : words('profile.dealBreakers', { words: latest.dealBreakers }),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence): ReportBlock => ({ kind: 'paragraph', phrases: [plain(sentence)] }));
  return headed(words('profile.motivation', { on: format.date(latest.notedOn) }), [
    { kind: 'list', items },
    ...extra,
  ]);
}

function fitBlocks({ fit }: ProfileFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words, format } = maker;
  const { colon } = marksOf(maker);
  return fit.flatMap((assessment) => {
    const on = { on: format.date(assessment.assessedOn), by: assessment.authorName };
    const { clientName } = assessment;
    const heading =
      clientName === null ? words('profile.fit', on) : words('profile.fitFor', { ...on, client: clientName });
    const ratings = Object.values(assessment.ratings).map(({ label, rating, evidence }) => ({
      label: [plain(label)],
      rating,
      evidence: [plain(evidence)],
    }));
    const verdict = [strong(words(`recommendations.${assessment.recommendation}`))];
    return headed(heading, [
      {
        kind: 'paragraph',
        phrases: assessment.summary === '' ? verdict : [...verdict, plain(`${colon}${assessment.summary}`)],
      },
      { kind: 'ratings', most, unknown: words('profile.notDiscussed'), ratings },
    ]);
  });
}

function interestBlocks({ interests }: ProfileFacts, maker: ReportMaker): readonly ReportBlock[] {
  const { words, format } = maker;
  const marks = marksOf(maker);
  const items = interests.map(({ roleTitle, answer, words: said, notedOn }) => [
    strong(roleTitle),
    plain(`${marks.colon}${words(`interestAnswers.${answer}`)}`),
    plain(`${said === '' ? '' : marks.inBrackets(said)}${marks.comma}${format.date(notedOn)}`),
  ]);
  return headed(words('profile.interest'), items.length === 0 ? [] : [{ kind: 'list', items }]);
}

function workBlocks(candidate: Candidate, { words }: ReportMaker): readonly ReportBlock[] {
  const jobs = Object.values(candidate.work).sort((a, b) => (a.from < b.from ? 1 : -1));
  const rows = jobs.map(({ employer, title, from, to }) => [
    [plain(`${from} ${dash} ${to ?? words('profile.now')}`)],
    [plain(employer)],
    [plain(title)],
  ]);
  const columns = [
    { head: words('profile.when'), width: 22, align: 'left' as const },
    { head: words('profile.employer'), width: 39, align: 'left' as const },
    { head: words('profile.jobTitle'), width: 39, align: 'left' as const },
  ];
  return headed(
    words('profile.work'),
    rows.length === 0 ? [] : [{ kind: 'table', columns, rows, empty: '' }],
  );
}

function submissionBlocks(
  { submissions }: ProfileFacts,
  { words, format }: ReportMaker,
): readonly ReportBlock[] {
  const columns = [
    { head: words('profile.role'), width: 30, align: 'left' as const },
    { head: words('profile.client'), width: 27, align: 'left' as const },
    { head: words('profile.stage'), width: 22, align: 'left' as const },
    { head: words('profile.since'), width: 21, align: 'left' as const },
  ];
  const rows = submissions.map(({ submission, roleTitle, clientName }) => [
    [plain(roleTitle)],
    [plain(clientName)],
    [plain(words(`submissionStages.${submission.stage}`))],
    [plain(format.moment(submission.draftedAt))],
  ]);
  return headed(words('profile.submissions'), [
    { kind: 'table', columns, rows, empty: words('profile.noSubmissions') },
  ]);
}
