// A candidate for a client's eyes without a name, a contact or, if wished, an employer: the blind CV. What they said stands
// in their own words; every free text goes through the search for leaks.
import type { Candidate } from '../domain/candidate/candidate';
import type { FitAssessment } from '../domain/candidate/fit-assessment';
import type { MotivationNote } from '../domain/candidate/motivation-note';
import { annualGuaranteed } from '../domain/candidate/pay';
import type { BlindText } from './blind-text';
import { marksOf } from '../kernel/marks';
import { plain, strong, type Phrase, type ReportBlock, type ReportDocument } from './report-document';
import { frameReport } from './report-frame';
import { sectionBlocks, type ReportSection } from './report-sections';
import type { ReportMaker } from './report-words';

/** What a blind profile is made of. */
export interface BlindFacts {
  readonly candidate: Omit<
    Candidate,
    'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'preferredName'
  >;
  readonly districtName: string;
  /** The latest, or null when there is none. */
  readonly motivation: MotivationNote | null;
  /** The latest in general; null when there is none. */
  readonly fit: Pick<FitAssessment, 'ratings'> | null;
  /** The role it is made for; null for none. */
  readonly roleTitle: string | null;
  readonly show: { readonly employers: boolean; readonly pay: boolean };
  readonly leftOut: readonly ReportSection[];
}

const dash = '–';
const most = 4;
const referenceLength = 6;

/** What a person is called on a blind paper: from their random id, so that it tells nothing and stays the same. */
export const blindReference = (candidateId: string): string =>
  `C-${candidateId
    .replaceAll(/[^0-9a-z]/g, '')
    .slice(-referenceLength)
    .toUpperCase()}`;

/** The profile; nothing of its head tells who it is. */
export function blindProfile(facts: BlindFacts, maker: ReportMaker, text: BlindText): ReportDocument {
  const { words } = maker;
  return frameReport(maker, {
    title: words('blind.title', { reference: blindReference(facts.candidate.id) }),
    titleNote: null,
    subtitle: facts.roleTitle === null ? '' : words('blind.for', { role: facts.roleTitle }),
    marking: words('blind.marking'),
    blocks: blindBlocks(facts, maker, text),
  });
}

/** The blocks below the title, as the shortlist has them too. */
export function blindBlocks(facts: BlindFacts, maker: ReportMaker, text: BlindText): ReportBlock[] {
  const { candidate } = facts;
  const place = (name: string): string => `${candidate.id}/${name}`;
  const own: OwnText = (name, said) => text.phrases(place(name), said);
  return [
    ...(candidate.headline === '' ? [] : [paragraph(own('headline', candidate.headline))]),
    { kind: 'facts', facts: openFacts(facts, maker, own) },
    ...sectionBlocks('blind-profile', facts.leftOut, {
      summary: () => summaryBlocks(facts, maker, own),
      skills: () => skillBlocks(facts, maker, own),
      motivation: () => motivationBlocks(facts, maker, own),
      fit: () => fitBlocks(facts, maker, own),
      work: () => workBlocks(facts, maker, own),
      education: () => educationBlocks(facts, maker, own),
    }),
  ];
}

type OwnText = (place: string, text: string) => Phrase[];
type Fact = { label: string; value: Phrase[] };

const paragraph = (phrases: Phrase[]): ReportBlock => ({ kind: 'paragraph', phrases });
const heading = ({ words }: ReportMaker, key: string): ReportBlock => ({
  kind: 'heading',
  text: words(`blind.${key}`),
});

function openFacts({ candidate, districtName, show }: BlindFacts, maker: ReportMaker, own: OwnText): Fact[] {
  const { words, format } = maker;
  const marks = marksOf(maker);
  const { notice, expectedPay, availableFrom } = candidate;
  const fact = (key: string, value: string): Fact => ({
    label: words(`blind.${key}`),
    value: [plain(value === '' ? dash : value)],
  });
  const languages = Object.entries(candidate.languages).flatMap(([code, { name, spoken }], at): Phrase[] => [
    plain(at === 0 ? '' : marks.listed),
    ...(name === '' ? [plain(words(`languages.${code}`))] : own(`language.${code}`, name)),
    plain(spoken === null ? '' : marks.inBrackets(words(`languageLevels.${spoken}`))),
  ]);
  const pay = expectedPay ? format.money(annualGuaranteed(expectedPay)) : '';
  return [
    fact('district', districtName),
    fact('rightToWork', words(`rightToWork.${candidate.rightToWork.kind}`)),
    fact(
      'notice',
      notice ? words(`profile.noticeOf.${notice.unit}`, { count: notice.value }) : words('unknown'),
    ),
    fact('availableFrom', availableFrom ? format.date(availableFrom) : words('unknown')),
    { label: words('blind.languages'), value: languages.length === 0 ? [plain(dash)] : languages },
    ...(show.pay
      ? [fact('expectedPay', pay === '' ? words('unknown') : words('blind.aYear', { amount: pay }))]
      : []),
  ];
}

