// A message that an interview will not be kept as planned, while it is taken down.
import { z } from 'zod';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { workingTimeOf } from '@shared/commands/office-facts';
import type { Client } from '@shared/domain/client/client';
import { channel } from '@shared/domain/interview/channel';
import { cancelledBy, type Interview, type NoticeFact } from '@shared/domain/interview/interview';
import { longText } from '@shared/domain/record';
import { unpromisedStages } from '@shared/domain/interview/lifecycle';
import { measureNotice, noticePolicyMinutes } from '@shared/domain/interview/measure-notice';
import type { Instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';

/** Who says so, why, by which channel, and when it reached us on the office's clock; null where nothing is typed yet. */
export const messageForm = z.object({
  by: cancelledBy.nullable(),
  reason: longText,
  channel,
  receivedOn: localDate.nullable(),
  receivedMinute: z.int().nullable(),
});
/** See {@link messageForm}. */
export type MessageForm = z.infer<typeof messageForm>;

/** A message that came just now, by phone, as most do. */
export function startMessage(now: Instant, zone: string, zoneRules: ZoneRules): MessageForm {
  const { date, minute } = zoneRules.toLocal(now, zone);
  return { by: null, reason: '', channel: 'phone', receivedOn: date, receivedMinute: minute };
}

/** The moment the message came; null while it cannot be read. */
export const receivedAtOf = (
  { receivedOn, receivedMinute }: MessageForm,
  zone: string,
  zoneRules: ZoneRules,
): Instant | null =>
  receivedOn === null || receivedMinute === null
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
