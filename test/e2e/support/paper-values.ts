// What must stand on the papers of the sample office, read off resources/sample and its people: Leo Yu and what became of
// him, the day and the week of 23 November 2026, the role R-033.
import type { ReportName } from '@shared/domain/staff/permission-table';

/** Whom the papers about one candidate are about, as typed into the list of candidates. */
export const PAPER_CANDIDATE = 'Yu Hok Man';
/** The role of the shortlist. */
export const PAPER_ROLE = 'R-033';
/** Whose week is printed. */
export const PAPER_RECRUITER = 'Grace Lau';

const office = ['Harbour Lane Recruitment', '海港里人才顧問'] as const;
const leo = ['YU Hok Man, Leo', '余學文'] as const;
const leoBlind = ['Software Engineer 軟件工程師', 'React', 'TypeScript', 'Docker', 'CI/CD'] as const;

/** Values that are the same in either language. */
export const PAPER_VALUES: Readonly<Record<ReportName, readonly string[]>> = {
  'candidate-profile': [
    ...[...office, ...leo, ...leoBlind, '9850 1054', 'leo.yu54@example.com', 'HK$35,000 × 12', 'HK$456,000'],
    ...['No rise for two years', 'Knew every exception by heart', 'New Territories Water'],
  ],
  'day-sheet': [
    ...[...office, '10:00', 'TAM Kwok Wai, Dickson 譚國威', 'Joyce Mak', 'Kowloon', '5540 1249'],
    ...['12:00', 'WU Sze Wing 胡思穎', '16:30', 'TSUI Wing Hong, Terence 徐永康', '9587 1143'],
  ],
  'interview-slip': [
    ...[...office, ...leo, '11:30 – 12:15', 'Kenneth Fong', '12/F, 88 Harbour Lane, Sheung Wan', '2100 0088'],
  ],
  'interview-sheet': [
    ...[...office, ...leo, '9850 1054', 'Software Engineer, New Territories Water', 'Kenneth Fong'],
    ...['Work from the first idea to the result', 'Own responsibility', 'Leading others'],
  ],
  'blind-profile': [...office, ...leoBlind, 'HK$456,000', 'BEng in Computer Science', '2022-06 – 2024-10'],
  shortlist: [...office, PAPER_ROLE, 'Administrative Officer 行政主任', 'Receptionist 接待員', 'HK$266,500'],
  'recruiter-week': [
    ...[...office, 'Grace Lau', 'KWOK Ho Yin, Leo 郭浩然', 'CHIU Yan Tung, Kitty 趙欣桐', '14:30', '15:30'],
    'KWOK Tsz Ching, Candy 郭子晴',
  ],
  'role-pipeline': [...office, 'R-033', 'R-012', 'Helen Kwok'],
  'rematch-period': [...office, 'CHOW Hok Man, Leo 周學文', 'TANAKA Yuki 田中由紀'],
  'attendance-goodwill': [...office, 'WAN Hei Man 溫晞文', 'LUI Lok Hin, Raymond 呂樂軒'],
  'data-access': [
    ...[...office, ...leo, '274 Shui Wo Street', 'leo.yu54@example.com', 'Sha Tin Valley College'],
    ...['HK$35,000 × 12', 'Somebody who builds and runs web services'],
  ],
};

/** Values in the language of the paper. */
export const PAPER_WORDS: Readonly<
  Record<'en' | 'zh-HK', Readonly<Partial<Record<ReportName, readonly string[]>>>>
> = {
  en: {
    'candidate-profile': [
      ...['Kwun Tong', 'Permanent resident', '3 months', 'Role closed', '18 Nov 2026, 13:22'],
      'Nine Dragons Media',
    ],
    'day-sheet': ['23 Nov 2026', 'In progress', 'Done', 'Confirmed', 'Made 23 Nov 2026, 10:42 by Helen Kwok'],
    'interview-slip': ['Wed 18 Nov 2026', 'Dear Leo Yu', 'In person'],
    'blind-profile': [
      'Kwun Tong',
      'Permanent resident',
      'Cantonese (Mother tongue)',
      'Employer 2',
      'left out',
    ],
    shortlist: ['Shortlist: Administrative Officer', 'Tolo Harbour Engineering'],
    'recruiter-week': ['Week of Grace Lau', '23 – 29 Nov 2026'],
    'role-pipeline': [
      ...['R-033 Administrative Officer × 2', 'Tolo Harbour Engineering', 'R-012 Compliance Officer'],
    ],
    'rematch-period': [
      ...['1 Sep – 23 Nov 2026', 'Preferred another', 'Nine Dragons Media', 'Tolo Harbour Engineering'],
    ],
    'attendance-goodwill': ['November 2026', 'blocked', 'Silver Lining Wealth', 'Golden Bamboo Textiles'],
    'data-access': [
      ...['Names of other people were left out', 'To represent', 'until 28 Mar 2027', 'Nine Dragons Media'],
    ],
  },
  'zh-HK': {
    'candidate-profile': [
      ...['觀塘區', '永久性居民', '3 個月', '2026年11月18日 13:22', '薪酬（推力）：No rise', '九龍傳媒'],
    ],
    'day-sheet': ['2026年11月23日', '進行中', '已完成', '已確認', '2026年11月23日 10:42 由 Helen Kwok 製作'],
    'interview-slip': ['2026年11月18日（星期三）', 'Leo Yu 你好', '親身'],
    'blind-profile': ['觀塘區', '永久性居民', '廣東話（母語）、英文', '僱主 2', '從略'],
    shortlist: ['候選名單：行政主任', '吐露港工程'],
    'recruiter-week': ['Grace Lau 的一週', '2026年11月23日至29日'],
    'role-pipeline': ['R-033 行政主任 × 2', '吐露港工程', 'R-012 合規主任'],
    'rematch-period': ['2026年9月1日至11月23日', '選了另一位', '九龍傳媒', '吐露港工程'],
    'attendance-goodwill': ['2026年11月', '暫停', '銀邊財富管理', '金竹紡織'],
    'data-access': ['已略去其他人的姓名', '代表求職', '至 2027年3月28日', '九龍傳媒'],
  },
};
