import type { Translated } from '@ui/i18n/translated';
import type { sending as english } from '../en/sending';

export const sending: Translated<typeof english> = {
  title: '推薦給客戶',
  nameTitle: '向客戶提供姓名',
  send: '送出',
  giveName: '提供姓名',
  how: '推薦方式',
  toWhom: '收件人',
  sentTo: '{{sent}}，收件人：{{name}}',
  named: '具名',
  blind: '不具名',
  needsConsent: '未獲候選人同意，不可送出任何資料。',
  namedEffect: '這是首次推介：如未有推薦權期限，即由此開始計算。',
  blindEffect: '客戶只看到不具名的資料；提供姓名時才開始計算推薦權期限。',
  outside: '請在真正發出後才記錄：不能收回，只能註明為誤記。',
  onFile: {
    named: '現有同意：可具名推薦',
    blind: '現有同意：只可不具名推薦',
    nothing: '未有推薦的同意：請在此通話中詢問',
  },
  firstConsent: '須先獲同意，才可推薦',
  firstKeep: '須先同意我們保存其資料，才可推薦',
  keep: '候選人同意我們保存其資料',
};
