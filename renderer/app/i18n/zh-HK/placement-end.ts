import type { Translated } from '@ui/i18n/translated';
import type { placementEnd as english } from '../en/placement-end';

export const placementEnd: Translated<typeof english> = {
  'did-not-start': { title: '沒有上任', submit: '記錄' },
  'left-in-guarantee': { title: '保證期內離職', submit: '記錄' },
  lastDay: '最後工作日',
  lastDayMissing: '請填寫最後工作日。',
  notYet: '這一天尚未到。',
  afterGuarantee: '保證期已於 {{date}} 結束；其後離職不影響此項入職。',
  beforeStart: '原定 {{date}} 上任：請改為記錄沒有上任。',
  started: '上任日',
  guarantee: '保證期',
  until: '至 {{date}}',
  fee: '服務費',
  goesBack: '退款',
  ofFee: '{{amount}}，即服務費的 {{percent}}%',
  nothingAgreed: '未知：未有議定服務費',
  effects: '會加入與客戶補救的待辦；停止入職跟進通話，並建議最接近的次選。',
};
