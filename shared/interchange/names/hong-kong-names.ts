// What tells a surname from a given name in Hong Kong's spellings. Surnames as the Government writes them, with the
// commonest ones of the Mainland; syllables by the sounds Cantonese has, so that given names need no list.

const surnames = new Set(
  (
    'au au-yeung auyeung chan chang chau cheng cheong cheuk cheung chi chin ching chiu cho choi chong chow choy chu chui ' +
    'chun chung fan fok fong foo fu fung ha hau ho hon hong hui hung ip jim kam kan keung ko kong koo kwan kwok kwong ' +
    'kung lai lam lau law lee leong leung li liang lin ling liu lo loh look lui luk lung ma mak man mok mui mung ng ' +
    'ngai ngan or pang poon pun sham shek shiu shum sin siu sit so suen sum sun szeto sze szeto-to tai tam tan tang to ' +
    'tong tsang tse tsim tso tsoi tsui tsung tuen tung wai wan wat wong woo wu yam yan yau yeung yick yim yin yip yiu ' +
    'yu yue yuen yung wang zhang zhao zhou zhu zheng zhong chen huang xu gao guo luo liang song tang han deng xiao cai ' +
    'jiang yang zeng peng pan yuan dong lu lü ye du wei cheng shen ren qian hu jin qiu xie'
  ).split(' '),
);

const onset = '(?:b|ch|f|g|gw|h|j|k|kw|l|m|n|ng|p|s|sh|t|ts|tsz|w|y|d)?';
const final =
  '(?:aa?[iu]|a[kmnpt]|ang|a|e[iku]|eng|e|eun|eung|euk|i[kmnptu]|ing|i|o[iknptu]|ong|o|oi|ow|oo|oon|u[iknt]|ung|u|ue|uen|uet|un|yee|ee|y)';
const syllable = new RegExp(`^${onset}${final}$`, 'u');
/** Syllables without a vowel of their own. */
const bareSyllables = ['ng', 'm', 'sz', 'tsz', 'sze', 'tze'];

/** True for a surname of the table, in any case. */
export const isHongKongSurname = (word: string): boolean => surnames.has(word.toLowerCase());

/** True when every hyphenated part of the word sounds like one Cantonese syllable: `Wing`, `Tai-man`. */
export const isCantoneseSyllable = (word: string): boolean =>
  word
    .toLowerCase()
    .split('-')
    .every((part) => bareSyllables.includes(part) || syllable.test(part));
