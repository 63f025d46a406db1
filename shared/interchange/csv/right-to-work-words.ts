import type { RightToWorkKind } from '../../domain/candidate/candidate';
import { nameKey } from '../../domain/matching/names';

/** How files name leave to work in Hong Kong; the first name of each is the one we write. */
const names: readonly (readonly [RightToWorkKind, readonly string[]])[] = [
  [
    'permanent',
    [
      'Permanent resident',
      'permanent',
      'pr',
      'hkpr',
      'hk pr',
      'hong kong permanent resident',
      'permanent hkid',
      '永久性居民',
      '香港永久性居民',
      '永久居民',
      '香港永久居民',
      '永居',
    ],
  ],
  ['unconditional', ['Unconditional stay', 'unconditional', 'right to land', '無條件限制逗留']],
  ['dependant', ['Dependant visa', 'dependant', 'dependent', 'dependent visa', '受養人', '受養人簽證']],
  ['iang', ['IANG', 'iang visa', '非本地畢業生', 'iang 非本地畢業生', 'iang簽證']],
  ['ttps', ['TTPS', 'ttps top talent', 'top talent', 'top talent pass', '高才通', '高才']],
  ['qmas', ['QMAS', 'quality migrant', '優才', '優才計劃']],
  ['gep', ['GEP', 'working visa', 'work visa', 'employment visa', '一般就業', '一般就業政策', '工作簽證']],
  ['asmtp', ['ASMTP', '輸入內地人才', '輸入內地人才計劃', '專才']],
  ['assg', ['ASSG', 'second generation', '第二代計劃']],
  ['student', ['Student visa', 'student', '學生簽證']],
  ['working-holiday', ['Working holiday', 'working holiday visa', '工作假期', '工作假期簽證']],
  ['recognizance', ['Recognizance', 'form 8', '擔保書', '行街紙']],
  [
    'none',
    ['No right to work', 'needs visa', 'visa required', 'sponsorship needed', '需要簽證', '沒有工作權'],
  ],
];

const kinds = new Map(names.flatMap(([kind, words]) => words.map((word) => [nameKey(word), kind] as const)));
const writtenNames = new Map(names.map(([kind, [written = '']]) => [kind, written]));

/** The kind that a text names, or null. */
export const rightToWorkOf = (text: string): RightToWorkKind | null => kinds.get(nameKey(text)) ?? null;

/** How we write the kind; empty for one that is not known. */
export const rightToWorkText = (kind: RightToWorkKind): string => writtenNames.get(kind) ?? '';
