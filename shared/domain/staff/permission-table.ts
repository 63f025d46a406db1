// THE permission table: role × command × field × route × report × export. The door reads it for commands, the queries for
// fields, the app for routes, reports and exports; tests walk it cell by cell.
import type { StaffRole } from './staff';

const everyone: readonly StaffRole[] = ['recruiter', 'receptionist', 'manager'];
const recruiters: readonly StaffRole[] = ['recruiter', 'manager'];
const managers: readonly StaffRole[] = ['manager'];

/** Who may run which command. */
export const commandPermissions = {
  'office/open': managers,
  'office/change-setting': managers,
  'office/save-room': managers,
  'office/publish-holidays': managers,
  'office/save-slot': recruiters,
  'office/except-slot': recruiters,
  'office/remove-slot': recruiters,
  'staff/save': managers,
  'staff/leave': managers,
  'candidate/create': recruiters,
  'candidate/edit': recruiters,
  'candidate/merge': recruiters,
  'candidate/tell-apart': recruiters,
  'candidate/erase': managers,
  'office/erase-refusals': managers,
  'office/note-archive-out': managers,
  'candidate/put-off-retention': managers,
  'candidate/record-access-request': recruiters,
  'candidate/close-access-request': managers,
  'candidate/note-correction': recruiters,
  'candidate/note-statement': recruiters,
  'candidate/park': recruiters,
  'candidate/pool': recruiters,
  'candidate/leave-pool': recruiters,
  'candidate/write-motivation': recruiters,
  'candidate/assess-fit': recruiters,
  'candidate/note-interest': recruiters,
  'candidate/record-consent': recruiters,
  'candidate/withdraw-consent': recruiters,
  'candidate/add-document': recruiters,
  'candidate/remove-document': recruiters,
  'candidate/rename-document': recruiters,
  'client/save': recruiters,
  'contact/save': recruiters,
  'contact/link': recruiters,
  'role/save': recruiters,
  'role/set-stage': recruiters,
  'role/release': managers,
  'submission/draft': recruiters,
  'submission/send': recruiters,
  'submission/advance': recruiters,
  'submission/reject': recruiters,
  'submission/revive': recruiters,
  'submission/disclose': recruiters,
  'submission/record-offer': recruiters,
  'submission/place': recruiters,
  'placement/record-payment': recruiters,
  'submission/record-introduction': recruiters,
  'submission/override-gate': recruiters,
  'interview/book': recruiters,
  'interview/move': recruiters,
  'interview/cancel': everyone,
  'interview/confirm': everyone,
  'interview/check-in': everyone,
  'interview/undo-check-in': everyone,
  'interview/start': recruiters,
  'interview/finish': everyone,
  'interview/sum-up': recruiters,
  'interview/confirm-no-show': everyone,
  'interview/note-feedback': recruiters,
  'interview/note-presentation': recruiters,
  'interview/weather-day': recruiters,
  'visit/walk-in': everyone,
  'visit/leave': everyone,
  'task/add': everyone,
  'task/complete': everyone,
  'task/reopen': everyone,
  'task/snooze': everyone,
  'task/reassign': everyone,
  'task/plan-repair': recruiters,
  'call/log': everyone,
  'import/candidates': recruiters,
  'import/roles': recruiters,
  'import/archive': managers,
  'calendar/import-busy': recruiters,
  'calendar/clear-busy': recruiters,
  'history/undo': everyone,
  'history/redo': everyone,
} as const satisfies Record<string, readonly StaffRole[]>;

/** Names of all commands. */
export type CommandName = keyof typeof commandPermissions;