function summaryBlocks({ candidate }: BlindFacts, maker: ReportMaker, own: OwnText): readonly ReportBlock[] {
  if (candidate.summary === '') return [];
  return [heading(maker, 'summary'), paragraph(own('summary', candidate.summary))];
}

function skillBlocks({ candidate }: BlindFacts, maker: ReportMaker, own: OwnText): readonly ReportBlock[] {
  const skills = Object.entries(candidate.skills).sort(([, a], [, b]) => (b.level ?? 0) - (a.level ?? 0));
  if (skills.length === 0) return [];
  const { words } = maker;
  const ratings = skills.map(([key, { name, level, lastUsedYear }]) => ({
    label: own(`skill.${key}`, name),
    rating: level,
    evidence: lastUsedYear === null ? [] : [plain(words('profile.lastUsed', { year: lastUsedYear }))],
  }));
  return [heading(maker, 'skills'), { kind: 'ratings', most, unknown: words('profile.notAsked'), ratings }];
}

function motivationBlocks(
  { motivation }: BlindFacts,
  maker: ReportMaker,
  own: OwnText,
): readonly ReportBlock[] {
  if (!motivation) return [];
  const items = [...motivation.factors]
    .sort((a, b) => a.rank - b.rank)
    .map(({ factor, words: said }): Phrase[] => [
      strong(maker.words(`motivationFactors.${factor}`)),
      ...(said === '' ? [] : [plain(marksOf(maker).colon), ...own(`motivation.${factor}`, said)]),
    ]);
  const said = motivation.words === '' ? [] : [paragraph(own('motivation', motivation.words))];
  if (items.length + said.length === 0) return [];
  return [
    heading(maker, 'motivation'),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...said,
  ];
}

function fitBlocks({ fit }: BlindFacts, maker: ReportMaker, own: OwnText): readonly ReportBlock[] {
  const rated = Object.entries(fit?.ratings ?? {}).filter(([, { rating }]) => rating !== null);
  if (rated.length === 0) return [];
  const ratings = rated.map(([key, { label, rating, evidence }]) => ({
    label: own(`fit.${key}.label`, label),
    rating,
    evidence: own(`fit.${key}`, evidence),
  }));
  return [
    heading(maker, 'fit'),
    { kind: 'ratings', most, unknown: maker.words('profile.notDiscussed'), ratings },
  ];
}

const span = (from: string, to: string | null, now: string): Phrase[] => [
  plain(`${from} ${dash} ${to ?? now}`),
];

function workBlocks(
  { candidate, show }: BlindFacts,
  maker: ReportMaker,
  own: OwnText,
): readonly ReportBlock[] {
  const { words } = maker;
  const jobs = Object.entries(candidate.work).sort(([, a], [, b]) => (a.from < b.from ? 1 : -1));
  if (jobs.length === 0) return [];
  const rows = jobs.map(([key, { employer, title, from, to, summary }], at): Phrase[][] => [
    span(from, to, words('profile.now')),
    show.employers
      ? own(`work.${key}.employer`, employer)
      : [plain(words('blind.employerLeftOut', { number: jobs.length - at }))],
    [
      ...own(`work.${key}.title`, title),
      ...(summary === '' ? [] : [plain('\n'), ...own(`work.${key}`, summary)]),
    ],
  ]);
  const column = (key: string, width: number) => ({
    head: words(`blind.${key}`),
    width,
    align: 'left' as const,
  });
  return [
    heading(maker, 'work'),
    {
      kind: 'table',
      columns: [column('when', 20), column('employer', 28), column('did', 52)],
      rows,
      empty: '',
    },
  ];
}

function educationBlocks(
  { candidate, show }: BlindFacts,
  maker: ReportMaker,
  own: OwnText,
): readonly ReportBlock[] {
  const { words } = maker;
  const courses = Object.entries(candidate.education).sort(([, a], [, b]) => (a.from < b.from ? 1 : -1));
  if (courses.length === 0) return [];
  const rows = courses.map(([key, { school, award, field, from, to }]): Phrase[][] => [
    span(from, to, words('profile.now')),
    show.employers ? own(`education.${key}.school`, school) : [plain(words('blind.leftOut'))],
    own(`education.${key}`, [award, field].filter((part) => part !== '').join(marksOf(maker).comma)),
  ]);
  const column = (key: string, width: number) => ({
    head: words(`blind.${key}`),
    width,
    align: 'left' as const,
  });
  return [
    heading(maker, 'education'),
    {
      kind: 'table',
      columns: [column('when', 20), column('school', 28), column('award', 52)],
      rows,
      empty: '',
    },
  ];
}
