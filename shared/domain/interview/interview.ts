import { z } from 'zod';
import { elements, instantText, longText, recordDecoder, reference, shortText } from '../record';
import { plannedTime } from '../../time/planned-time';
import { channel } from './channel';
import { feedback } from './feedback';

/** Where an interview stands; the last line are its exits. */
export const interviewStage = z.enum([
  'held-slot',
  'awaiting-confirmation',
  'confirmed',
  'arrived',
  'in-progress',
  'done',
  'declined',
  'cancelled',
  'no-show-candidate',
  'no-show-client',
]);
/** See {@link interviewStage}. */
export type InterviewStage = z.infer<typeof interviewStage>;

/** Who called something off. */
export const cancelledBy = z.enum(['candidate', 'client', 'agency', 'weather']);
/** See {@link cancelledBy}. */
export type CancelledBy = z.infer<typeof cancelledBy>;

/** Notice graded against the policy that held then. */
export const noticeGrade = z.enum(['ample', 'short', 'same-day', 'after-start']);
/** See {@link noticeGrade}. */
export type NoticeGrade = z.infer<typeof noticeGrade>;

/** The notice of one message: minutes by the clock and in working hours, and its grade. */
export const noticeFact = z.object({ clockMinutes: z.int(), workingMinutes: z.int(), grade: noticeGrade });
/** See {@link noticeFact}. */
export type NoticeFact = z.infer<typeof noticeFact>;

/** A message that an interview will not be kept as planned. */
export const messageFact = z.object({
  by: cancelledBy,
  reason: longText,
  channel,
  receivedAt: instantText,
  notice: noticeFact.nullable(),
});
/** See {@link messageFact}. */
export type MessageFact = z.infer<typeof messageFact>;

/** One move: from where to where, who asked, why. */
export const interviewMove = messageFact.extend({
  from: plannedTime,
  to: plannedTime,
  fromRoomId: reference.nullable(),
});

/** How the candidate came across, on a factual scale, noted by the recruiter (never by reception). */
export const presentation = z.enum(['as-expected', 'below-expected', 'not-noted']);
/** See {@link presentation}. */
export type Presentation = z.infer<typeof presentation>;

/** A meeting: kind `office` (the agency meets the candidate) or `client` (the client does). */
export const interview = recordDecoder('ivw', {
  kind: z.enum(['office', 'client']),
  candidateId: reference,
  submissionId: reference.nullable(),
  roleId: reference.nullable(),
  clientId: reference.nullable(),
  contactId: reference.nullable(),
  /** People of the client who interview beside the contact, by contact id. */
  panel: elements(z.literal(true)),
  /** The role's round it is, by its key there; null where none was named. */
  roundId: reference.nullable(),
  /** What the client's people said afterwards, by contact id or for the client as a whole. */
  feedback: elements(feedback),
  recruiterId: reference,
  /** True when the recruiter sits in; always so for office interviews. */
  recruiterAttends: z.boolean(),
  /** Colleagues who sit in beside the recruiter, by staff id; their time is taken as the recruiter's is. */
  sittingIn: elements(z.literal(true)),
  roomId: reference.nullable(),
  mode: z.enum(['in-person', 'video', 'phone']),
  address: shortText,
  district: z.string().max(40).nullable(),
  planned: plannedTime,
  /** Instants of the planned span, kept for indexes; always derived from `planned`. */
  startsAt: instantText,
  endsAt: instantText,
  stage: interviewStage,
  confirmation: z.object({ at: instantText, channel }).nullable(),
  arrivedAt: instantText.nullable(),
  startedAt: instantText.nullable(),
  endedAt: instantText.nullable(),
  cancellation: messageFact.nullable(),
  noShow: z.object({ at: instantText, byId: reference, callId: reference.nullable() }).nullable(),
  presentation,
  moves: elements(interviewMove),
  /** Warnings a person went past when booking or moving, by clash kind, with the typed reason. */
  overrides: elements(longText),
  /** .ics SEQUENCE: +1 at every change of time, place or state. */
  sequence: z.int().min(0),
  notes: longText,
  confidential: z.boolean(),
});
/** See {@link interview}. */
export type Interview = z.infer<typeof interview>;

/** Stages in which an interview holds its room and people; all others never clash. */
export const occupyingStages: readonly InterviewStage[] = [
  'held-slot',
  'awaiting-confirmation',
  'confirmed',
  'arrived',
  'in-progress',
  'done',
];
