import type { Translated } from '@ui/i18n/translated';
import type { sentHere as english } from '../en/sent-here';

export const sentHere: Translated<typeof english> = {
  title: '曾推薦的候選人',
  note: '最近變動在先',
  none: '尚未向此客戶推薦任何人。',
  all: '顯示全部 {{count}} 項',
  sent: '{{when}} 推薦',
  blind: '{{when}} 不具名推薦',
  drafted: '{{when}} 草擬，未送出',
  to: '收件人：{{name}}',
  ours: '推薦權屬我們至 {{date}}，由 {{name}} 首次推介',
  theirs: '推薦權屬其他中介至 {{date}}',
  somebody: '前候選人',
  ended: '{{stage}}：{{reason}}',
  got_other: '曾收到我們 {{count}} 名候選人的資料',
};
