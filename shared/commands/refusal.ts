import type { CommandName } from '../domain/staff/permission-table';
import type { TableName } from '../domain/tables';
import type { Clash } from '../domain/interview/clash';
import type { ErasureStanding } from '../domain/privacy/erasure-standing';
import type { GateFailure, GateName } from '../domain/matching/gate';
import type { InterviewStage } from '../domain/interview/interview';
import type { SlotParty } from '../domain/office/slots-that-meet';
import type { RoleStage } from '../domain/role/role';
import type { SubmissionStage } from '../domain/submission/submission';
import type { DayOfWeek, LocalDate } from '../time/local-date';

/** Why a command was not carried out: a closed union, each kind with the facts its sentence needs. */
export type Refusal =
  | { readonly kind: 'not-permitted'; readonly command: CommandName }
  | { readonly kind: 'input-unreadable'; readonly fields: readonly string[] }
  | { readonly kind: 'not-found'; readonly table: TableName; readonly id: string }
  | { readonly kind: 'already-open' }
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'interview-stage'; readonly stage: InterviewStage }
  | { readonly kind: 'submission-stage'; readonly stage: SubmissionStage }
  | { readonly kind: 'clashes-block'; readonly clashes: readonly Clash[] }
  | { readonly kind: 'clashes-need-reason'; readonly clashes: readonly Clash[] }
  | { readonly kind: 'gates-closed'; readonly gates: readonly GateFailure[] }
  | {
      readonly kind: 'already-submitted';
      readonly submissionId: string;
      readonly ownerName: string;
      readonly on: LocalDate;
    }
  | { readonly kind: 'reason-not-by'; readonly by: string; readonly reason: string }
  | { readonly kind: 'requirement-missing' }
  | { readonly kind: 'call-attempt-missing' }
  | { readonly kind: 'too-early'; readonly from: string }
  | { readonly kind: 'starts-in-past' }
  | { readonly kind: 'crosses-midnight' }
  | { readonly kind: 'headcount-full'; readonly headcount: number }
  | { readonly kind: 'last-manager' }
  | { readonly kind: 'merge-of-one' }
  | { readonly kind: 'merge-placed-twice' }
  | { readonly kind: 'merge-placed-elsewhere'; readonly submissions: number }
  | {
      readonly kind: 'staff-has-work';
      readonly tasks: number;
      readonly interviews: number;
      readonly candidates: number;
      readonly roles: number;
      readonly clients: number;
      readonly submissions: number;
      readonly slots: number;
      readonly sittingIn: number;
    }
  | { readonly kind: 'successor-unfit' }
  | { readonly kind: 'pin-missing' }
  | { readonly kind: 'holiday-list-wrong'; readonly year: number }
  | { readonly kind: 'room-in-use'; readonly interviews: number; readonly slots: number }
  | { readonly kind: 'slot-not-yours' }
  | { readonly kind: 'slot-never-stands' }
  | { readonly kind: 'slot-not-on-date'; readonly date: LocalDate }
  | {
      readonly kind: 'slots-meet';
      readonly shares: SlotParty;
      /** Whose slot keeps the hour, and which hour it is. */
      readonly recruiterName: string;
      readonly weekday: DayOfWeek;
      readonly startMinute: number;
      readonly durationMinutes: number;
    }
  | { readonly kind: 'proof-missing' }
  | { readonly kind: 'role-stage'; readonly stage: RoleStage }
  | { readonly kind: 'name-not-typed' }
  | { readonly kind: 'reason-names-person' }
  | { readonly kind: 'erasure-held'; readonly standing: ErasureStanding }
  | { readonly kind: 'request-closed' }
  | { readonly kind: 'consent-ended' }
  | { readonly kind: 'document-held'; readonly name: string }
  | { readonly kind: 'guarantee-over'; readonly endedOn: string }
  | { readonly kind: 'gate-not-overridable'; readonly gate: GateName }
  | { readonly kind: 'release-first' }
  | { readonly kind: 'code-taken'; readonly code: string }
  | { readonly kind: 'not-cleared' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'changed-since'; readonly table: string; readonly id: string; readonly field: string }
  | { readonly kind: 'undo-of-others' }
  | {
      /** One interview of a weather day: whose, at which minute of its day, and what stands in its way. */
      readonly kind: 'weather-row';
      readonly interviewId: string;
      readonly name: string;
      readonly startMinute: number;
      readonly cause: Refusal;
    };
