import type { Translated } from '@ui/i18n/translated';
import { backups } from './zh-HK/backups';
import { booking } from './zh-HK/booking';
import { statements } from './zh-HK/statements';
import { archive } from './zh-HK/archive';
import { archiveLeftOut } from './zh-HK/archive-left-out';
import { archiveOwnerless } from './zh-HK/archive-ownerless';
import { attendance } from './zh-HK/attendance';
import { calendar } from './zh-HK/calendar';
import { calendarViews } from './zh-HK/calendar-views';
import { candidateList } from './zh-HK/candidate-list';
import { candidates } from './zh-HK/candidates';
import { clients } from './zh-HK/clients';
import { common } from './zh-HK/common';
import { compare } from './zh-HK/compare';
import { contactLink } from './zh-HK/contact-link';
import { dayClose } from './zh-HK/day-close';
import { documents } from './zh-HK/documents';
import { domain } from './zh-HK/domain';
import { doubles } from './zh-HK/doubles';
import { entry } from './zh-HK/entry';
import { fieldHistory } from './zh-HK/field-history';
import { figures } from './zh-HK/figures';
import { history } from './zh-HK/history';
import { holidays } from './zh-HK/holidays';
import { ics } from './zh-HK/ics';
import { importMends } from './zh-HK/import-mends';
import { imports } from './zh-HK/imports';
import { interviewMode } from './zh-HK/interview-mode';
import { kiosk } from './zh-HK/kiosk';
import { merge } from './zh-HK/merge';
import { messages } from './zh-HK/messages';
import { nextRoles } from './zh-HK/next-roles';
import { noByStage } from './zh-HK/no-by-stage';
import { notices } from './zh-HK/notices';
import { officePapers } from './zh-HK/office-papers';
import { offers } from './zh-HK/offers';
import { openGates } from './zh-HK/open-gates';
import { otherAgency } from './zh-HK/other-agency';
import { overTime } from './zh-HK/over-time';
import { palette } from './zh-HK/palette';
import { papers } from './zh-HK/papers';
import { peopleFiles } from './zh-HK/people-files';
import { placementEnd } from './zh-HK/placement-end';
import { placements } from './zh-HK/placements';
import { privacy } from './zh-HK/privacy';
import { rounds } from './zh-HK/rounds';
import { saving } from './zh-HK/saving';
import { sending } from './zh-HK/sending';
import { sentHere } from './zh-HK/sent-here';
import { recovery } from './zh-HK/recovery';
import { refusals } from './zh-HK/refusals';
import { rematch } from './zh-HK/rematch';
import { reports } from './zh-HK/reports';
import { roleHints } from './zh-HK/role-hints';
import { roles } from './zh-HK/roles';
import { settings } from './zh-HK/settings';
import { shell } from './zh-HK/shell';
import { slots } from './zh-HK/slots';
import { tasks } from './zh-HK/tasks';
import { timeSettings } from './zh-HK/time-settings';
import { today } from './zh-HK/today';
import { weather } from './zh-HK/weather';
import { weekly } from './zh-HK/weekly';
import type { englishAreas } from './english-areas';

/** The same areas in Hong Kong Traditional Chinese: a missing area or key is a type error. */
export const chineseAreas: Translated<typeof englishAreas> = {
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
