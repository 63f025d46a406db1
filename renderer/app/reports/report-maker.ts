import type { OfficeFacts } from '@shared/commands/office-facts';
import type { ReportMaker, ReportWords } from '@shared/reports/report-words';
import { formatDate, formatInstant, formatMinute } from '@shared/time/format';
import { instant, type Instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';
import type { Language } from '@ui/i18n/language';
import { formatMoney, formatPhone } from '@ui/i18n/money';
import { wordsIn, type WordKey } from '@ui/i18n/words';

/** Words that the papers share with the screens, by the first part of their key. */
const domainGroups: Readonly<Record<string, string>> = {
  stages: 'interviewStages',
  submissionStages: 'submissionStages',
  rightToWork: 'rightToWork',
  languages: 'languages',
  motivationFactors: 'motivationFactors',
  motivationDirections: 'motivationDirections',
  recommendations: 'recommendations',
  interestAnswers: 'interestAnswers',
};

function reportWords(language: Language): ReportWords {
  const reports = wordsIn(language, 'reports');
  const domain = wordsIn(language, 'domain');
  return (key, values) => {
    const [group = '', ...rest] = key.split('.');
    const shared = domainGroups[group];
    return shared === undefined
      ? reports(`paper.${key}` as WordKey<'reports'>, values)
      : domain([shared, ...rest].join('.') as WordKey<'domain'>, values);
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
