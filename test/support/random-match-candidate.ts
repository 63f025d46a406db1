// A candidate drawn with all rows about them; see random-match-office.ts.
import type { CandidateRows } from '@shared/domain/matching/candidate-facts';
import { rightToWorkKind, type Candidate } from '@shared/domain/candidate/candidate';
import { disinterestReason } from '@shared/domain/candidate/interest';
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import { gateNames } from '@shared/domain/matching/gate';
import type { Interview } from '@shared/domain/interview/interview';
import {
  assessmentRecord,
  candidateRecord,
  consentRecord,
  interestRecord,
  introductionRecord,
  noteRecord,
  now,
  officeInterview,
  overrideRecord,
  placementRecord,
  today,
} from './match-builders';
import {
  dates,
  districtPool,
  instantOf,
  listOf,
  oftenOverridden,
  staffPool,
  tongues,
  type Draw,
} from './random-match-records';

const skillsOf = (draw: Draw): Candidate['skills'] =>
  Object.fromEntries(
    listOf(draw.random.whole(6), (at) => [
      `skl_${at}`,
      {
        name: draw.skill(),
        level: draw.random.pick([null, 1, 2, 3, 4]),
        lastUsedYear: draw.random.pick([null, 2018, 2026]),
        notedOn: draw.date(),
      },
    ]),
  );

const languagesOf = ({ random }: Draw): Candidate['languages'] =>
  Object.fromEntries(
    tongues
      .filter(() => random.chance(60))
      .map((key) => [
        key,
        {
          spoken: random.pick([null, 2, 4, 5]),
          written: random.pick([null, 2, 4]),
          name: key === 'other' ? 'Japanese' : '',
        },
      ]),
  );

const leaveOf = ({ random }: Draw): Candidate['rightToWork'] =>
  random.chance(70)
    ? { kind: 'permanent', expiresOn: null, approvalNeeded: random.chance(15) }
    : {
        kind: random.pick(rightToWorkKind.options),
        expiresOn: random.pick([null, '2026-11-22', '2026-11-23']),
        approvalNeeded: random.chance(50),
      };

const workOf = (draw: Draw): Candidate['work'] =>
  Object.fromEntries(
    draw.maybe(40, () => [
      'now',
      {
        employer: draw.random.pick(['Victoria Dockside Group', 'Kestrel Bank 1', 'Elsewhere']),
        title: '',
        from: '2020',
        to: draw.random.pick([null, '2025']),
        summary: '',
      },
    ]),
  );

/** The record of a candidate. */
export function drawCandidate(draw: Draw, id: string): Candidate {
  const { random } = draw;
  const pay = {
    monthly: random.pick([0, 40_000, 50_000, 61_000, 70_000]),
    months: 12 as const,
    guaranteedBonus: random.pick([0, 20_000]),
    ...{ discretionaryBonus: 0, allowances: 0, notedOn: draw.date() },
  };
  const notices = (['day', 'week', 'month'] as const).map((unit) => ({
    ...{ value: 1 + random.whole(4), unit, negotiable: random.chance(40) },
  }));
  return candidateRecord({
    id,
    createdOn: random.pick(['2026-01-05', '2026-10-05']),
    district: random.pick(districtPool),
    maximumCommuteMinutes: random.pick([null, 20, 45]),
    rightToWork: leaveOf(draw),
    notice: random.pick([null, ...notices]),
    availableFrom: random.pick([null, null, '2027-01-04']),
    expectedPay: random.chance(80) ? pay : null,
    skills: skillsOf(draw),
    languages: languagesOf(draw),
    constraints: Object.fromEntries([
      ...draw.maybe(35, () => ['one', draw.constraint()] as const),
      ...draw.maybe(20, () => ['two', draw.constraint()] as const),
    ]),
    doNotSend: Object.fromEntries(draw.maybe(15, () => [draw.clientId(), 'left in anger'])),
    parked: random.chance(85) ? null : { reason: 'abroad', wakeOn: random.pick([null, today, '2027-02-01']) },
    work: workOf(draw),
  });
}

function consentsOf(draw: Draw, candidateId: string): CandidateRows['consents'] {
  const { random } = draw;
  const general = (['keep', 'represent'] as const)
    .filter(() => random.chance(92))
    .map((kind) =>
      consentRecord({
        ...{ id: `csn_${kind}`, candidateId, kind },
        expiresOn: random.chance(90) ? null : random.pick(['2026-11-22', '2026-11-23']),
        withdrawnOn: random.chance(95) ? null : random.pick(['2026-11-20', '2026-11-23', '2026-12-01']),
      }),
    );
  const roleConsent = { id: 'csn_role', candidateId, kind: 'role' as const, roleId: draw.roleId() };
  return [...general, ...draw.maybe(15, () => consentRecord(roleConsent))];
}

