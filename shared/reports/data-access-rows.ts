// One line for each record that is about a person, table by table: when, and what it says. Texts that somebody typed go
// through `clean`, which leaves other people's names out.
import { marksOf } from '../kernel/marks';
import { annualGuaranteed, type Pay } from '../domain/candidate/pay';
import { offersOf } from '../domain/submission/offer-standing';
import type { Row, TableName } from '../domain/tables';
import type { LeaveOutOthers } from './leave-out-others';
import type { ReportMaker } from './report-words';

/** The tables whose rows are about a candidate, beside the candidate's own row. */
export const accessTables = [
  ...([
    'shownStatements',
    'consents',
    'motivationNotes',
    'fitAssessments',
    'interests',
    'interviews',
  ] as const),
  ...(['submissions', 'introductions', 'disclosures', 'placements', 'gateOverrides'] as const),
  ...(['documents', 'visits', 'calls', 'tasks'] as const),
  ...(['corrections', 'accessRequests', 'retentionDelays'] as const),
] as const satisfies readonly TableName[];
/** See {@link accessTables}. */
export type AccessTable = (typeof accessTables)[number];

/** The rows of a person by table. */
export type AccessRows = { readonly [Name in AccessTable]: readonly Row<Name>[] };

/** One line of the paper. */
export interface AccessLine {
  /** Date or instant as stored: what the lines are ordered by. */
  readonly at: string;
  readonly when: string;
  readonly what: string;
}

/** What lines are written with. */
export interface AccessWriter {
  readonly maker: ReportMaker;
  readonly clean: LeaveOutOthers;
  /** A role as the person may know it; empty for none. */
  readonly roleName: (roleId: string | null) => string;
  /** A client as the person may know it; empty for none. */
  readonly clientName: (clientId: string | null, roleId: string | null) => string;
}

const dateLength = 10;

type Rated = Row<'fitAssessments'>['ratings'][string];

function ratingText({ label, rating, evidence }: Rated, maker: ReportMaker): string {
  const { colon, inBrackets } = marksOf(maker);
  const rated = rating === null ? maker.words('profile.notDiscussed') : String(rating);
  return `${label}${colon}${rated}${evidence === '' ? '' : inBrackets(evidence)}`;
}

const join = (...parts: readonly (string | false | null)[]): string =>
  parts
    .flatMap((part) => (part === false || part === null || part.trim() === '' ? [] : [part.trim()]))
    .join(' · ');

type Writers = {
  readonly [Name in AccessTable]: (
    row: Row<Name>,
    writer: AccessWriter,
  ) => readonly [at: string, what: string];
};

