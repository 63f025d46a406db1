import { backups } from './en/backups';
import { booking } from './en/booking';
import { statements } from './en/statements';
import { archive } from './en/archive';
import { archiveLeftOut } from './en/archive-left-out';
import { archiveOwnerless } from './en/archive-ownerless';
import { attendance } from './en/attendance';
import { calendar } from './en/calendar';
import { calendarViews } from './en/calendar-views';
import { candidateList } from './en/candidate-list';
import { candidates } from './en/candidates';
import { clients } from './en/clients';
import { common } from './en/common';
import { compare } from './en/compare';
import { contactLink } from './en/contact-link';
import { dayClose } from './en/day-close';
import { documents } from './en/documents';
import { domain } from './en/domain';
import { doubles } from './en/doubles';
import { entry } from './en/entry';
import { fieldHistory } from './en/field-history';
import { figures } from './en/figures';
import { history } from './en/history';
import { holidays } from './en/holidays';
import { ics } from './en/ics';
import { importMends } from './en/import-mends';
import { imports } from './en/imports';
import { interviewMode } from './en/interview-mode';
import { kiosk } from './en/kiosk';
import { merge } from './en/merge';
import { messages } from './en/messages';
import { nextRoles } from './en/next-roles';
import { noByStage } from './en/no-by-stage';
import { notices } from './en/notices';
import { officePapers } from './en/office-papers';
import { offers } from './en/offers';
import { openGates } from './en/open-gates';
import { otherAgency } from './en/other-agency';
import { overTime } from './en/over-time';
import { palette } from './en/palette';
import { papers } from './en/papers';
import { peopleFiles } from './en/people-files';
import { placementEnd } from './en/placement-end';
import { placements } from './en/placements';
import { privacy } from './en/privacy';
import { rounds } from './en/rounds';
import { saving } from './en/saving';
import { sending } from './en/sending';
import { sentHere } from './en/sent-here';
import { recovery } from './en/recovery';
import { refusals } from './en/refusals';
import { rematch } from './en/rematch';
import { reports } from './en/reports';
import { roleHints } from './en/role-hints';
import { roles } from './en/roles';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { slots } from './en/slots';
import { tasks } from './en/tasks';
import { timeSettings } from './en/time-settings';
import { today } from './en/today';
import { weather } from './en/weather';
import { weekly } from './en/weekly';

/** Every area of words in English. A new area is one import and one line here and in `chinese-areas.ts`. */
export const englishAreas = {
  backups,
  booking,
  archive,
  archiveLeftOut,
  archiveOwnerless,
  statements,
  attendance,
  calendar,
  calendarViews,
  candidateList,
  candidates,
  clients,
  common,
  compare,
  contactLink,
  dayClose,
  documents,
  domain,
  doubles,
  entry,
  fieldHistory,
  figures,
  history,
  holidays,
  ics,
  importMends,
  imports,
  interviewMode,
  kiosk,
  merge,
  messages,
  nextRoles,
  noByStage,
  notices,
  officePapers,
  offers,
  openGates,
  otherAgency,
  overTime,
  palette,
  papers,
  peopleFiles,
  placementEnd,
  placements,
  privacy,
  rounds,
  saving,
  sending,
  sentHere,
  recovery,
  refusals,
  rematch,
  reports,
  roleHints,
  roles,
  settings,
  shell,
  slots,
  tasks,
  timeSettings,
  today,
  weather,
  weekly,
};

type EnglishAreas = typeof englishAreas;

declare module '@ui/i18n/words' {
  interface WordAreas extends EnglishAreas {}
}
