import type { Instant } from '../../time/instant';
import { gradeNotice, noticeOf } from '../../time/notice';
import type { WorkingTime } from '../../time/working-time';
import type { Client } from '../client/client';
import type { Policy } from '../office/policy';
import { storedInstant } from '../stored-time';
import type { Interview, NoticeFact } from './interview';

/** Minutes of notice asked for: the client's own figure first, else the office's for the kind of interview. */
export function noticePolicyMinutes(
  kind: Interview['kind'],
  policy: Pick<Policy, 'clientNoticeMinutes' | 'officeNoticeMinutes'>,
  client: Pick<Client, 'noticeMinutes'> | null,
): number {
  if (kind === 'office') return policy.officeNoticeMinutes;
  return client?.noticeMinutes ?? policy.clientNoticeMinutes;
}

/** The notice of a message about an interview's planned start, graded against `policyMinutes`. */
export function measureNotice(
  interview: Pick<Interview, 'startsAt'>,
  receivedAt: Instant,
  { policyMinutes, time }: { readonly policyMinutes: number; readonly time: WorkingTime },
): NoticeFact {
  const start = storedInstant(interview.startsAt);
  const notice = noticeOf({ receivedAt, start, ...time });
  const { zone, zoneRules } = time;
  return { ...notice, grade: gradeNotice(notice, policyMinutes, { receivedAt, start, zone, zoneRules }) };
}
