// A message that an interview will not be kept as planned, while it is taken down.
import type { OfficeFacts } from '@shared/commands/office-facts';
import { workingTimeOf } from '@shared/commands/office-facts';
import type { Client } from '@shared/domain/client/client';
import type { Channel } from '@shared/domain/interview/channel';
import type { CancelledBy, Interview, NoticeFact } from '@shared/domain/interview/interview';
import { unpromisedStages } from '@shared/domain/interview/lifecycle';
import { measureNotice, noticePolicyMinutes } from '@shared/domain/interview/measure-notice';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';

/** Who says so, why, by which channel, and when it reached us on the office's clock. */
export interface MessageForm {
  readonly by: CancelledBy | undefined;
  readonly reason: string;
  readonly channel: Channel;
  readonly receivedOn: LocalDate | undefined;
  readonly receivedMinute: number | undefined;
}

/** A message that came just now, by phone, as most do. */
export function startMessage(now: Instant, zone: string, zoneRules: ZoneRules): MessageForm {
  const { date, minute } = zoneRules.toLocal(now, zone);
  return { by: undefined, reason: '', channel: 'phone', receivedOn: date, receivedMinute: minute };
}

/** The moment the message came; null while it cannot be read. */
export const receivedAtOf = (
  { receivedOn, receivedMinute }: MessageForm,
  zone: string,
  zoneRules: ZoneRules,
): Instant | null =>
  receivedOn === undefined || receivedMinute === undefined
    ? null
    : zoneRules.toInstant(receivedOn, receivedMinute, zone);

/** A notice with the figure it is held against. */
export interface MeasuredNotice {
  /** Null before anybody promised to come. */
  readonly fact: NoticeFact | null;
  readonly policyMinutes: number;
}

/** The notice a message gives, as the command will measure it. */
export function noticeOfMessage(
  interview: Interview,
  receivedAt: Instant,
  {
    client,
    office,
    zoneRules,
  }: { readonly client: Client | null; readonly office: OfficeFacts; readonly zoneRules: ZoneRules },
): MeasuredNotice {
  const policyMinutes = noticePolicyMinutes(interview.kind, office.policy, client);
  const time = workingTimeOf(office, zoneRules);
  const isPromised = !unpromisedStages.includes(interview.stage);
  return {
    fact: isPromised ? measureNotice(interview, receivedAt, { policyMinutes, time }) : null,
    policyMinutes,
  };
}
