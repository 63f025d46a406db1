import type { Translated } from '@ui/i18n/translated';
import type { otherAgency as english } from '../en/other-agency';

export const otherAgency: Translated<typeof english> = {
  title: '其他中介已先推介',
  record: '記錄…',
  none: '未知有其他中介曾推介此候選人。',
  until: '我們至 {{date}} 前不可推薦',
  over: '已於 {{date}} 結束',
  proof: '{{date}} 推介：{{proof}}',
  dialogTitle: '其他中介已先推介',
  submit: '記錄',
  client: '向哪個客戶',
  clientMissing: '請選擇客戶。',
  noClient: '沒有客戶符合所有字詞。',
  allClients: '不選客戶',
  on: '推介日期',
  onMissing: '請填寫日期。',
  notYet: '這一天尚未到。',
  proofLabel: '憑證',
  proofHelp: '例如客戶的電郵及其日期。',
  proofMissing: '請說明憑證。',
  effect: '期限結束前，不可向此客戶推薦此候選人。',
  inCall: '其他中介曾向此客戶推薦此候選人',
  notInCall: '今次通話不作推薦：其他中介已先向此客戶推介。',
};
