// Attributes of a person that no rule of matching may know, in the words in which a field would be called. Written from
// the Hong Kong discrimination ordinances and the product's list, not from the code.
const english = new Set(
  (
    'age ages aged birth birthday birthdate birthplace born dob sex sexes sexual sexuality gender genders male female marital married ' +
    'marriage single divorced widowed spouse husband wife family families parent parents child children dependents pregnant pregnancy ' +
    'maternity breastfeeding race races racial ethnic ethnicity nationality nationalities citizenship homeland ancestry disability ' +
    'disabilities disabled handicap illness religion religions religious faith creed photo photos photograph portrait headshot ' +
    'picture hkid passport zodiac orientation'
  ).split(' '),
);
const chinese = [
  ...[
    '年齡',
    '年紀',
    '歲數',
    '出生',
    '生日',
    '性別',
    '性取向',
    '婚姻',
    '已婚',
    '未婚',
    '家庭',
    '配偶',
    '子女',
  ],
  ...[
    '懷孕',
    '產假',
    '種族',
    '民族',
    '國籍',
    '籍貫',
    '血統',
    '殘疾',
    '傷殘',
    '宗教',
    '信仰',
    '相片',
    '照片',
    '大頭照',
  ],
  ...['身份證', '身分證', '護照', '生肖'],
];
/** Two words that only together name such an attribute. */
const pairs = [
  'identity number',
  'identity card',
  'id number',
  'id card',
  'country origin',
  'national origin',
];

/** The words of a name as code writes it: `dateOfBirth`, `date-of-birth` and `date_of_birth` are three. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'of');

/** True for a name or a closed word that stands for a protected attribute. */
export function isProtected(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => english.has(word)) ||
    words.some((word, at) => pairs.includes(`${word} ${words[at + 1] ?? ''}`)) ||
    chinese.some((word) => name.includes(word))
  );
}
