import { openOffice } from './office/open-office';
import { changeSetting } from './office/change-setting';
import { saveRoom } from './office/save-room';
import { publishHolidays } from './office/publish-holidays';
import { saveSlot } from './office/save-slot';
import { exceptSlot } from './office/except-slot';
import { removeSlot } from './office/remove-slot';
import { saveStaff } from './staff/save-staff';
import { leaveStaff } from './staff/leave-staff';
import { createCandidate } from './candidate/create-candidate';
import { editCandidate } from './candidate/edit-candidate';
import { mergeCandidates } from './candidate/merge-candidates';
import { tellApart } from './candidate/tell-apart';
import { parkCandidate } from './candidate/park-candidate';
import { poolCandidate } from './candidate/pool-candidate';
import { leavePool } from './candidate/leave-pool';
import { writeMotivation } from './candidate/write-motivation';
import { assessFit } from './candidate/assess-fit';
import { noteInterest } from './candidate/note-interest';
import { recordConsent } from './candidate/record-consent';
import { withdrawConsent } from './candidate/withdraw-consent';
import { eraseCandidate } from './privacy/erase-candidate';
import { noteArchiveOut } from './office/note-archive-out';
import { eraseRefusals } from './privacy/erase-refusals';
import { putOffRetention } from './privacy/put-off-retention';
import { recordAccessRequest } from './privacy/record-access-request';
import { closeAccessRequest } from './privacy/close-access-request';
import { noteCorrection } from './privacy/note-correction';
import { noteStatement } from './privacy/note-statement';
import { addDocument } from './candidate/add-document';
import { removeDocument } from './candidate/remove-document';
import { renameDocument } from './candidate/rename-document';
import { saveClient } from './client/save-client';
import { linkContact } from './contact/link-contact';
import { saveContact } from './contact/save-contact';
import { saveRole } from './role/save-role';
import { setRoleStage } from './role/set-role-stage';
import { recordPayment } from './placement/record-payment';
import { releaseRole } from './role/release-role';
import { draftSubmission } from './submission/draft-submission';
import { sendSubmission } from './submission/send-submission';
import { advanceSubmission } from './submission/advance-submission';
import { recordOffer } from './submission/record-offer';
import { placeSubmission } from './submission/place-submission';
import { rejectSubmission } from './submission/reject-submission';
import { reviveSubmission } from './submission/revive-submission';
import { discloseClient } from './submission/disclose-client';
import { recordIntroduction } from './submission/record-introduction';
import { overrideGate } from './submission/override-gate';
import type { CommandName } from '../domain/staff/permission-table';
import type { Command } from './command';
import { redoChange, undoChange } from './history/undo-change';
import { bookInterview } from './interview/book-interview';
import { moveInterview } from './interview/move-interview';
import { cancelInterview } from './interview/cancel-interview';
import { confirmInterview } from './interview/confirm-interview';
import { checkIn } from './interview/check-in';
import { undoCheckIn } from './interview/undo-check-in';
import { startInterview } from './interview/start-interview';
import { finishInterview } from './interview/finish-interview';
import { sumUp } from './interview/sum-up';
import { confirmNoShow } from './interview/confirm-no-show';
import { noteFeedback } from './interview/note-feedback';
import { notePresentation } from './interview/note-presentation';
import { weatherDay } from './interview/weather-day';
import { walkIn } from './visit/walk-in';
import { leaveVisit } from './visit/leave-visit';
import { addTask } from './task/add-task';
import { completeTask } from './task/complete-task';
import { reopenTask } from './task/reopen-task';
import { snoozeTask } from './task/snooze-task';
import { reassignTask } from './task/reassign-task';
import { planRepair } from './task/plan-repair';
import { logCall } from './call/log-call';
import { importCandidates } from './import/import-candidates';
import { importRoles } from './import/import-roles';
import { importArchive } from './import/import-archive';
import { importBusy } from './calendar/import-busy';
import { clearBusy } from './calendar/clear-busy';

/** The closed map of commands: what is not here cannot change the office. */
export const commands = {
  'office/open': openOffice,
  'office/change-setting': changeSetting,
  'office/save-room': saveRoom,
  'office/publish-holidays': publishHolidays,
  'office/save-slot': saveSlot,
  'office/except-slot': exceptSlot,
  'office/remove-slot': removeSlot,
  'staff/save': saveStaff,
  'staff/leave': leaveStaff,
  'candidate/create': createCandidate,
  'candidate/edit': editCandidate,
  'candidate/merge': mergeCandidates,
  'candidate/tell-apart': tellApart,
  'candidate/erase': eraseCandidate,
  'office/erase-refusals': eraseRefusals,
  'office/note-archive-out': noteArchiveOut,
  'candidate/put-off-retention': putOffRetention,
  'candidate/record-access-request': recordAccessRequest,
  'candidate/close-access-request': closeAccessRequest,
  'candidate/note-correction': noteCorrection,
  'candidate/note-statement': noteStatement,
  'candidate/park': parkCandidate,
  'candidate/pool': poolCandidate,
  'candidate/leave-pool': leavePool,
  'candidate/write-motivation': writeMotivation,
  'candidate/assess-fit': assessFit,
  'candidate/note-interest': noteInterest,
  'candidate/record-consent': recordConsent,
  'candidate/withdraw-consent': withdrawConsent,
  'candidate/add-document': addDocument,
  'candidate/remove-document': removeDocument,
  'candidate/rename-document': renameDocument,
  'client/save': saveClient,
  'contact/save': saveContact,
  'contact/link': linkContact,
  'role/save': saveRole,
  'role/set-stage': setRoleStage,
  'role/release': releaseRole,
  'submission/draft': draftSubmission,
  'submission/send': sendSubmission,
  'submission/advance': advanceSubmission,
  'submission/record-offer': recordOffer,
  'submission/place': placeSubmission,
  'submission/reject': rejectSubmission,
  'submission/revive': reviveSubmission,
  'submission/disclose': discloseClient,
  'submission/record-introduction': recordIntroduction,
  'submission/override-gate': overrideGate,
  'placement/record-payment': recordPayment,
  'history/undo': undoChange,
  'history/redo': redoChange,
  'interview/book': bookInterview,
  'interview/move': moveInterview,
  'interview/cancel': cancelInterview,
  'interview/confirm': confirmInterview,
  'interview/check-in': checkIn,
  'interview/undo-check-in': undoCheckIn,
  'interview/start': startInterview,
  'interview/finish': finishInterview,
  'interview/sum-up': sumUp,
  'interview/confirm-no-show': confirmNoShow,
  'interview/note-feedback': noteFeedback,
  'interview/note-presentation': notePresentation,
  'interview/weather-day': weatherDay,
  'visit/walk-in': walkIn,
  'visit/leave': leaveVisit,
  'task/add': addTask,
  'task/complete': completeTask,
  'task/reopen': reopenTask,
  'task/snooze': snoozeTask,
  'task/reassign': reassignTask,
  'task/plan-repair': planRepair,
  'call/log': logCall,
  'import/candidates': importCandidates,
  'import/roles': importRoles,
  'import/archive': importArchive,
  'calendar/import-busy': importBusy,
  'calendar/clear-busy': clearBusy,
} as const satisfies Partial<Record<CommandName, unknown>>;

type Commands = typeof commands;

/** What a command takes. */
export type CommandInput<Name extends CommandName> = Name extends keyof Commands
  ? Commands[Name] extends Command<infer Input, infer _Facts>
    ? Input
    : never
  : never;
