import type { Case } from './gate-case';
import {
  block,
  confirm,
  clientInterview,
  shortNotice,
  endedHere,
  pastHere,
  managers,
  nobody,
  recruiters,
} from './gate-case';

import {
  clientRecord,
  interestRecord,
  introductionRecord,
  officeInterview,
  placementRecord,
  submissionEnd,
  submissionRecord,
} from '../../../support/match-builders';

/** Gates about the role, its client and what happened there. */
export const casesOfRole: readonly Case[] = [
  block('terms-signed', 'unsigned', { client: { termsSignedOn: null } }, { says: 'unsigned' }, managers),
  block(
    'terms-signed',
    'signed for a later date',
    { client: { termsSignedOn: '2026-12-01' } },
    { says: 'signed-later', signedOn: '2026-12-01' },
    managers,
  ),
  block(
    'not-off-limits',
    'until a date',
    { client: { offLimits: { reason: 'replacement running', until: '2026-11-23' } } },
    { says: 'until', reasonText: 'replacement running', untilOn: '2026-11-23' },
    managers,
  ),
  block(
    'not-off-limits',
    'without a date',
    { client: { offLimits: { reason: 'fee dispute', until: null } } },
    { says: 'without-date', reasonText: 'fee dispute' },
    managers,
  ),
  block('role-open', 'on hold', { role: { stage: 'on-hold' } }, { says: 'stage', stage: 'on-hold' }, nobody),
  block(
    'headcount',
    'all seats taken',
    { placements: [placementRecord({ candidateId: 'cnd_other', roleId: 'rol_finance' })] },
    { says: 'full', placed: 1, headcount: 1 },
    nobody,
  ),
  block(
    'not-in-role',
    'already put forward',
    { rows: { submissions: [submissionRecord({ roleId: 'rol_finance', stage: 'sent', end: null })] } },
    { says: 'active', stage: 'sent', sinceOn: '2026-11-02', staffId: 'stf_grace' },
    nobody,
  ),
  block(
    'same-role-closed',
    'ended for a reason',
    {
      rows: {
        submissions: [
          submissionRecord({ roleId: 'rol_finance', end: submissionEnd({ reason: 'team-fit' }) }),
        ],
      },
    },
    { says: 'ended', reason: 'team-fit', endedOn: '2026-11-20' },
    managers,
  ),
  block(
    'same-role-closed',
    'a runner-up is revived instead',
    { rows: { submissions: [submissionRecord({ roleId: 'rol_finance' })] } },
    { says: 'revive', reason: 'preferred-another', endedOn: '2026-11-20' },
    managers,
  ),
  block(
    'ownership',
    'another agency was first',
    {
      rows: {
        introductions: [
          introductionRecord(),
          introductionRecord({ id: 'itr_ours', by: 'us', at: '2026-10-09T02:00:00.000Z' }),
        ],
      },
    },
    {
      says: 'another-agency',
      introducedOn: '2026-10-02',
      expiresOn: '2027-10-02',
      proof: 'Mail of the client',
    },
    nobody,
  ),
  block(
    'not-current-employer',
    'works there',
    { client: { name: 'Victoria Dockside Group Limited' } },
    { says: 'works-there', employer: 'Victoria Dockside Group Limited' },
    managers,
  ),
  block(
    'not-current-employer',
    'works at another company of its group',
    {
      client: { group: 'Dockside' },
      clients: [clientRecord({ id: 'cli_dockside', name: 'Victoria Dockside Group', group: 'Dockside' })],
    },
    { says: 'works-there', employer: 'Dockside' },
    managers,
  ),
  block(
    'do-not-send',
    'on the own list',
    { candidate: { doNotSend: { cli_mosaic: 'worked with the director before' } } },
    { says: 'asked', reasonText: 'worked with the director before' },
    nobody,
  ),
  block(
    'not-interested',
    'the candidate said no',
    { rows: { interests: [interestRecord({ words: 'Not retail' })] } },
    { says: 'said-no', notedOn: '2026-11-18', words: 'Not retail', reason: 'content' },
    nobody,
  ),
  block(
    'not-interested',
    'the candidate does not want the company',
    {
      rows: { interests: [interestRecord({ roleId: 'rol_past', reason: 'company', words: 'Not them' })] },
      pastRoles: [pastHere],
    },
    { says: 'company', notedOn: '2026-11-18', words: 'Not them' },
    nobody,
  ),
  block(
    'same-client',
    'attendance or presentation',
    { rows: { submissions: [endedHere({ reason: 'attendance-or-presentation' })] }, pastRoles: [pastHere] },
    { says: 'attendance', endedOn: '2026-11-20', reason: 'attendance-or-presentation' },
    managers,
  ),
  block(
    'same-client',
    'between the agencies',
    { rows: { submissions: [endedHere({ by: 'agency', reason: 'conflict' })] }, pastRoles: [pastHere] },
    { says: 'agency-conflict', endedOn: '2026-11-20', reason: 'conflict' },
    managers,
  ),
  block(
    'same-client',
    'asks for the skill that was missing, as a wish too',
    {
      role: { requirements: { sap: { name: 'sap', level: null, must: false } } },
      rows: { submissions: [endedHere({ reason: 'lacks-requirement', requirement: 'sap' })] },
      pastRoles: [pastHere],
    },
    { says: 'asks-for-missing', endedOn: '2026-11-20', reason: 'lacks-requirement', names: 'sap' },
    recruiters,
  ),
  block(
    'same-client',
    'a band no higher than the one that was too low',
    { rows: { submissions: [endedHere({ reason: 'salary-above-band' })] }, pastRoles: [pastHere] },
    { says: 'band-not-higher', endedOn: '2026-11-20', reason: 'salary-above-band', topHkd: 780_000 },
    recruiters,
  ),
  block(
    'same-client',
    'the team that did not fit',
    { rows: { submissions: [endedHere({ reason: 'team-fit' })] }, pastRoles: [pastHere] },
    { says: 'same-team', endedOn: '2026-11-20', reason: 'team-fit', team: 'Group finance' },
    recruiters,
  ),
  confirm(
    'same-client',
    'another team of it',
    {
      role: { team: 'Treasury' },
      rows: { submissions: [endedHere({ reason: 'team-fit' })] },
      pastRoles: [pastHere],
    },
    { says: 'other-team', endedOn: '2026-11-20' },
    recruiters,
  ),
  confirm(
    'same-client',
    'two noes',
    { rows: { submissions: [endedHere({}), endedHere({}, 'sub_two')] }, pastRoles: [pastHere] },
    { says: 'rejected-twice', times: 2, endedOn: '2026-11-20' },
    managers,
  ),
  block(
    'same-client',
    'three noes',
    {
      rows: { submissions: [endedHere({}), endedHere({}, 'sub_two'), endedHere({}, 'sub_three')] },
      pastRoles: [pastHere],
    },
    { says: 'rejected-often', times: 3, endedOn: '2026-11-20' },
    managers,
  ),
  block(
    'attendance',
    'did not come to a client',
    {
      rows: {
        interviews: [
          officeInterview(),
          clientInterview('ivw_missed', '2026-10-20', { stage: 'no-show-candidate' }),
        ],
      },
    },
    { says: 'client-no-shows', count: 1, latestOn: '2026-10-20' },
    managers,
  ),
  block(
    'attendance',
    'three cancellations at short notice',
    {
      rows: {
        interviews: [
          officeInterview(),
          shortNotice('ivw_a', '2026-08-20'),
          shortNotice('ivw_b', '2026-09-20'),
          shortNotice('ivw_c', '2026-10-20'),
        ],
      },
    },
    { says: 'short-notices', count: 3, latestOn: '2026-10-20' },
    managers,
  ),
  confirm(
    'confidential',
    'the name was not told yet',
    { role: { visibility: 'confidential', code: 'R-118' } },
    { says: 'not-disclosed', code: 'R-118' },
    nobody,
  ),
];
