// Everything the office holds about a candidate, for the candidate, as the privacy ordinance lets them ask for: table by
// table, the empty ones named too, other people's names left out.
import { marksOf } from '../kernel/marks';
import { fullName } from '../domain/candidate/candidate-name';
import type { Candidate } from '../domain/candidate/candidate';
import { nameIn } from '../domain/own-name';
import {
  accessLines,
  accessTables,
  payText,
  type AccessRows,
  type AccessTable,
  type AccessWriter,
} from './data-access-rows';
import {
  chinese,
  plain,
  strong,
  type Phrase,
  type ReportBlock,
  type ReportDocument,
} from './report-document';
import { frameReport } from './report-frame';
import type { ReportMaker } from './report-words';

/** What the report is made of. */
export interface DataAccessFacts {
  readonly candidate: Candidate;
  readonly districtName: string;
  readonly rows: AccessRows;
  /** Assessments the viewer may not read yet: while there are any the paper is not whole. */
  readonly closed: number;
  readonly writer: Omit<AccessWriter, 'maker'>;
}

const dash = '–';

/** The paper, titled with the candidate's name. */
export function dataAccess(facts: DataAccessFacts, maker: ReportMaker): ReportDocument {
  const { candidate, closed } = facts;
  const { words } = maker;
  const zh = candidate.chineseName.trim();
  const warning: readonly ReportBlock[] =
    closed === 0
      ? []
      : [{ kind: 'paragraph', phrases: [strong(words('access.notWhole', { count: closed }))] }];
  return frameReport(maker, {
    title: fullName(candidate),
    titleNote: zh === '' || zh === fullName(candidate) ? null : chinese(zh),
    subtitle: words('access.subtitle'),
    marking: words('access.marking'),
    blocks: [
      {
        kind: 'paragraph',
        phrases: [plain(words('access.what', { office: nameIn(maker.language, maker.office) }))],
      },
      ...warning,
      { kind: 'heading', text: words('access.tables.candidates') },
      { kind: 'facts', facts: ownFacts(facts, maker) },
      ...ownTexts(facts, maker),
      ...workBlocks(facts, maker),
      ...accessTables.flatMap((table) => tableBlocks(table, facts, maker)),
    ],
  });
}

type Fact = { label: string; value: Phrase[] };

function ownFacts({ candidate, districtName, writer }: DataAccessFacts, maker: ReportMaker): Fact[] {
  const { words, format } = maker;
  const marks = marksOf(maker);
  const fact = (key: string, value: string): Fact => ({
    label: words(`access.facts.${key}`),
    value: [plain(value.trim() === '' ? dash : value)],
  });
  const { notice, rightToWork, parked } = candidate;
  const languages = Object.entries(candidate.languages).map(([code, { name, spoken, written }]) =>
    words('profile.language', {
      name: name === '' ? words(`languages.${code}`) : name,
      spoken: spoken ?? words('unknown'),
      written: written ?? words('unknown'),
    }),
  );
  const skills = Object.values(candidate.skills).map(({ name, level }) =>
    level === null ? name : `${name} ${level}`,
  );
  const limits = Object.values(candidate.constraints).map(({ value }) => writer.clean(value));
  const barred = Object.entries(candidate.doNotSend).map(([clientId, reason]) =>
    [writer.clientName(clientId, null), writer.clean(reason)].filter((part) => part !== '').join(marks.colon),
  );
  return [
    fact('preferredName', candidate.preferredName),
    fact(
      'phones',
      Object.values(candidate.phones)
        .map(({ typed }) => format.phone(typed))
        .join(marks.listed),
    ),
    fact('email', candidate.email),
    fact('address', candidate.address),
    fact('district', districtName),
    fact('rightToWork', words(`rightToWork.${rightToWork.kind}`)),
    fact('rightExpires', rightToWork.expiresOn === null ? '' : format.date(rightToWork.expiresOn)),
    fact('notice', notice ? words(`profile.noticeOf.${notice.unit}`, { count: notice.value }) : ''),
    fact('availableFrom', candidate.availableFrom === null ? '' : format.date(candidate.availableFrom)),
    fact('currentPay', payText(candidate.currentPay, maker)),
    fact('expectedPay', payText(candidate.expectedPay, maker)),
    fact('languages', languages.join(marks.semicolon)),
    fact('skills', skills.join(marks.listed)),
    fact('limits', limits.join(marks.semicolon)),
    fact('doNotSend', barred.join(marks.semicolon)),
    fact('times', timesText(candidate, maker)),
    fact('parked', parked === null ? '' : writer.clean(parked.reason)),
    fact('pool', candidate.pool === null ? '' : writer.clean(candidate.pool.reason)),
    fact('source', writer.clean(candidate.source)),
    fact('createdOn', format.date(candidate.createdOn)),
  ];
}

function timesText({ windows, exceptions }: Candidate, maker: ReportMaker): string {
  const { words, format } = maker;
  const span = (from: number, to: number): string => `${format.minute(from)}${dash}${format.minute(to)}`;
  return [
    ...Object.values(windows).map(
      ({ weekday, from, to }) => `${words(`weekdays.${weekday}`)} ${span(from, to)}`,
    ),
    ...Object.values(exceptions).map(({ date, from, to, available }) =>
      words(available ? 'access.canCome' : 'access.cannotCome', {
        on: format.date(date),
        span: span(from, to),
      }),
    ),
  ].join(marksOf(maker).semicolon);
}

function ownTexts({ candidate, writer }: DataAccessFacts, { words }: ReportMaker): readonly ReportBlock[] {
  const texts = [candidate.headline, candidate.summary].filter((text) => text !== '');
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', text: words('access.texts') },
    ...texts.map((text): ReportBlock => ({ kind: 'paragraph', phrases: [plain(writer.clean(text))] })),
  ];
}

function workBlocks({ candidate, writer }: DataAccessFacts, { words }: ReportMaker): readonly ReportBlock[] {
  const until = (to: string | null): string => to ?? words('profile.now');
  const work = Object.values(candidate.work).map(({ from, to, employer, title, summary }) => ({
    from,
    span: `${from} ${dash} ${until(to)}`,
    what: [employer, title, writer.clean(summary)].filter((part) => part !== '').join(' · '),
  }));
  const study = Object.values(candidate.education).map(({ from, to, school, award, field }) => ({
    from,
    span: `${from} ${dash} ${until(to)}`,
    what: [school, award, field].filter((part) => part !== '').join(' · '),
  }));
  const rows = [...work, ...study]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map(({ span, what }) => [[plain(span)], [plain(what)]]);
  return [
    { kind: 'heading', text: words('access.work') },
    { kind: 'table', columns: columnsOf(words), rows, empty: words('access.nothing') },
  ];
}

const columnsOf = (words: ReportMaker['words']) => [
  { head: words('access.when'), width: 22, align: 'left' as const },
  { head: words('access.held'), width: 78, align: 'left' as const },
];

function tableBlocks(
  table: AccessTable,
  { rows, writer }: DataAccessFacts,
  maker: ReportMaker,
): readonly ReportBlock[] {
  const { words } = maker;
  const lines = accessLines(table, rows[table], { ...writer, maker });
  return [
    { kind: 'heading', text: words(`access.tables.${table}`) },
    {
      kind: 'table',
      columns: columnsOf(words),
      rows: lines.map(({ when, what }) => [[plain(when)], [plain(what)]]),
      empty: words('access.nothing'),
    },
  ];
}
