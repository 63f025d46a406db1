import type { Translated } from '@ui/i18n/translated';
import type { offers as english } from '../en/offers';

export const offers: Translated<typeof english> = {
  title: '聘書',
  revisedTitle: '修訂聘書',
  keep: '記錄聘書',
  chase: '會在答覆限期當日的待辦提醒你追問。',
  list: '聘書',
  waiting: '等候答覆的聘書',
  earlier: '之前的聘書',
  earlierCount_other: '另有 {{count}} 份之前的聘書',
  somebody: '已不在記錄的候選人',
  revise: '修訂…',
  reviseOf: '修訂聘書：{{subject}}',
  terms: '{{amount}} × {{months}}',
  amountOpen: '未說明薪酬',
  starts: '{{date}} 上任',
  startOpen: '未說明上任日期',
  answerBy: '{{date}} 前答覆',
  answerLate: '答覆限期 {{date}} 已過',
  answerOpen: '未說明答覆限期',
  outcomes: { accepted: '已接受', declined: '已拒絕', lapsed: '已失效' },
  fields: {
    monthly: '聘書月薪',
    months: '每年月數',
    startOn: '聘書上任日期',
    answerBy: '答覆限期',
    words: '其他',
    wordsHelp: '花紅、條件、有何更改。',
  },
};