/** Fields that not everybody may see, by table; a field that is not listed is open to all staff. */
export const fieldPermissions = {
  candidates: {
    currentPay: recruiters,
    expectedPay: recruiters,
    rightToWork: recruiters,
    skills: recruiters,
    work: recruiters,
    education: recruiters,
    summary: recruiters,
    headline: recruiters,
    constraints: recruiters,
    doNotSend: recruiters,
    parked: recruiters,
    pool: recruiters,
    notice: recruiters,
  },
  roles: { salaryFrom: recruiters, salaryTo: recruiters, description: recruiters, blindBrief: recruiters },
  clients: {
    termsSignedOn: recruiters,
    feePercent: recruiters,
    paymentDays: recruiters,
    guaranteeDays: recruiters,
    rebateSteps: recruiters,
    offLimits: recruiters,
    notes: recruiters,
  },
  interviews: { notes: recruiters, presentation: recruiters, overrides: recruiters, feedback: recruiters },
  staff: { pinSalt: [] as readonly StaffRole[], pinDigest: [] as readonly StaffRole[] },
} as const satisfies Record<string, Record<string, readonly StaffRole[]>>;

/** Tables of which some staff may see no row at all. */
export const tablePermissions = {
  motivationNotes: recruiters,
  fitAssessments: recruiters,
  interests: recruiters,
  consents: recruiters,
  shownStatements: recruiters,
  toldApart: recruiters,
  documents: recruiters,
  submissions: recruiters,
  introductions: recruiters,
  disclosures: recruiters,
  placements: recruiters,
  gateOverrides: recruiters,
  accessRequests: recruiters,
  corrections: recruiters,
  retentionDelays: recruiters,
  erasures: managers,
} as const satisfies Record<string, readonly StaffRole[]>;

/** Who may open which page. */
export const routePermissions = {
  today: everyone,
  calendar: everyone,
  'calendar/weather': recruiters,
  candidates: recruiters,
  interview: recruiters,
  clients: recruiters,
  roles: recruiters,
  rematch: recruiters,
  tasks: everyone,
  reports: everyone,
  figures: recruiters,
  'figures/office': managers,
  imports: recruiters,
  privacy: managers,
  settings: everyone,
  'settings/slots': recruiters,
  'settings/office': managers,
} as const satisfies Record<string, readonly StaffRole[]>;
/** Names of the pages. */
export type RouteName = keyof typeof routePermissions;

/** Who may print which report. */
export const reportPermissions = {
  'candidate-profile': recruiters,
  'day-sheet': everyone,
  'interview-slip': everyone,
  'interview-sheet': recruiters,
  'blind-profile': recruiters,
  shortlist: recruiters,
  'recruiter-week': recruiters,
  'role-pipeline': recruiters,
  'rematch-period': recruiters,
  'attendance-goodwill': managers,
  'data-access': managers,
} as const satisfies Record<string, readonly StaffRole[]>;
/** Names of the reports. */
export type ReportName = keyof typeof reportPermissions;

/** Who may save what as a file for other programs. */
export const exportPermissions = {
  'calendar/office-interviews': everyone,
  'calendar/client-interviews': recruiters,
  candidates: recruiters,
  archive: managers,
} as const satisfies Record<string, readonly StaffRole[]>;
/** Names of what can be exported. */
export type ExportName = keyof typeof exportPermissions;

const allows = (roles: readonly StaffRole[], role: StaffRole): boolean => roles.includes(role);

/** True when the role may run the command. */
export const mayRun = (role: StaffRole, command: CommandName): boolean =>
  allows(commandPermissions[command], role);
/** True when the role may open the page. */
export const mayOpen = (role: StaffRole, route: RouteName): boolean => allows(routePermissions[route], role);
/** True when the role may print the report. */
export const mayPrint = (role: StaffRole, report: ReportName): boolean =>
  allows(reportPermissions[report], role);

/** True when the role may save it as a file. */
export const mayExport = (role: StaffRole, name: ExportName): boolean =>
  allows(exportPermissions[name], role);

/** True when the role may see any row of the table. */
export function maySeeTable(role: StaffRole, table: string): boolean {
  const roles = (tablePermissions as Record<string, readonly StaffRole[] | undefined>)[table];
  return roles === undefined || allows(roles, role);
}

/** True when the role may see the field of a table's rows. */
export function maySeeField(role: StaffRole, table: string, field: string): boolean {
  const fields = (fieldPermissions as Record<string, Record<string, readonly StaffRole[]> | undefined>)[
    table
  ];
  const roles = fields?.[field];
  return roles === undefined || allows(roles, role);
}
