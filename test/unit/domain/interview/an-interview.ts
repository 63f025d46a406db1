import { zoneRules } from '@data/zone-rules';
import type { ClashFacts } from '@shared/domain/interview/find-clashes';
import type { Interview } from '@shared/domain/interview/interview';
import { standardHours, standardPolicy } from '@shared/domain/office/policy';
import { localDate } from '@shared/time/local-date';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { plannedEnd, plannedStart } from '@shared/time/planned-time';

/** A confirmed office interview at `when`, with every field set; give what the case is about. */
export function anInterview(when: string, given: Partial<Interview> = {}): Interview {
  const planned = plannedAt(when);
  return {
    id: 'ivw_1',
    deletedAt: null,
    kind: 'office',
    candidateId: 'cnd_ada',
    submissionId: null,
    roleId: null,
    clientId: null,
    contactId: null,
    recruiterId: 'stf_grace',
    recruiterAttends: true,
    sittingIn: {},
    panel: {},
    roundId: null,
    feedback: {},
    roomId: 'rom_blue',
    mode: 'in-person',
    address: '',
    district: null,
    planned,
    startsAt: plannedStart(planned, zoneRules),
    endsAt: plannedEnd(planned, zoneRules),
    stage: 'confirmed',
    confirmation: { at: momentAt('2026-11-20 10:00'), channel: 'phone' },
    arrivedAt: null,
    startedAt: null,
    endedAt: null,
    cancellation: null,
    noShow: null,
    presentation: 'not-noted',
    moves: {},
    overrides: {},
    sequence: 0,
    notes: '',
    confidential: false,
    ...given,
  };
}

/** A client interview in Kwun Tong that the recruiter does not attend. */
export const aClientInterview = (when: string, given: Partial<Interview> = {}): Interview =>
  anInterview(when, {
    kind: 'client',
    clientId: 'cli_harbour',
    contactId: 'con_ho',
    recruiterAttends: false,
    roomId: null,
    address: '1 How Ming Street',
    district: 'kwun-tong',
    ...given,
  });

/** An office in Wan Chai with the standard hours; 25 December is a holiday; two districts 30 minutes apart. */
export const clashFacts: ClashFacts = {
  policy: standardPolicy,
  hours: standardHours,
  clientHours: null,
  holidays: new Set([localDate.parse('2026-12-25')]),
  officeDistrict: 'wan-chai',
  travel: {
    districts: [
      { id: 'wan-chai', en: 'Wan Chai', zh: '灣仔區' },
      { id: 'kwun-tong', en: 'Kwun Tong', zh: '觀塘區' },
    ],
    minutes: [
      [15, 30],
      [30, 15],
    ],
  },
  candidate: null,
  busy: [],
  letDownOn: null,
  zone: 'Asia/Hong_Kong',
  zoneRules,
};