const writers: Writers = {
  shownStatements: ({ shownOn, version, channel }, { maker: { words } }) => [
    shownOn,
    join(words('access.statement', { version }), words(`channels.${channel}`)),
  ],
  consents: (
    { kind, roleId, givenOn, expiresOn, withdrawnOn, channel },
    { maker: { words, format }, roleName },
  ) => [
    givenOn,
    join(
      words(`consentKinds.${kind}`),
      roleName(roleId),
      words(`channels.${channel}`),
      expiresOn !== null && words('access.expires', { on: format.date(expiresOn) }),
      withdrawnOn !== null && words('access.withdrawn', { on: format.date(withdrawnOn) }),
    ),
  ],
  motivationNotes: (
    { notedOn, factors, words: said, dealBreakers, summary },
    { maker: { words }, clean },
  ) => [
    notedOn,
    join(
      ...[...factors]
        .sort((a, b) => a.rank - b.rank)
        .map(
          ({ rank, factor, direction, words: own }) =>
            `${rank}. ${words(`motivationFactors.${factor}`)} (${words(`motivationDirections.${direction}`)})${own === '' ? '' : `: ${clean(own)}`}`,
        ),
      clean(said),
      clean(dealBreakers),
      clean(summary),
    ),
  ],
  fitAssessments: (
    { assessedOn, recommendation, summary, ratings, clientId },
    { maker, clean, clientName },
  ) => [
    assessedOn,
    join(
      maker.words(`recommendations.${recommendation}`),
      clientName(clientId, null),
      clean(summary),
      ...Object.values(ratings).map((rated) => clean(ratingText(rated, maker))),
    ),
  ],
  interests: (
    { notedOn, roleId, answer, reason, words: said, channel },
    { maker: { words }, clean, roleName },
  ) => [
    notedOn,
    join(
      roleName(roleId),
      words(`interestAnswers.${answer}`),
      reason !== null && words(`disinterestReasons.${reason}`),
      clean(said),
      words(`channels.${channel}`),
    ),
  ],
  interviews: (row, { maker: { words, format }, clean, clientName }) => [
    row.startsAt,
    join(
      words(`interviewKinds.${row.kind}`),
      clientName(row.clientId, row.roleId),
      words(`interviewModes.${row.mode}`),
      words(`stages.${row.stage}`),
      row.arrivedAt !== null && words('access.arrived', { at: format.moment(row.arrivedAt) }),
      row.cancellation !== null && clean(row.cancellation.reason),
      row.presentation !== 'not-noted' && words(`presentations.${row.presentation}`),
      ...Object.values(row.moves).map(({ from, reason }) =>
        words('access.moved', { from: format.date(from.date), reason: clean(reason) }),
      ),
      clean(row.notes),
    ),
  ],
  submissions: (
    { draftedAt, sentAt, roleId, clientId, stage, offers, end },
    { maker: { words, format, language }, clean, roleName, clientName },
  ) => [
    draftedAt,
    join(
      roleName(roleId),
      clientName(clientId, roleId),
      words(`submissionStages.${stage}`),
      sentAt !== null && words('access.sent', { on: format.moment(sentAt) }),
      ...offersOf({ offers }).map(({ monthly, months }) =>
        monthly === null ? '' : words('access.offered', { amount: format.money(monthly), months }),
      ),
      end !== null &&
        [words(`endedBy.${end.by}`), words(`rejectionReasons.${end.reason}`)].join(
          marksOf({ language }).colon,
        ),
      end !== null && clean(end.words),
    ),
  ],
  introductions: (
    { at, clientId, expiresOn, by, proof, recordedInError },
    { maker: { words, format }, clean, clientName },
  ) => [
    at,
    join(
      clientName(clientId, null),
      words(`access.introducedBy.${by}`),
      words('access.expires', { on: format.date(expiresOn) }),
      clean(proof),
      recordedInError && words('access.inError'),
    ),
  ],
  disclosures: (
    { at, roleId, clientId, channel, recordedInError },
    { maker: { words }, roleName, clientName },
  ) => [
    at,
    join(
      roleName(roleId),
      clientName(clientId, roleId),
      words(`channels.${channel}`),
      recordedInError && words('access.inError'),
    ),
  ],
  placements: (
    { startOn, roleId, clientId, annualPackage, state },
    { maker: { words, format }, roleName, clientName },
  ) => [
    startOn,
    join(
      roleName(roleId),
      clientName(clientId, roleId),
      words('blind.aYear', { amount: format.money(annualPackage) }),
      words(`access.placements.${state}`),
    ),
  ],
  gateOverrides: ({ at, gate, reason, clientId, roleId }, { maker: { words }, clean, clientName }) => [
    at,
    join(words(`gates.${gate}`), clientName(clientId, roleId), clean(reason)),
  ],
  documents: ({ addedOn, name, kind, size }, { maker: { words }, clean }) => [
    addedOn,
    join(clean(name), words(`documentKinds.${kind}`), words('access.bytes', { count: size })),
  ],
  visits: (
    { arrivedAt, leftAt, purpose, phone, identitySeen, privacyStatement },
    { maker: { words, format }, clean },
  ) => [
    arrivedAt,
    join(
      clean(purpose),
      format.phone(phone),
      leftAt !== null && words('access.left', { at: format.moment(leftAt) }),
      identitySeen && words('access.identitySeen'),
      privacyStatement !== '' && words('access.statement', { version: privacyStatement }),
    ),
  ],
  calls: ({ at, channel, outcome, words: said }, { maker: { words }, clean }) => [
    at,
    join(words(`channels.${channel}`), words(`callOutcomes.${outcome}`), clean(said)),
  ],
  corrections: ({ askedOn, disputed, claimed, outcome, words: said }, { maker: { words }, clean }) => [
    askedOn,
    join(
      words('access.disputed', { what: clean(disputed) }),
      claimed !== '' && words('access.claimed', { what: clean(claimed) }),
      words(`access.corrections.${outcome}`),
      clean(said),
    ),
  ],
  accessRequests: ({ receivedOn, channel, state, closedOn, words: said }, { maker, clean }) => [
    receivedOn,
    join(
      maker.words(`channels.${channel}`),
      maker.words(`access.requests.${state}`),
      closedOn !== null && maker.format.date(closedOn),
      clean(said),
    ),
  ],
  retentionDelays: ({ notedOn, until, reason }, { maker: { words, format }, clean }) => [
    notedOn,
    join(words('access.keptUntil', { on: format.date(until) }), clean(reason)),
  ],
  tasks: ({ dueAt, kind, words: said, state }, { maker: { words }, clean }) => [
    dueAt,
    join(words(`taskKinds.${kind}`), clean(said), words(`access.tasks.${state}`)),
  ],
};

/** The lines of one table, oldest first. */
export function accessLines<Name extends AccessTable>(
  table: Name,
  rows: readonly Row<Name>[],
  writer: AccessWriter,
): readonly AccessLine[] {
  const { format } = writer.maker;
  return rows
    .map((row) => {
      const [at, what] = writers[table](row, writer);
      return { at, what, when: at.length > dateLength ? format.moment(at) : format.date(at) };
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Pay as one text; the day it was said with it. */
export function payText(pay: Pay | null, { words, format }: ReportMaker): string {
  if (!pay) return '';
  return words('access.pay', {
    ...{
      monthly: format.money(pay.monthly),
      months: pay.months,
      annual: format.money(annualGuaranteed(pay)),
    },
    ...{ discretionary: format.money(pay.discretionaryBonus), on: format.date(pay.notedOn) },
  });
}
