import type { Translated } from '@ui/i18n/translated';
import type { overTime as english } from '../en/over-time';

export const overTime: Translated<typeof english> = {
  age: {
    fresh_other: '{{count}} 日前記下',
    stale_other: '{{count}} 日前記下：請再問',
    'too-old_other': '{{count}} 日前記下：再問之前視為未知',
  },
  askLater: '稍後再問…',
  askWords: '再問候選人的轉工動機',
  compare: {
    title: '兩個日期對照',
    earlier: '較早',
    later: '較近',
    factor: '因素',
    change: '變化',
    place: '{{rank}}，{{direction}}',
    changes: {
      stronger: '更重要',
      weaker: '較次要',
      same: '不變',
      turned: '方向相反',
      new: '新增',
      gone: '不再提及',
    },
  },
};
