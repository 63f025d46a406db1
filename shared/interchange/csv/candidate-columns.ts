// What a column of a table of people can mean, and by which heads it is known: our own in both languages, and those that
// other programs and other offices write. A person decides what the proposal does not find.
import { isPersonal } from '../left-out';
import { headKey } from './head-key';

/** What a column can mean. `phone` leaves the kind of number to the number; pay is HKD a month. */
export const candidateColumns = [
  'name',
  'surname',
  'givenNames',
  'middleName',
  'englishName',
  'chineseName',
  'preferredName',
  'mobile',
  'homePhone',
  'workPhone',
  'otherPhone',
  'phone',
  'email',
  'otherEmail',
  'address',
  'addressMore',
  'city',
  'region',
  'postcode',
  'district',
  'headline',
  'employer',
  'jobTitle',
  'skills',
  'languages',
  'notice',
  'availableFrom',
  'currentPay',
  'expectedPay',
  'rightToWork',
  'rightToWorkUntil',
  'summary',
  'notes',
  'source',
] as const;
/** See {@link candidateColumns}. */
export type CandidateColumn = (typeof candidateColumns)[number];

/** The meaning of each column in order; null leaves a column out. */
export type CandidateMapping = readonly (CandidateColumn | null)[];

/** How a column is headed: by us in each language, and by others. */
interface Heads {
  readonly en: string;
  readonly 'zh-HK': string;
  readonly others: readonly string[];
}

const heads = (en: string, chinese: string, ...others: readonly string[]): Heads => ({
  en,
  'zh-HK': chinese,
  others,
});

/** Known heads; case, spaces, signs and what stands in brackets make no difference. */
export const columnHeads: Readonly<Record<CandidateColumn, Heads>> = {
  name: heads(
    'Full name',
    '全名',
    'name',
    'candidate',
    'candidate name',
    '姓名',
    '候選人',
    '候選人姓名',
    '名稱',
  ),
  surname: heads('Surname', '姓氏', 'last name', 'family name', '姓', '英文姓氏'),
  givenNames: heads('Given names', '名字', 'given name', 'first name', 'forename', '名', '英文名字拼音'),
  middleName: heads('Middle name', '中間名', 'middle names'),
  englishName: heads('English name', '英文名', 'christian name', '英文名字', '洋名'),
  chineseName: heads('Chinese name', '中文姓名', 'name in chinese', 'chinese', '中文名', '中文名字', '中文'),
  preferredName: heads('Preferred name', '稱呼', 'nickname', 'known as', 'goes by', '別名'),
  mobile: heads(
    'Mobile',
    '手提電話',
    'mobile phone',
    'mobile no',
    'mobile number',
    'cell',
    'cell phone',
    'phone cell',
    'cellphone',
    '手機',
    '手機號碼',
    '手提',
    '流動電話',
    '手机',
  ),
  homePhone: heads(
    'Home phone',
    '住宅電話',
    'phone home',
    'home',
    'home tel',
    'phone2',
    '家居電話',
    '家庭電話',
  ),
  workPhone: heads(
    'Work phone',
    '公司電話',
    'phone work',
    'work tel',
    'office phone',
    'business phone',
    'phone3',
    '辦公室電話',
  ),
  otherPhone: heads('Other phone', '其他電話', 'other phones', 'fax'),
  phone: heads(
    'Phone',
    '電話',
    'phone number',
    'telephone',
    'tel',
    'tel no',
    'contact no',
    'contact number',
    'contact',
    '聯絡電話',
    '電話號碼',
    '聯絡號碼',
    '电话',
  ),
  email: heads(
    'Email',
    '電郵',
    'e mail',
    'email address',
    'email1',
    'primary email',
    '電郵地址',
    '電子郵件',
    '邮箱',
    '电邮',
  ),
  otherEmail: heads('Other email', '其他電郵', 'email2', 'email 2', 'secondary email', 'alternate email'),
  address: heads('Address', '地址', 'address1', 'address line 1', 'street', 'home address', '住址'),
  addressMore: heads('Address, second line', '地址第二行', 'address2', 'address line 2'),
  city: heads('City', '城市', 'town', 'suburb'),
  region: heads('Region', '州省', 'state', 'province', 'county'),
  postcode: heads('Postcode', '郵政編碼', 'zip', 'zip code', 'postal code', '邮编'),
  district: heads('District', '地區', 'area', 'location', '居住地區', '地区'),
  headline: heads('Headline', '簡介標題', 'profile headline', 'label'),
  employer: heads(
    'Employer',
    '僱主',
    'current employer',
    'company',
    'company name',
    'current company',
    '公司',
    '現職公司',
    '公司名稱',
    '公司名称',
  ),
  jobTitle: heads(
    'Job title',
    '職銜',
    'occupation',
    'position',
    'current position',
    'current title',
    'current job title',
    '職位',
    '現職',
    '职位',
  ),
  skills: heads(
    'Skills',
    '技能',
    'key skills',
    'skill set',
    'skill list',
    'primary skills',
    '專長',
    '技能专长',
  ),
  languages: heads('Languages', '語言', 'language', 'languages spoken', '语言'),
  notice: heads('Notice period', '通知期', 'notice', '離職通知期', '通知期限'),
  availableFrom: heads(
    'Available from',
    '可到職日',
    'date available',
    'available',
    'availability',
    'start date',
    '到職日期',
    '可上班日期',
  ),
  currentPay: heads(
    'Current pay',
    '現時薪金',
    'current salary',
    'salary',
    'present salary',
    '現職薪金',
    '目前薪金',
    '現薪',
  ),
  expectedPay: heads(
    'Expected pay',
    '期望薪金',
    'desired pay',
    'expected salary',
    'salary exp',
    'salary expected',
    'desired salary',
    'asking salary',
    '要求薪金',
    '期望月薪',
    '要求待遇',
  ),
  rightToWork: heads(
    'Right to work',
    '工作權',
    'visa',
    'visa status',
    'work authorization',
    'work authorisation',
    'work permit',
    '簽證',
    '工作簽證',
    '居留身份',
  ),
  rightToWorkUntil: heads(
    'Right to work until',
    '工作權到期日',
    'visa expiry',
    'visa expiry date',
    '簽證到期日',
  ),
  summary: heads('Summary', '簡介', 'description', 'profile', 'about', '自我介紹'),
  notes: heads('Notes', '備註', 'note', 'remarks', 'remark', 'comments', 'general comments', '備考', '备注'),
  source: heads('Source', '來源', 'candidate source', 'referral source'),
};

const headOf = new Map(
  candidateColumns.flatMap((column) => {
    const { en, 'zh-HK': chinese, others } = columnHeads[column];
    return [en, chinese, column, ...others].map((head) => [headKey(head), column] as const);
  }),
);

/** Proposes a meaning for each head; the same meaning is never proposed twice. */
export function proposeCandidateColumns(headers: readonly string[]): CandidateMapping {
  const used = new Set<CandidateColumn>();
  return headers.map((header) => {
    const column = isPersonal(header) ? undefined : headOf.get(headKey(header));
    if (column === undefined || used.has(column)) return null;
    used.add(column);
    return column;
  });
}

/** Columns of which one at least must be there for a table to be of people. */
export const nameColumns: readonly CandidateColumn[] = [
  'name',
  'surname',
  'givenNames',
  'englishName',
  'chineseName',
  'preferredName',
];
