import type { Translated } from '@ui/i18n/translated';
import type { notices as english } from '../en/notices';

export const notices: Translated<typeof english> = {
  bell: '通知',
  bellUnread_other: '通知，{{count}} 項新通知',
  title: '接待處消息',
  none: '過去 24 小時沒有接待處消息。',
  fresh: '新',
  someone: '你的候選人',
  kinds: {
    arrived: '{{name}} 已到達',
    'arrived-late': '{{name}} 已到達，遲了 {{minutes}}',
    'arrived-very-late': '{{name}} 已到達，遲了 {{minutes}}。即見、縮短，還是改期？',
    absent: '{{name}} 尚未到達，已遲 {{minutes}}',
    'no-show': '{{name}} 已記錄為失約',
    cancelled: '與 {{name}} 的面試已取消',
    question: '接待處就 {{name}} 詢問：即見、縮短，還是改期？',
    'walk-in': '{{name}} 即場到訪，想見你',
    'walk-in-unknown': '有訪客即場到訪，想見你',
  },
};