/** Kinds that are not drawn: everybody may be written to, which lets nobody be put forward, and one may go without the name. */
const otherConsentsOf = (candidateId: string): CandidateRows['consents'] => [
  consentRecord({ id: 'csn_marketing', candidateId, kind: 'marketing' }),
  ...['rol_0', 'rol_1', 'rol_2'].map((roleId) =>
    consentRecord({ id: `csn_${roleId}`, candidateId, kind: 'blind', roleId }),
  ),
];

function judgementsOf(draw: Draw, candidateId: string, interviewId: string) {
  const { random } = draw;
  return {
    motivationNotes: draw.maybe(85, () =>
      noteRecord({
        candidateId,
        notedOn: draw.date(),
        factors: listOf(random.whole(4), (at) => ({
          ...{ factor: random.pick(motivationFactor.options), direction: 'push', rank: at + 1, words: '' },
        })),
      }),
    ),
    fitAssessments: listOf(random.whole(4), (index) =>
      assessmentRecord({
        ...{ id: `fit_${index}`, candidateId, authorId: random.pick(staffPool), assessedOn: draw.date() },
        clientId: random.chance(30) ? draw.clientId() : null,
        interviewId: random.chance(40) ? interviewId : null,
        recommendation: random.pick(['recommend', 'reserve', 'do-not-recommend', 'no-decision'] as const),
        ratings: random.chance(70)
          ? { lead: { group: 'experience', label: '', rating: random.pick([null, 1, 2, 4]), evidence: '' } }
          : {},
      }),
    ),
    interests: listOf(random.whole(4), (index) =>
      interestRecord({
        ...{ id: `ins_${index}`, candidateId, roleId: draw.roleId(), notedOn: draw.date() },
        answer: random.pick(['no', 'no', 'open', 'keen'] as const),
        reason: random.pick([null, ...disinterestReason.options]),
      }),
    ),
  };
}

function officeRowsOf(draw: Draw, candidateId: string) {
  const { random } = draw;
  const scope = () => ({
    clientId: random.chance(30) ? draw.clientId() : null,
    roleId: random.chance(20) ? draw.roleId() : null,
  });
  return {
    introductions: draw.maybe(25, () =>
      introductionRecord({
        ...{ candidateId, clientId: draw.clientId(), by: random.pick(['us', 'another-agency'] as const) },
        expiresOn: random.pick(['2026-11-22', '2027-10-02']),
      }),
    ),
    disclosures: draw.maybe(30, () => ({
      ...{ id: 'dsc_one', deletedAt: null, candidateId, roleId: draw.roleId(), clientId: draw.clientId() },
      ...{
        staffId: 'stf_ken',
        at: now,
        channel: 'phone' as const,
        confidential: true,
        recordedInError: false,
      },
    })),
    placements: draw.maybe(10, () => placementRecord({ candidateId })),
    gateOverrides: [
      ...listOf(random.whole(6), (index) =>
        overrideRecord(random.pick(random.chance(50) ? gateNames : oftenOverridden), {
          ...{ id: `ovr_${index}`, candidateId, at: instantOf(draw.date(), 9), ...scope() },
        }),
      ),
      ...draw.maybe(25, () => overrideRecord('salary', { id: 'ovr_salary', candidateId })),
    ],
  };
}

/** The one who is a contact of two clients, where the office has drawn them. */
const satAsContact = 'cnd_3';

/** Everything about a candidate. */
export function drawRows(draw: Draw, candidate: Candidate): CandidateRows {
  const { random } = draw;
  const { id: candidateId } = candidate;
  const date = random.pick(['2025-11-22', '2025-11-23', ...dates]);
  const planned = { ...officeInterview().planned, date } as Interview['planned'];
  const met = officeInterview({ id: `ivw_${candidateId}`, candidateId, planned });
  const isRestless = random.chance(35);
  return {
    candidate,
    ...judgementsOf(draw, candidateId, met.id),
    consents: [...consentsOf(draw, candidateId), ...otherConsentsOf(candidateId)],
    submissions: listOf(random.whole(random.chance(20) ? 12 : 5), (index) =>
      draw.submission(candidateId, index),
    ),
    ...officeRowsOf(draw, candidateId),
    interviews: [
      ...(random.chance(85) ? [met] : []),
      ...(isRestless ? listOf(random.whole(6), (index) => draw.interview(candidateId, index)) : []),
    ],
    posts: candidateId === satAsContact ? ['Kestrel Bank 1', 'Harbour Crest 2'] : [],
  };
}
