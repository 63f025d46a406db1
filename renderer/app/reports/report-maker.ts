import type { OfficeFacts } from '@shared/commands/office-facts';
import type { ReportMaker, ReportWords } from '@shared/reports/report-words';
import {
  formatDate,
  formatDateSpan,
  formatFullDate,
  formatInstant,
  formatMinute,
  formatMonth,
} from '@shared/time/format';
import { instant, type Instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import type { Language } from '@ui/i18n/language';
import { formatMoney, formatPhone } from '@ui/i18n/money';
import { wordsIn, type WordKey } from '@ui/i18n/words';

/** Words that the papers share with the screens: the first part of a key, and the group of the domain it stands for. */
const domainGroups: Readonly<Record<string, string>> = {
  stages: 'interviewStages',
  ...sameName('interviewKinds', 'interviewModes', 'submissionStages', 'roleStages', 'rightToWork'),
  ...sameName('languages', 'languageLevels', 'motivationFactors', 'motivationDirections', 'recommendations'),
  ...sameName(
    'interestAnswers',
    'disinterestReasons',
    'consentKinds',
    'channels',
    'taskKinds',
    'callOutcomes',
  ),
  ...sameName('rejectionReasons', 'endedBy', 'documentKinds', 'fitGroups', 'weekdays', 'presentations'),
  ...sameName('cancelledBy', 'repairPurposes', 'gates'),
};

function sameName(...groups: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.map((group) => [group, group]));
}

/** Papers whose words stand in the area `reports`; those of all others stand in `papers`. */
const oldPapers: readonly string[] = ['unknown', 'frame', 'daySheet', 'profile'];

/** Papers whose words stand in the area `officePapers`. */
const ofOffice: readonly string[] = ['week', 'rematchPeriod', 'goodwill', 'pipeline', 'access'];

function reportWords(language: Language): ReportWords {
  const reports = wordsIn(language, 'reports');
  const papers = wordsIn(language, 'papers');
  const officePapers = wordsIn(language, 'officePapers');
  const domain = wordsIn(language, 'domain');
  return (key, values) => {
    const [group = '', ...rest] = key.split('.');
    const shared = domainGroups[group];
    if (shared !== undefined) return domain([shared, ...rest].join('.') as WordKey<'domain'>, values);
    if (ofOffice.includes(group)) return officePapers(key as WordKey<'officePapers'>, values);
    return oldPapers.includes(group)
      ? reports(`paper.${key}` as WordKey<'reports'>, values)
      : papers(key as WordKey<'papers'>, values);
  };
}

/** Everything a report is made with: words and formats of its language, the office, who makes it and when. */
export function makeReportMaker(
  language: Language,
  made: {
    readonly office: OfficeFacts;
    readonly by: string;
    readonly at: Instant;
    readonly zoneRules: ZoneRules;
  },
): ReportMaker {
  const { name, nameZh, address, phone, zone } = made.office.profile;
  const { zoneRules } = made;
  return {
    language,
    words: reportWords(language),
    format: {
      date: (date) => formatDate(localDate.parse(date), language),
      fullDate: (date) => formatFullDate(localDate.parse(date), language),
      month: (date) => formatMonth(localDate.parse(date), language),
      span: (first, last) => formatDateSpan(localDate.parse(first), localDate.parse(last), language),
      moment: (at) => formatInstant(instant.parse(at), language, { zone, zoneRules }),
      minute: formatMinute,
      money: formatMoney,
      phone: formatPhone,
    },
    office: { name, nameZh, address, phone },
    by: made.by,
    at: made.at,
  };
}
