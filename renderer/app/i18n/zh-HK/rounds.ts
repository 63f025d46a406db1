import type { Translated } from '@ui/i18n/translated';
import type { rounds as english } from '../en/rounds';

export const rounds: Translated<typeof english> = {
  title: '面試輪次',
  nth: '第 {{round}} 輪',
  minutes: '時間',
  minuteUnit: '分鐘',
  form: '形式',
  interviewers: '面試官',
  add: '新增一輪',
  remove: '移除{{name}}',
  none: '客戶未有說明面試安排。',
  feedback: '客戶意見',
  write: '記錄…',
  keep: '記錄客戶意見',
  closesChase: '所有面試官都有意見後，向客戶查詢意見的待辦便會完成。',
  wholeClient: '客戶',
  notHeard: '未有意見',
  theirWords: '{{name}}的說話',
  verdicts: { on: '繼續', undecided: '未決定', off: '不再考慮' },
  card: '{{round}}：{{verdict}}',
  chosen: '{{name}}，{{minutes}}',
};
