import type { Case } from './gate-case';
import { block, confirm, expected, limit, managers, nobody, recruiters } from './gate-case';

import {
  consentRecord,
  officeInterview,
  placementRecord,
  roleRecord,
  submissionEnd,
  submissionRecord,
} from '../../../support/match-builders';

/** Gates about the candidate and the fit of the two. */
export const casesOfCandidate: readonly Case[] = [
  block('interviewed', 'never', { rows: { interviews: [] } }, { says: 'never', months: 12 }, managers),
  block(
    'interviewed',
    'more than twelve months ago',
    {
      rows: {
        interviews: [
          officeInterview({ planned: { ...officeInterview().planned, date: '2025-11-22' as never } }),
        ],
      },
    },
    { says: 'long-ago', lastOn: '2025-11-22', months: 12 },
    managers,
  ),
  block(
    'not-placed',
    'placed by us',
    { rows: { placements: [placementRecord()] } },
    { says: 'placed', startOn: '2026-10-05' },
    managers,
  ),
  block(
    'not-parked',
    'parked until a date',
    { candidate: { parked: { reason: 'accepted elsewhere', wakeOn: '2027-05-01' } } },
    { says: 'until', reasonText: 'accepted elsewhere', wakeOn: '2027-05-01' },
    recruiters,
  ),
  block(
    'not-parked',
    'parked without a date',
    { candidate: { parked: { reason: 'abroad', wakeOn: null } } },
    { says: 'without-date', reasonText: 'abroad' },
    recruiters,
  ),
  block(
    'consent-keep',
    'withdrawn',
    { rows: { consents: [consentRecord({ withdrawnOn: '2026-11-20' })] } },
    { says: 'withdrawn', withdrawnOn: '2026-11-20' },
    nobody,
  ),
  confirm(
    'consent-keep',
    'expired',
    { rows: { consents: [consentRecord({ expiresOn: '2026-11-22' })] } },
    { says: 'expired', expiredOn: '2026-11-22' },
    nobody,
  ),
  confirm('consent-keep', 'never given', { rows: { consents: [] } }, { says: 'none' }, nobody),
  confirm(
    'consent-represent',
    'never given',
    { rows: { consents: [consentRecord()] } },
    { says: 'none' },
    nobody,
  ),
  confirm(
    'consent-represent',
    'given for this role without the name only',
    { rows: { consents: [consentRecord({ kind: 'blind', roleId: roleRecord().id })] } },
    { says: 'blind-only' },
    nobody,
  ),
  confirm(
    'consent-represent',
    'expired',
    { rows: { consents: [consentRecord({ kind: 'represent', expiresOn: '2026-11-22' })] } },
    { says: 'expired', expiredOn: '2026-11-22' },
    nobody,
  ),
  block(
    'consent-represent',
    'withdrawn',
    { rows: { consents: [consentRecord({ kind: 'represent', withdrawnOn: '2026-11-20' })] } },
    { says: 'withdrawn', withdrawnOn: '2026-11-20' },
    nobody,
  ),
  block(
    'must-have',
    'never seen',
    { role: { requirements: { sap: { name: 'SAP', level: 2, must: true } } } },
    { says: 'missing', names: 'SAP' },
    recruiters,
  ),
  block(
    'must-have',
    'below the level',
    { role: { requirements: { close: { name: 'month end CLOSE', level: 4, must: true } } } },
    { says: 'below', names: 'month end CLOSE' },
    recruiters,
  ),
  confirm(
    'must-have',
    'level never asked',
    {
      candidate: {
        skills: {
          close: { name: 'Month-end close', level: null, lastUsedYear: null, notedOn: '2026-11-12' },
        },
      },
    },
    { says: 'not-asked', names: 'Month-end close' },
    recruiters,
  ),
  block(
    'must-have',
    'another client found it lacking',
    {
      rows: {
        submissions: [
          submissionRecord({
            roleId: 'rol_past',
            end: submissionEnd({ reason: 'lacks-requirement', requirement: 'close' }),
          }),
        ],
      },
      pastRoles: [roleRecord({ id: 'rol_past', clientId: 'cli_harbour' })],
    },
    { says: 'client-said', names: 'Month-end close' },
    recruiters,
  ),
  block(
    'language',
    'below the level',
    { role: { languages: { english: { spoken: 5, written: 4, must: true, name: '' } } } },
    { says: 'below', language: 'english', name: 'english', spoken: 5, written: 4 },
    recruiters,
  ),
  confirm(
    'language',
    'never asked',
    { role: { languages: { other: { spoken: 3, written: null, must: true, name: 'Japanese' } } } },
    { says: 'not-asked', language: 'japanese', name: 'Japanese', spoken: 3, written: 0 },
    recruiters,
  ),
  block(
    'right-to-work',
    'no leave and no sponsor',
    { candidate: { rightToWork: { kind: 'none', expiresOn: null, approvalNeeded: true } } },
    { says: 'none', kind: 'none' },
    nobody,
  ),
  block(
    'right-to-work',
    'expired',
    { candidate: { rightToWork: { kind: 'iang', expiresOn: '2026-11-22', approvalNeeded: false } } },
    { says: 'expired', kind: 'iang', expiresOn: '2026-11-22' },
    nobody,
  ),
  block(
    'right-to-work',
    'student visa',
    { candidate: { rightToWork: { kind: 'student', expiresOn: '2027-08-31', approvalNeeded: false } } },
    { says: 'restricted', kind: 'student', expiresOn: '2027-08-31' },
    nobody,
  ),
  confirm(
    'right-to-work',
    'working holiday',
    { candidate: { rightToWork: { kind: 'working-holiday', expiresOn: null, approvalNeeded: false } } },
    { says: 'restricted', kind: 'working-holiday' },
    recruiters,
  ),
  block(
    'right-to-work',
    'a new employer needs approval and does not sponsor',
    { candidate: { rightToWork: { kind: 'gep', expiresOn: '2027-08-31', approvalNeeded: true } } },
    { says: 'needs-sponsor', kind: 'gep', expiresOn: '2027-08-31' },
    nobody,
  ),
  confirm(
    'right-to-work',
    'unknown',
    { candidate: { rightToWork: { kind: 'unknown', expiresOn: null, approvalNeeded: false } } },
    { says: 'unknown', kind: 'unknown' },
    recruiters,
  ),
  block(
    'salary',
    'floor above the band',
    { candidate: { expectedPay: expected(65_001) } },
    { says: 'above-band', floorHkd: 780_012, topHkd: 780_000 },
    managers,
  ),
  block(
    'constraint',
    'a client said the place does not work',
    { candidate: limit('district', 'kwun-tong', 'client') },
    { says: 'said', kind: 'district', value: 'kwun-tong', from: 'client', notedOn: '2026-11-12' },
    recruiters,
  ),
  confirm(
    'constraint',
    'the candidate refused such pay before',
    { candidate: limit('pay', '780000', 'candidate') },
    { says: 'said', kind: 'pay', value: '780000', from: 'candidate', notedOn: '2026-11-12' },
    recruiters,
  ),
];
